import { Action } from '@dure/domain/access/actions';
import { can, type Actor } from '@dure/domain/access/can';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Injectable } from '@nestjs/common';
import { Coalesced } from '../../platform/clock/coalesced.js';
import { Database } from '../../platform/database/database.js';
import { findOpenTransaction } from '../../platform/transaction/transaction.js';
import { PlanModel } from './plan-model.js';
import {
  type PlanKey,
  type PlanModelRow,
  planModelStatement,
  planReadingsStatement,
  planVersionStatement,
} from './plan-model.statement.js';
import {
  type ReadingsWanted,
  type ReadingTuple,
  type StoredReading,
  storedReadingOf,
} from './stored-reading.js';
import { structureOf } from './structure-rows.js';

/** Plans held in memory at most; the one used longest ago goes first. */
const MOST_PLANS = 8;

/** A plan and stored readings of one snapshot. */
export interface PlanSnapshot {
  readonly model: PlanModel;
  /** By district and task. */
  readonly readings: readonly StoredReading[];
}

type VersionRow = Pick<PlanModelRow, 'id' | 'dataVersion'>;
type VisibleRow = VersionRow & { readonly isPublished: boolean };

/**
 * Plans with their approved cells, as the readings need them. What is in memory is held against the plan's data version with
 * every request, and what changed is read anew: nobody gets anything older than the moment of asking.
 */
@Injectable()
export class PlanModels {
  /** By plan id, the one used last at the end. Nothing in it is ever changed, only replaced. */
  private readonly held = new Map<string, PlanModel>();
  private readonly idByCode = new Map<string, string>();
  /** For plans that are held: requests at the same time share one look at the version. */
  private readonly versions = new Map<string, Coalesced<VisibleRow | null>>();

  constructor(private readonly database: Database) {}

  /** The plan as of now. @throws DomainError NOT_FOUND at `plan` if it is unknown, or `actor` may not read it. */
  async get(actor: Actor, key: PlanKey): Promise<PlanModel> {
    refuseInTransaction();
    const found = await this.getVersion(actor, key);
    return visible(actor, this.findHeld(found) ?? (await this.load(key, null))?.model ?? null);
  }

  /** The plan with stored readings of the same snapshot. @throws as `get`. */
  async getWithReadings(actor: Actor, key: PlanKey, wanted: ReadingsWanted): Promise<PlanSnapshot> {
    refuseInTransaction();
    const held = this.findHeld(await this.getVersion(actor, key));
    const known = held?.recall<readonly StoredReading[]>(nameOf(wanted));
    if (held !== null && known !== undefined) return { model: visible(actor, held), readings: known };
    const snapshot = await this.readReadings(key, wanted);
    return { model: visible(actor, snapshot?.model ?? null), readings: snapshot?.readings ?? [] };
  }

  /** What is held of a plan without asking the database: good for a guess only. */
  peek(key: PlanKey): PlanModel | null {
    const id = 'id' in key ? key.id : this.idByCode.get(key.code);
    return id === undefined ? null : (this.held.get(id) ?? null);
  }

  /**
   * The plan as this transaction sees it, with some of its tasks and their cells only (null: all). Nothing of it is kept: it may be
   * rolled back.
   */
  async getInTransaction(planId: string, taskIds: readonly string[] | null): Promise<PlanModel> {
    const request = { known: null, taskIds, readings: null };
    const row = await this.database.row<PlanModelRow>(planModelStatement({ id: planId }, request));
    if (row === null || row.structure === null) throw new DomainError(ErrorCode.NOT_FOUND);
    return PlanModel.from(row, structureOf(this.database.read, row.structure), null);
  }

  /** Refuses before anything else is read: what may not be seen takes no longer than what does not exist. */
  private async getVersion(actor: Actor, key: PlanKey): Promise<VersionRow> {
    const found = await this.findVersion(key);
    if (found === null || !can(actor, Action.PLAN_READ, found))
      throw new DomainError(ErrorCode.NOT_FOUND, 'plan');
    return found;
  }

  private findVersion(key: PlanKey): Promise<VisibleRow | null> {
    const read = (): Promise<VisibleRow | null> => this.database.row<VisibleRow>(planVersionStatement(key));
    if (this.peek(key) === null) return read();
    const name = 'id' in key ? `id ${key.id}` : `code ${key.code}`;
    const version = this.versions.get(name) ?? new Coalesced(read);
    this.versions.set(name, version);
    return version.get();
  }

  private findHeld({ id, dataVersion }: VersionRow): PlanModel | null {
    const model = this.held.get(id);
    return model?.dataVersion === dataVersion ? model : null;
  }

  private async readReadings(key: PlanKey, wanted: ReadingsWanted): Promise<PlanSnapshot | null> {
    const row = await this.database.row<VersionRow & { readings: readonly ReadingTuple[] | null }>(
      planReadingsStatement(key, wanted),
    );
    const model = row === null ? null : this.findHeld(row);
    if (row === null || model === null) return this.load(key, wanted);
    const readings = (row.readings ?? []).map(storedReadingOf);
    model.keep(nameOf(wanted), readings);
    return { model, readings };
  }

  private async load(key: PlanKey, wanted: ReadingsWanted | null): Promise<PlanSnapshot | null> {
    const before = this.peek(key);
    const row = await this.database.row<PlanModelRow>(
      planModelStatement(key, { known: before?.versions ?? null, taskIds: null, readings: wanted }),
    );
    if (row === null) return null;
    const structure = row.structure === null ? null : structureOf(this.database.read, row.structure);
    const model = PlanModel.from(row, structure, before);
    this.hold(row.id, model);
    const readings = (row.readings ?? []).map(storedReadingOf);
    if (wanted !== null) model.keep(nameOf(wanted), readings);
    return { model, readings };
  }

  private hold(planId: string, model: PlanModel): void {
    this.held.delete(planId);
    this.held.set(planId, model);
    this.idByCode.set(model.structure.plan.code, planId);
    const oldest = this.held.size > MOST_PLANS ? this.held.keys().next().value : undefined;
    if (oldest === undefined) return;
    this.idByCode.delete(this.held.get(oldest)?.structure.plan.code ?? '');
    this.held.delete(oldest);
    this.versions.clear();
  }
}

function nameOf({ period, districtCode, isBrief }: ReadingsWanted): string {
  return `readings ${period} ${districtCode ?? 'all'} ${isBrief ? 'brief' : 'whole'}`;
}

function refuseInTransaction(): void {
  if (findOpenTransaction() !== null)
    throw new Error('A mutation reads the plan as its transaction sees it.');
}

function visible(actor: Actor, model: PlanModel | null): PlanModel {
  if (model === null || !can(actor, Action.PLAN_READ, { isPublished: model.structure.isPublished })) {
    throw new DomainError(ErrorCode.NOT_FOUND, 'plan');
  }
  return model;
}
