import { Action } from '@dure/domain/access/actions';
import { can, type Actor } from '@dure/domain/access/can';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Coalesced } from '../../platform/clock/coalesced.js';
import { Database } from '../../platform/database/database.js';
import { findOpenTransaction } from '../../platform/transaction/transaction.js';
import { PlanModel } from './plan-model.js';
import { type PlanKey, type PlanModelRow, type TableRow, planModelStatement } from './plan-model.statement.js';
import { structureOf } from './structure-rows.js';

/** Plans held in memory at most; the one used longest ago goes first. */
const MOST_PLANS = 8;

/** Which stored readings are wanted with a plan: of one quarter, of one district or all. */
export interface ReadingsWanted {
  readonly period: string;
  /** '' for the city's; null for all. */
  readonly districtCode: string | null;
}

export interface PlanSnapshot {
  readonly model: PlanModel;
  /** Rows of the table of stored readings, by district and task. */
  readonly readings: readonly TableRow[];
}

/**
 * Plans with their approved cells, as the readings need them. What is in memory is held against the data versions with every
 * request, and only what changed is read, in the same statement: nobody gets anything older than the moment of asking.
 */
@Injectable()
export class PlanModels {
  /** By plan id. Nothing in it is ever changed, only replaced. */
  private readonly held = new Map<string, PlanModel>();
  private readonly idByCode = new Map<string, string>();
  private readonly readings = new Map<string, Coalesced<PlanModel | null>>();

  constructor(private readonly database: Database) {}

  /** The plan as of now. @throws DomainError NOT_FOUND if it is unknown, or `actor` may not read it. */
  async get(actor: Actor, key: PlanKey): Promise<PlanModel> {
    return visible(actor, await this.find(key));
  }

  /** The plan with stored readings of the same snapshot. @throws as `get`. */
  async getWithReadings(actor: Actor, key: PlanKey, wanted: ReadingsWanted): Promise<PlanSnapshot> {
    const snapshot = await this.read(key, wanted);
    return { model: visible(actor, snapshot?.model ?? null), readings: snapshot?.readings ?? [] };
  }

  /** What is held of a plan without asking the database: good for a guess only. */
  peek(key: PlanKey): PlanModel | null {
    const id = 'id' in key ? key.id : this.idByCode.get(key.code);
    return id === undefined ? null : (this.held.get(id) ?? null);
  }

  /**
   * The plan as this transaction sees it, with the cells of some tasks only. Nothing of it is kept: it may be rolled back.
   */
  async getInTransaction(planId: string, taskIds: readonly string[] | null): Promise<PlanModel> {
    const request = { known: null, taskIds, period: null, districtCode: null };
    const row = await this.database.row<PlanModelRow>(planModelStatement({ id: planId }, request));
    if (row === null || row.structure === null) throw new DomainError(ErrorCode.NOT_FOUND);
    return PlanModel.from(row, structureOf(this.database.read, row.structure), null);
  }

  /** Requests for one plan at the same time share one reading; each begins after it was asked for. */
  private async find(key: PlanKey): Promise<PlanModel | null> {
    if (findOpenTransaction() !== null) throw new Error('A mutation reads the plan as its transaction sees it.');
    const name = 'id' in key ? `id ${key.id}` : `code ${key.code}`;
    const readModel = async (): Promise<PlanModel | null> => (await this.read(key, null))?.model ?? null;
    if (this.peek(key) === null) return readModel();
    const reading = this.readings.get(name) ?? new Coalesced(readModel);
    this.readings.set(name, reading);
    return reading.get();
  }

  private async read(key: PlanKey, wanted: ReadingsWanted | null): Promise<PlanSnapshot | null> {
    const before = this.peek(key);
    const row = await this.database.row<PlanModelRow>(
      planModelStatement(key, {
        known: before?.versions ?? null,
        taskIds: null,
        period: wanted?.period ?? null,
        districtCode: wanted?.districtCode ?? null,
      }),
    );
    if (row === null) return null;
    const structure = row.structure === null ? null : structureOf(this.database.read, row.structure);
    const model = PlanModel.from(row, structure, before);
    this.hold(row.id, model);
    return { model, readings: row.readings ?? [] };
  }

  private hold(planId: string, model: PlanModel): void {
    this.held.delete(planId);
    this.held.set(planId, model);
    this.idByCode.set(model.structure.plan.code, planId);
    const oldest = this.held.size > MOST_PLANS ? this.held.keys().next().value : undefined;
    if (oldest === undefined) return;
    this.idByCode.delete(this.held.get(oldest)?.structure.plan.code ?? '');
    this.held.delete(oldest);
    this.readings.clear();
  }
}

function visible(actor: Actor, model: PlanModel | null): PlanModel {
  if (model === null || !can(actor, Action.PLAN_READ, { isPublished: model.structure.isPublished })) {
    throw new DomainError(ErrorCode.NOT_FOUND);
  }
  return model;
}
