import { describe, expect, it } from '@jest/globals';
import {
  validateKindAtPlace,
  validateStageMonths,
  validateTargetKey,
  validateText,
  validateTitle,
} from '@dure/domain/plan/node-rules';
import { diagnosePlan } from '@dure/domain/plan/diagnosis/diagnose-plan';
import { Severity } from '@dure/domain/plan/diagnosis/diagnosis.types';
import { NodeType, Provenance } from '@dure/domain/plan/plan.types';
import { districts, findDistrict } from './districts.js';
import { readExamplePlan } from './example-plan.js';
import { readExampleSession } from './example-session.js';
import { cycleYears, defineIndicator, defineStage } from './indicator-definition.js';
import { readPlanFile } from './plan-file.js';

const plan = readExamplePlan();
const session = readExampleSession();
const file = readPlanFile();
const tasks = plan.goals.flatMap((goal) => goal.tasks);
const indicators = tasks.flatMap((task) => task.indicators);
const byCode = <Node extends { code: string }>(nodes: readonly Node[], code: string): Node => {
  const node = nodes.find((each) => each.code === code);
  if (node === undefined) throw new Error(`no node ${code}`);
  return node;
};

describe('the example plan', () => {
  it('has the nodes of the file, in its order and none more', () => {
    const fileTasks = file.goals.flatMap((goal) => goal.tasks);
    expect(plan.goals.map(({ code }) => code)).toEqual(['1', '2', '3']);
    expect(tasks.map(({ code }) => code)).toEqual(['1-1', '1-2', '2-3', '3-1']);
    expect(tasks.map(({ stages }) => stages.map(({ code }) => code).join(''))).toEqual([
      'ABCD',
      'ABCD',
      'ABC',
      '',
    ]);
    expect(tasks.map((task) => task.indicators.length)).toEqual(
      fileTasks.map((task) => task.indicators.length),
    );
    expect(indicators).toHaveLength(27);
    expect(indicators.flatMap(({ targets }) => targets)).toHaveLength(
      fileTasks.flatMap((task) => task.indicators.flatMap(({ targets }) => Object.keys(targets))).length,
    );
  });

  it('takes as facts what the document states, and nothing else', () => {
    expect(plan.source).toBe(Provenance.FACT);
    expect(plan.goals.map(({ source }) => source)).toEqual(Array(3).fill(Provenance.EXAMPLE));
    expect(tasks.map(({ source }) => source)).toEqual(Array(4).fill(Provenance.FACT));
    const examples = [
      ...tasks.flatMap(({ stages }) => stages),
      ...indicators,
      ...plan.cycles,
      ...plan.participations,
    ];
    expect(new Set(examples.map(({ source }) => source))).toEqual(new Set([Provenance.EXAMPLE]));
  });

  it('gives single texts their own source, fact inside an example and the reverse', () => {
    const sources = tasks.map((task) =>
      [task.cityRole, task.districtQuantity, task.districtQuality, task.districtStrengthen].map(
        (text) => text?.source ?? null,
      ),
    );
    expect(sources).toEqual([
      ['FACT', 'EXAMPLE', 'FACT', 'EXAMPLE'],
      ['FACT', 'EXAMPLE', 'EXAMPLE', 'FACT'],
      ['FACT', null, null, null],
      ['FACT', null, null, null],
    ]);
  });

  it('carries the three stated values exactly', () => {
    const facts = indicators.flatMap(({ code, facts }) => facts.map((fact) => ({ code, ...fact })));
    expect(facts).toEqual([
      { code: '2-3-P1', period: '2021', value: 418, numerator: null, denominator: null },
      { code: '2-3-P2', period: '2021', value: null, numerator: 81, denominator: 136 },
      { code: '2-3-O1', period: '2021', value: 136, numerator: null, denominator: null },
    ]);
  });

  it('reads what an indicator leaves unsaid', () => {
    expect(byCode(indicators, '1-1-P1')).toMatchObject({
      stageCode: 'A',
      numeratorLabel: '구가 주관하는 기반조성 업무 수',
      mayExceed: false,
      isCumulative: false,
      scope: 'DISTRICT',
      dueFrom: null,
      targets: [
        { pointKey: 'y1', value: 80 },
        { pointKey: 'y2', value: 100 },
        { pointKey: 'y3', value: 100 },
      ],
    });
    expect(byCode(indicators, '1-2-P2').isCumulative).toBe(true);
    expect(byCode(indicators, '1-2-R2')).toMatchObject({ mayExceed: true, hasMidpoint: true });
    expect(byCode(indicators, '1-2-O3')).toMatchObject({ scope: 'CITY', dueFrom: '2022-01' });
    expect(byCode(indicators, '2-3-P4')).toMatchObject({
      scope: 'CITY',
      direction: 'DECREASE',
      stageCode: 'C',
    });
    expect(byCode(tasks, '2-3').stages.map(({ recurrence }) => recurrence)).toEqual(['YEAR', 'YEAR', 'YEAR']);
  });

  it('enrols 16 districts in the first cycle and 8 in the second, both in every zone, and leaves 11140 out', () => {
    expect(plan.participations.map(({ districtCode }) => districtCode)).toEqual(
      districts.map(({ code }) => code),
    );
    const inCycle = (code: string | null): string[] =>
      plan.participations
        .filter(({ cycleCode }) => cycleCode === code)
        .map(({ districtCode }) => districtCode);
    for (const { code, districts: count } of file.plan.cycles) {
      expect(inCycle(code)).toHaveLength(count);
      expect(new Set(inCycle(code).map((district) => findDistrict(district)?.zone)).size).toBe(5);
    }
    expect(inCycle('2021-2023')).toContain('11200');
    expect(inCycle(null)).toEqual(['11140']);
    expect(plan.participations[1]?.note).toContain('예시');
  });
});

describe('the example plan, by the rules of the domain', () => {
  it('has titles and texts within their limits, composed', () => {
    const nodes = [...plan.goals, ...tasks, ...tasks.flatMap(({ stages }) => stages), ...indicators];
    for (const { titleKo, titleEn } of [plan, ...nodes]) {
      expect(validateTitle(titleKo)).toBe(titleKo);
      expect(validateTitle(titleEn)).toBe(titleEn);
    }
    for (const { cityRole, districtQuantity, districtQuality, districtStrengthen } of tasks) {
      for (const role of [cityRole, districtQuantity, districtQuality, districtStrengthen]) {
        if (role !== null) expect(validateText(role.text, 'text')).toBe(role.text);
      }
    }
  });

  it('has every process indicator under a stage of its task, and no other kind there', () => {
    for (const task of tasks) {
      for (const { kind, stageCode } of task.indicators) {
        validateKindAtPlace(kind, { parent: NodeType.TASK, stageId: stageCode });
        if (stageCode !== null) expect(task.stages.map(({ code }) => code)).toContain(stageCode);
      }
    }
  });

  it('keeps stages within the cycle and targets within the years they are for', () => {
    for (const task of tasks) {
      for (const stage of task.stages) validateStageMonths(stage);
      for (const { scope, targets } of task.indicators) {
        const years =
          scope === 'CITY'
            ? [{ from: plan.fromYear, to: plan.toYear }]
            : plan.cycles.map((cycle) => cycleYears(cycle));
        for (const { pointKey } of targets) for (const each of years) validateTargetKey(pointKey, each);
      }
    }
  });

  it('gives one code to one node', () => {
    const codes = [...plan.goals, ...tasks, ...indicators].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('can be monitored but for the task without stages', () => {
    const diagnosis = diagnosePlan(
      {
        years: { from: plan.fromYear, to: plan.toYear },
        enrolledDistricts: plan.participations.filter(({ cycleCode }) => cycleCode !== null).length,
        goals: plan.goals.map((goal) => ({
          id: goal.code,
          code: goal.code,
          indicators: [],
          tasks: goal.tasks.map((task) => ({
            id: task.code,
            code: task.code,
            rollout: task.rollout,
            department: task.department,
            districtRole: {
              quantity: task.districtQuantity?.text ?? null,
              quality: task.districtQuality?.text ?? null,
              strengthen: task.districtStrengthen?.text ?? null,
            },
            stages: task.stages.map((stage) => ({
              ...defineStage(stage),
              monitoringQuestion: stage.monitoringQuestion,
            })),
            indicators: task.indicators.map((indicator) => ({
              ...defineIndicator(indicator),
              title: indicator.titleKo,
              origin: indicator.origin,
              numeratorLabel: indicator.numeratorLabel,
              denominatorLabel: indicator.denominatorLabel,
            })),
            comments: [],
          })),
        })),
      },
      '2024-01-22',
    );
    const grave = diagnosis.findings.filter(({ severity }) => severity === Severity.MUST);
    expect(grave.map(({ defect, nodeCode }) => [defect, nodeCode])).toEqual([['TASK_WITHOUT_STAGE', '3-1']]);
    const others = diagnosis.findings.filter(({ severity }) => severity !== Severity.MUST);
    expect(others.map(({ defect, nodeCode }) => [defect, nodeCode])).toEqual(
      ['2-3-P1', '2-3-P2', '2-3-O1', '2-3-R1'].map((code) => ['NO_BASELINE', code]),
    );
    expect([diagnosis.monitorableTasks, diagnosis.tasks]).toEqual([3, 4]);
  });
});

describe('the recorded session', () => {
  it('is the 13th, with its four agenda items', () => {
    expect(session).toMatchObject({
      number: 13,
      heldOn: '2021-04-01',
      startsAt: '14:00',
      endsAt: '15:30',
      nextSessionAt: '2021-05-06T14:00',
      approvedOn: '2021-04-12',
      membersPresent: 4,
      officialsPresent: 4,
      retentionYears: 3,
      source: 'FACT',
    });
    expect(session.agendaItems.map(({ number, kind, taskCodes }) => [number, kind, ...taskCodes])).toEqual([
      ['2021-11', 'REPORT'],
      ['2021-12', 'REPORT'],
      ['2021-13', 'REPORT', '2-3'],
      ['2021-14', 'ADVISORY', '1-1', '1-2', '2-3', '3-1'],
    ]);
  });

  it('holds nine comments, each on an agenda item and on one of its tasks or none', () => {
    expect(session.comments).toHaveLength(9);
    for (const { agendaNumber, taskCode, source } of session.comments) {
      const item = session.agendaItems.find(({ number }) => number === agendaNumber);
      if (taskCode !== null) expect(item?.taskCodes).toContain(taskCode);
      expect(source).toBe('FACT');
    }
    expect(session.comments.filter(({ taskCode }) => taskCode === '2-3')).toHaveLength(5);
  });

  it('holds the one recorded answer, its disposition marked as ours', () => {
    expect(session.answers).toHaveLength(1);
    expect(session.answers[0]).toMatchObject({
      commentId: 'c6',
      source: 'FACT',
      disposition: 'UNDER_REVIEW',
      dispositionSource: 'EXAMPLE',
    });
  });
});
