import {
  Direction,
  DistrictAggregation,
  Frequency,
  IndicatorKind,
  IndicatorScope,
  TimeAggregation,
} from '@dure/domain/indicator/indicator.types';
import { Provenance, Recurrence, Rollout } from '@dure/domain/plan/plan.types';
import { districts } from './districts.js';
import type {
  ExampleCycle,
  ExampleGoal,
  ExampleIndicator,
  ExampleParticipation,
  ExamplePlan,
  ExampleStage,
  ExampleTask,
  FactValue,
  SourcedText,
} from './example-plan.types.js';
import {
  readEnum,
  readPlanFile,
  readSource,
  type IndicatorEntry,
  type PlanFile,
  type StageEntry,
  type TaskEntry,
  type TextEntry,
} from './plan-file.js';

function readFacts(entry: IndicatorEntry): FactValue[] {
  return Object.entries(entry.facts ?? {}).map(([period, fact]) =>
    typeof fact === 'number'
      ? { period, value: fact, numerator: null, denominator: null }
      : { period, value: null, ...fact },
  );
}

function readIndicator(entry: IndicatorEntry, inherited: Provenance): ExampleIndicator {
  const source = readSource(entry.source, inherited);
  const [numeratorLabel = null, denominatorLabel = null] = entry.of ?? [];
  const districtAggregation = readEnum(DistrictAggregation, entry.district);
  return {
    code: entry.code,
    titleKo: entry.title.ko,
    titleEn: entry.title.en,
    source,
    kind: readEnum(IndicatorKind, entry.kind),
    stageCode: entry.stage ?? null,
    unit: entry.unit,
    numeratorLabel,
    denominatorLabel,
    mayExceed: numeratorLabel !== null && entry.unit !== '%',
    direction: readEnum(Direction, entry.direction),
    frequency: readEnum(Frequency, entry.frequency),
    timeAggregation: readEnum(TimeAggregation, entry.time),
    isCumulative: entry.cumulative ?? false,
    districtAggregation,
    // What no district reports is the city's own, whether the file says so or not.
    scope:
      districtAggregation === DistrictAggregation.CITY_ONLY
        ? IndicatorScope.CITY
        : readEnum(IndicatorScope, entry.scope ?? IndicatorScope.DISTRICT),
    baseline: entry.baseline,
    hasMidpoint: entry.midpoint ?? false,
    dueFrom: entry.dueFrom ?? null,
    origin: entry.origin ?? null,
    note: entry.note ?? null,
    targets: Object.entries(entry.targets).map(([pointKey, value]) => ({ pointKey, value, source })),
    facts: readFacts(entry),
  };
}

function readStage(entry: StageEntry, inherited: Provenance): ExampleStage {
  const [startMonth, endMonth] = entry.months;
  return {
    code: entry.code,
    titleKo: entry.title.ko,
    titleEn: entry.title.en,
    source: readSource(entry.source, inherited),
    monitoringQuestion: entry.monitor,
    startMonth,
    endMonth,
    recurrence: readEnum(Recurrence, entry.recurs ?? Recurrence.ONCE),
  };
}

function readText(entry: TextEntry | undefined, inherited: Provenance): SourcedText | null {
  return entry === undefined ? null : { text: entry.text, source: readSource(entry.source, inherited) };
}

function readTask(entry: TaskEntry, inherited: Provenance): ExampleTask {
  const source = readSource(entry.source, inherited);
  return {
    code: entry.code,
    titleKo: entry.title.ko,
    titleEn: entry.title.en,
    source,
    department: entry.department ?? null,
    team: entry.team ?? null,
    rollout: readEnum(Rollout, entry.rollout),
    cityRole: readText(entry.cityRole, source),
    districtQuantity: readText(entry.districtRole?.quantity, source),
    districtQuality: readText(entry.districtRole?.quality, source),
    districtStrengthen: readText(entry.districtRole?.strengthen, source),
    stages: entry.stages.map((stage) => readStage(stage, source)),
    indicators: entry.indicators.map((indicator) => readIndicator(indicator, source)),
  };
}

function readCycles(file: PlanFile, inherited: Provenance): ExampleCycle[] {
  return file.plan.cycles.map(({ code, source }) => {
    const [fromYear = NaN, toYear = NaN] = code.split('-').map(Number);
    return { code, fromYear, toYear, source: readSource(source, inherited) };
  });
}

/**
 * The file says how many districts each cycle has, not which: of those taking part, in official order, every third
 * beginning with the second starts a year later. So both cycles reach every zone, and 11200 is in the first.
 */
function readParticipations(file: PlanFile): ExampleParticipation[] {
  const [first, second] = file.plan.cycles;
  const { notParticipating, note, noteSource } = file.plan.participation;
  if (first === undefined || second === undefined) throw new Error('The plan file has fewer than two cycles');
  let order = 0;
  return districts.map(({ code }) => {
    if (notParticipating.includes(code)) {
      return {
        districtCode: code,
        cycleCode: null,
        note,
        source: readSource(noteSource, Provenance.EXAMPLE),
      };
    }
    const cycle = order % 3 === 1 ? second : first;
    order += 1;
    return {
      districtCode: code,
      cycleCode: cycle.code,
      note: null,
      source: readSource(cycle.source, Provenance.EXAMPLE),
    };
  });
}

function readGoals(file: PlanFile, inherited: Provenance): ExampleGoal[] {
  return file.goals.map((entry) => {
    const source = readSource(entry.source, inherited);
    return {
      code: entry.code,
      titleKo: entry.title.ko,
      titleEn: entry.title.en,
      source,
      tasks: entry.tasks.map((task) => readTask(task, source)),
    };
  });
}

/** The governance part of the plan 2021–2024 as a tree in which every node and separately sourced text says where it comes from. */
export function readExamplePlan(): ExamplePlan {
  const file = readPlanFile();
  const { code, title, period } = file.plan;
  const source = readSource(file.plan.source, Provenance.FACT);
  return {
    code,
    titleKo: title.ko,
    titleEn: title.en,
    fromYear: period.from,
    toYear: period.to,
    source,
    cycles: readCycles(file, source),
    participations: readParticipations(file),
    goals: readGoals(file, source),
  };
}
