import type { CalendarDate } from '@dure/domain/cycle/calendar-date';
import { diagnosePlan } from '@dure/domain/plan/diagnosis/diagnose-plan';
import { type Finding, Severity } from '@dure/domain/plan/diagnosis/diagnosis.types';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Settings } from '../platform/settings.js';
import { diagnosedPlan, listPlaces, type NodePlace, type PlanContents } from './plan-contents.js';
import { type PlanContentsRow, planContentsStatement } from './plan-contents.statement.js';

/** Plans whose diagnosis is held in memory; the one used longest ago goes first. */
const MOST_PLANS = 8;

/** A finding with the place of its node, and of the first other node it is about. */
export interface PlacedFinding extends Finding {
  readonly place: NodePlace;
  readonly other: NodePlace | null;
}

/** What is wrong with a plan at one version of its data, on one day. */
export interface PlanDiagnosis {
  readonly planId: string;
  readonly dataVersion: string;
  readonly on: CalendarDate;
  readonly findings: readonly PlacedFinding[];
  readonly counts: Readonly<Record<'must' | 'should' | 'hint', number>>;
  readonly tasks: number;
  readonly monitorableTasks: number;
}

/**
 * Diagnoses plans. What is held is compared with the plan's version in the statement that reads what changed, so that
 * nobody gets anything older than the moment of asking.
 */
@Injectable()
export class Diagnoses {
  /** The one used last at the end. */
  private readonly held = new Map<string, PlanDiagnosis>();

  constructor(
    private readonly database: Database,
    private readonly settings: Settings,
  ) {}

  /** One statement for all of them; a plan that does not exist is left out. */
  async read(planIds: readonly string[], today: CalendarDate): Promise<PlanDiagnosis[]> {
    const known = planIds.map((planId) => {
      const held = this.held.get(planId);
      return held?.on === today ? held : null;
    });
    const rows = await this.database.rows<PlanContentsRow>(
      planContentsStatement(
        planIds.map((planId, index) => ({ planId, dataVersion: known[index]?.dataVersion ?? null })),
        this.settings.timeZone,
      ),
    );
    const heldById = new Map(known.map((diagnosis) => [diagnosis?.planId, diagnosis]));
    return rows.flatMap((row) => {
      const diagnosis = row.contents === null ? heldById.get(row.planId) : diagnose(row, row.contents, today);
      if (!diagnosis) return [];
      this.hold(diagnosis);
      return [diagnosis];
    });
  }

  private hold(diagnosis: PlanDiagnosis): void {
    this.held.delete(diagnosis.planId);
    this.held.set(diagnosis.planId, diagnosis);
    const oldest = this.held.size > MOST_PLANS ? this.held.keys().next().value : undefined;
    if (oldest !== undefined) this.held.delete(oldest);
  }
}

function diagnose(
  { planId, dataVersion }: PlanContentsRow,
  contents: PlanContents,
  today: CalendarDate,
): PlanDiagnosis {
  const { findings, tasks, monitorableTasks } = diagnosePlan(diagnosedPlan(contents, today), today);
  const places = listPlaces(contents);
  const placed = findings.map((finding) => {
    const place = places.get(finding.nodeId);
    if (place === undefined) throw new Error(`Node ${finding.nodeId} has a finding and no place.`);
    return { ...finding, place, other: places.get(finding.related[0] ?? '') ?? null };
  });
  const count = (severity: Severity): number => findings.filter((each) => each.severity === severity).length;
  return {
    planId,
    dataVersion,
    on: today,
    findings: placed,
    counts: { must: count(Severity.MUST), should: count(Severity.SHOULD), hint: count(Severity.HINT) },
    tasks,
    monitorableTasks,
  };
}
