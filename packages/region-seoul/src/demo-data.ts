import { isClosed, type CycleYears, type Period } from '@dure/domain/cycle/period';
import { listIndicatorPeriods } from '@dure/domain/indicator/due-period';
import { IndicatorScope } from '@dure/domain/indicator/indicator.types';
import { validateActualValue, type ActualValue } from '@dure/domain/plan/node-rules';
import { Provenance, Rollout } from '@dure/domain/plan/plan.types';
import { ReportAnswer, ReportState } from '@dure/domain/reporting/reporting.types';
import { readExamplePlan } from './example-plan.js';
import type { ExampleIndicator, ExamplePlan, ExampleTask, FactValue } from './example-plan.types.js';
import { cycleYears, defineIndicator, defineStage } from './indicator-definition.js';
import { FixedCells, readNarratives, type FixedCell, type Narratives } from './demo/cell-file.js';
import { findCharacter } from './demo/district-character.js';
import { drawEntry, keepsUp, type Drawing, type Entry } from './demo/drawn-value.js';
import { noiseAt } from './demo/noise.js';
import { findReportState } from './demo/reporting-progress.js';

/** The Monday on which the demo stands still: the last closed quarter is 2023-Q4, its reports are due in eight days. */
export const demoBusinessDate = '2024-01-22';

/** One report of the demo data, as a row. A cell without a row has no report. */
export interface DemoReport {
  readonly indicatorCode: string;
  /** Null: the city's own report. */
  readonly districtCode: string | null;
  readonly period: string;
  readonly periodEnd: string;
  readonly state: ReportState;
  readonly answer: ReportAnswer;
  /** In the indicator's unit; null where 0/0 was reported or the indicator does not apply. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly narrative: string | null;
  readonly source: Provenance;
  readonly returnReason: string | null;
}

interface Place {
  readonly districtCode: string | null;
  readonly task: ExampleTask;
  readonly indicator: ExampleIndicator;
  readonly cycle: CycleYears;
}

/** The periods of an indicator that are over at the demo's business date. */
function listDuePeriods({ task, indicator, cycle }: Place): Period[] {
  const stage = task.stages.find(({ code }) => code === indicator.stageCode);
  return listIndicatorPeriods(defineIndicator(indicator), stage ? defineStage(stage) : null, cycle).filter(
    (period) => isClosed(period, demoBusinessDate),
  );
}

function enter(value: NonNullable<FixedCell['value']>): Entry {
  if (typeof value === 'number') return { value };
  const [numerator, denominator] = value;
  return { numerator, denominator };
}

interface Row {
  readonly state: ReportState;
  /** Null: the indicator does not apply. */
  readonly entry: Entry | null;
  readonly narrative: string | null;
  readonly returnReason: string | null;
  readonly source: Provenance;
}

const notApplicable: ActualValue = { value: null, numerator: null, denominator: null };

/** The row of a cell, its value computed by the same rule that checks an officer's entry. */
function report({ indicator, districtCode }: Place, period: Period, row: Row): DemoReport {
  const { entry, ...rest } = row;
  const actual = entry === null ? notApplicable : validateActualValue(defineIndicator(indicator), entry);
  return {
    indicatorCode: indicator.code,
    districtCode,
    period: period.key,
    periodEnd: period.to,
    answer: entry === null ? ReportAnswer.NOT_APPLICABLE : ReportAnswer.VALUE,
    ...actual,
    ...rest,
  };
}

function tell(narratives: Narratives, place: Place, period: Period, isKept: boolean): string | null {
  const name = `narrative/${place.districtCode}/${place.indicator.code}/${period.key}`;
  // 성동구 is the district that is shown first: its officer writes more often.
  if (noiseAt(name) > (place.districtCode === '11200' ? 0.6 : 0.33)) return null;
  const texts = narratives[place.indicator.code]?.[isKept ? 'kept' : 'behind'] ?? [];
  return texts[Math.floor(noiseAt(`${name}/text`) * texts.length)] ?? null;
}

function reportDistrictCells(
  place: Place,
  districtCode: string,
  fixedCells: FixedCells,
  narratives: Narratives,
): DemoReport[] {
  const { indicator, task, cycle } = place;
  const periods = listDuePeriods(place);
  const stage = task.stages.find(({ code }) => code === indicator.stageCode);
  const pace = findCharacter(districtCode, task.code)[indicator.kind];
  return periods.flatMap((period, index) => {
    const fixed = fixedCells.find(districtCode, indicator.code, period.key);
    const drawnState = findReportState(districtCode, indicator.code, period);
    const state = fixed === null ? drawnState : (fixed.state ?? ReportState.APPROVED);
    if (state === null || fixed?.isMissing) return [];
    const drawing: Drawing = {
      districtCode,
      indicator: defineIndicator(indicator),
      stage: stage ? defineStage(stage) : null,
      cycle,
      periods,
      index,
      pace,
    };
    const entry = fixed?.isNotApplicable
      ? null
      : fixed?.value === undefined
        ? drawEntry(drawing)
        : enter(fixed.value);
    const row = report(place, period, {
      state,
      entry,
      narrative: fixed?.narrative ?? null,
      returnReason: fixed?.returnReason ?? null,
      source: Provenance.EXAMPLE,
    });
    if (row.narrative !== null || state === ReportState.DRAFT) return [row];
    return [{ ...row, narrative: tell(narratives, place, period, keepsUp(drawing, row.value)) }];
  });
}

function enterFact({ value, numerator, denominator }: FactValue): Entry {
  return value === null ? { numerator: numerator ?? NaN, denominator: denominator ?? NaN } : { value };
}

/** The city's own reports are all written by hand, so a due cell nobody wrote is a slip. */
function reportCityCells(place: Place, fixedCells: FixedCells): DemoReport[] {
  const { indicator } = place;
  return listDuePeriods(place).flatMap((period) => {
    const fact = indicator.facts.find((each) => each.period === period.key);
    if (fact !== undefined) {
      const approved = {
        state: ReportState.APPROVED,
        narrative: null,
        returnReason: null,
        source: Provenance.FACT,
      };
      return [report(place, period, { ...approved, entry: enterFact(fact) })];
    }
    const fixed = fixedCells.find(null, indicator.code, period.key);
    if (fixed?.isMissing) return [];
    if (fixed?.value === undefined)
      throw new Error(`demo-cells.yaml lacks the city's ${indicator.code} ${period.key}`);
    return [
      report(place, period, {
        state: fixed.state ?? ReportState.APPROVED,
        entry: enter(fixed.value),
        narrative: fixed.narrative ?? null,
        returnReason: null,
        source: Provenance.EXAMPLE,
      }),
    ];
  });
}

/**
 * All reports of the demo: the city's, then each participating district's in code order, by indicator in plan order, by
 * period. The same rows on every machine. Everything but the values the source document states is EXAMPLE.
 */
export function generateDemoReports(plan: ExamplePlan = readExamplePlan()): DemoReport[] {
  const fixedCells = new FixedCells();
  const narratives = readNarratives();
  const tasks = plan.goals.flatMap((goal) => goal.tasks);
  const placesOf = (districtCode: string | null, cycle: CycleYears, scope: IndicatorScope): Place[] =>
    tasks
      .filter(({ rollout }) => districtCode === null || rollout === Rollout.DISTRICTS)
      .flatMap((task) =>
        task.indicators
          .filter((indicator) => indicator.scope === scope)
          .map((indicator) => ({ districtCode, task, indicator, cycle })),
      );
  const planYears = { from: plan.fromYear, to: plan.toYear };
  const cityReports = placesOf(null, planYears, IndicatorScope.CITY).flatMap((place) =>
    reportCityCells(place, fixedCells),
  );
  const districtReports = plan.participations.flatMap(({ districtCode, cycleCode }) => {
    const cycle = plan.cycles.find(({ code }) => code === cycleCode);
    if (cycle === undefined) return [];
    return placesOf(districtCode, cycleYears(cycle), IndicatorScope.DISTRICT).flatMap((place) =>
      reportDistrictCells(place, districtCode, fixedCells, narratives),
    );
  });
  return [...cityReports, ...districtReports];
}
