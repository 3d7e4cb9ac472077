import { describe, expect, it } from '@jest/globals';
import { parsePeriod, quarterAt, type CycleYears } from '@dure/domain/cycle/period';
import { Flag, Status } from '@dure/domain/indicator/indicator.types';
import { calculateIndicatorReading, type IndicatorReading } from '@dure/domain/progress/indicator-reading';
import { calculateTaskReading, type TaskReading } from '@dure/domain/progress/task-reading';
import { ReportState } from '@dure/domain/reporting/reporting.types';
import { demoCases, listDemoCases, type DemoCase, type DemoCaseKind } from './demo-cases.js';
import { generateDemoReports, type DemoReport } from './demo-data.js';
import { readExamplePlan } from './example-plan.js';
import { cycleYears, defineIndicator, defineStage } from './indicator-definition.js';

const plan = readExamplePlan();
const reports = generateDemoReports(plan);
const tasks = plan.goals.flatMap((goal) => goal.tasks);

const taskOf = ({ taskCode }: DemoCase) => {
  const task = tasks.find(({ code }) => code === taskCode);
  if (task === undefined) throw new Error(`no task ${taskCode}`);
  return task;
};

const yearsOfDistrict = (districtCode: string | null): CycleYears => {
  const { cycleCode } = plan.participations.find((each) => each.districtCode === districtCode) ?? {};
  const cycle = plan.cycles.find(({ code }) => code === cycleCode);
  return cycle ? cycleYears(cycle) : { from: plan.fromYear, to: plan.toYear };
};

const findReport = ({ districtCode, indicatorCode, period }: DemoCase): DemoReport | undefined =>
  reports.find(
    (report) =>
      report.districtCode === districtCode &&
      report.indicatorCode === indicatorCode &&
      report.period === period,
  );

const approvedCells = (districtCode: string | null, indicatorCode: string) =>
  reports
    .filter(
      (report) =>
        report.districtCode === districtCode &&
        report.indicatorCode === indicatorCode &&
        report.state === ReportState.APPROVED,
    )
    .map(({ period, answer, value, numerator, denominator }) => ({
      period,
      state: answer,
      value,
      numerator,
      denominator,
    }));

const readTask = (demoCase: DemoCase, quarter = demoCase.period): TaskReading => {
  const task = taskOf(demoCase);
  return calculateTaskReading({
    stages: task.stages.map(defineStage),
    indicators: task.indicators.map(defineIndicator),
    cycle: yearsOfDistrict(demoCase.districtCode),
    cells: new Map(task.indicators.map(({ code }) => [code, approvedCells(demoCase.districtCode, code)])),
    at: parsePeriod(quarter),
  });
};

const readIndicator = (demoCase: DemoCase): IndicatorReading => {
  const task = taskOf(demoCase);
  const indicator = task.indicators.find(({ code }) => code === demoCase.indicatorCode);
  if (indicator === undefined) throw new Error(`no indicator ${demoCase.indicatorCode}`);
  const stage = task.stages.find(({ code }) => code === indicator.stageCode);
  return calculateIndicatorReading({
    indicator: defineIndicator(indicator),
    stage: stage ? defineStage(stage) : null,
    cycle: yearsOfDistrict(demoCase.districtCode),
    cells: approvedCells(demoCase.districtCode, indicator.code),
    at: quarterAt(parsePeriod(demoCase.period).to),
  });
};

const eachCase = (kind: DemoCaseKind) =>
  listDemoCases(kind).map((each) => [Object.values(each).join(' '), each] as const);
const high = 0.85;

describe('the demo data holds', () => {
  it('at least one case of each kind, in a task of the plan', () => {
    expect(new Set(demoCases.map(({ kind }) => kind)).size).toBe(17);
    for (const demoCase of demoCases) expect(taskOf(demoCase).code).toBe(demoCase.taskCode);
  });

  it.each(eachCase('PROCESS_AHEAD'))('a process ahead of its outcome: %s', (_, demoCase) => {
    const { process, outcome } = readTask(demoCase);
    expect(process.score).toBeGreaterThanOrEqual(high);
    expect(outcome.score).toBeLessThan(high);
    expect([process.isNew, outcome.isNew]).toEqual([true, true]);
    expect([process.coverage.isSufficient, outcome.coverage.isSufficient]).toEqual([true, true]);
  });

  it.each(eachCase('OUTCOME_AHEAD'))('an outcome ahead of its process: %s', (_, demoCase) => {
    const { process, outcome } = readTask(demoCase);
    expect(process.score).toBeLessThan(high);
    expect(outcome.score).toBeGreaterThanOrEqual(high);
    expect([process.isNew, outcome.isNew]).toEqual([true, true]);
  });

  it.each(eachCase('PROCESS_AHEAD_TWICE'))('the same divergence twice running: %s', (_, demoCase) => {
    for (const quarter of ['2022-Q4', demoCase.period]) {
      const { process, outcome } = readTask(demoCase, quarter);
      expect(process.score).toBeGreaterThanOrEqual(high);
      expect(outcome.score).toBeLessThan(high);
    }
  });

  it.each([...eachCase('BELOW_BASELINE'), ...eachCase('WORSENING_DECREASE')])(
    'a regression: %s',
    (_, demoCase) => {
      const reading = readIndicator(demoCase);
      expect(reading.status).toBe(Status.REGRESSING);
      expect(reading.achievement).toBeLessThan(0);
    },
  );

  it.each(eachCase('ZERO'))('a zero that is a value: %s', (_, demoCase) => {
    expect(findReport(demoCase)).toMatchObject({ answer: 'VALUE', value: 0, state: 'APPROVED' });
  });

  it.each(eachCase('ZERO_BY_ZERO'))(
    'nothing over nothing, reported and without a value: %s',
    (_, demoCase) => {
      expect(findReport(demoCase)).toMatchObject({
        answer: 'VALUE',
        value: null,
        numerator: 0,
        denominator: 0,
      });
    },
  );

  it.each(eachCase('MISSING'))('a due cell that nobody reported: %s', (_, demoCase) => {
    expect(findReport(demoCase)).toBeUndefined();
    expect(readIndicator(demoCase).isNew).toBe(false);
  });

  it.each(eachCase('NOT_APPLICABLE'))('an approved 해당없음 with its reason: %s', (_, demoCase) => {
    expect(findReport(demoCase)).toMatchObject({ answer: 'NOT_APPLICABLE', value: null, state: 'APPROVED' });
    expect(findReport(demoCase)?.narrative).toContain('해당없음');
    expect(readIndicator(demoCase).status).toBe(Status.NOT_APPLICABLE);
  });

  it.each([...eachCase('DRAFT'), ...eachCase('SUBMITTED'), ...eachCase('RETURNED')])(
    'a report that is under way: %s',
    (_, demoCase) => {
      const report = findReport(demoCase);
      expect(report?.state).toBe(demoCase.kind);
      expect(report?.returnReason === null).toBe(demoCase.kind !== 'RETURNED');
    },
  );

  it.each([...eachCase('COVERAGE_UNDER_HALF'), ...eachCase('COVERAGE_HALF')])(
    'thin coverage: %s',
    (_, demoCase) => {
      const isHalf = demoCase.kind === 'COVERAGE_HALF';
      if (demoCase.districtCode !== null) {
        const { process, outcome } = readTask(demoCase);
        const thinnest = (process.coverage.ratio ?? 1) < (outcome.coverage.ratio ?? 1) ? process : outcome;
        expect(thinnest.coverage.isSufficient).toBe(isHalf);
        if (isHalf) expect(thinnest.coverage.ratio).toBe(0.5);
        return;
      }
      const due = plan.participations.filter(
        ({ districtCode, cycleCode }) =>
          cycleCode !== null && readIndicator({ ...demoCase, districtCode }).coverage.expected > 0,
      );
      const reported = reports.filter(
        ({ indicatorCode, period }) => indicatorCode === demoCase.indicatorCode && period === demoCase.period,
      );
      if (isHalf) expect(reported.length * 2).toBe(due.length);
      else expect(reported.length * 2).toBeLessThan(due.length);
    },
  );

  it.each(eachCase('CARRIED_FORWARD'))('an earlier value carried forward: %s', (_, demoCase) => {
    const reading = readIndicator(demoCase);
    expect(reading.flags).toContain(Flag.CARRIED_FORWARD);
    expect(reading.value).not.toBeNull();
  });

  it.each(eachCase('CUMULATIVE_FELL'))('a cumulative count that fell: %s', (_, demoCase) => {
    expect(readIndicator(demoCase).flags).toContain(Flag.CUMULATIVE_FELL);
  });

  it.each(eachCase('ACHIEVED_EARLY'))('a final target reached before the last year: %s', (_, demoCase) => {
    expect(readIndicator(demoCase).status).toBe(Status.ACHIEVED);
    expect(Number(demoCase.period)).toBeLessThan(yearsOfDistrict(demoCase.districtCode).to);
  });
});
