import { describe, expect, it } from '@jest/globals';
import { indicatorWith, stageWith, targetsOf } from '../../indicator/indicator.fixture.js';
import type { IndicatorDefinition } from '../../indicator/indicator.definition.js';
import { Rollout } from '../plan.types.js';
import { countDefects, diagnosePlan } from './diagnose-plan.js';
import {
  Defect,
  type DiagnosedIndicator,
  type DiagnosedPlan,
  type DiagnosedTask,
} from './diagnosis.types.js';

const TODAY = '2022-01-22';

function indicator(changes: Partial<DiagnosedIndicator> = {}): DiagnosedIndicator {
  const {
    title = changes.code ?? '의제 수',
    origin = '숙의공론 DB',
    numeratorLabel = null,
    denominatorLabel = null,
    ...rest
  } = changes;
  return {
    ...indicatorWith(rest as Partial<IndicatorDefinition>),
    title,
    origin,
    numeratorLabel,
    denominatorLabel,
  };
}

/** A task in which nothing is wrong. */
function task(changes: Partial<DiagnosedTask> = {}): DiagnosedTask {
  return {
    id: 't',
    code: '1-1',
    rollout: Rollout.DISTRICTS,
    department: '협치담당관',
    districtRole: { quantity: '연 3회', quality: '환류', strengthen: '역량' },
    stages: [{ ...stageWith({ code: 'A' }), monitoringQuestion: '의제로 정리되는가' }],
    indicators: [indicator({ code: 'P1', stageId: 'A' })],
    comments: [],
    ...changes,
  };
}

function plan(changes: Partial<DiagnosedTask> = {}, enrolledDistricts = 24): DiagnosedPlan {
  return {
    years: { from: 2021, to: 2024 },
    enrolledDistricts,
    goals: [{ id: 'g', code: '1', indicators: [], tasks: [task(changes)] }],
  };
}

const defectsOf = (diagnosed: DiagnosedPlan): string[] =>
  diagnosePlan(diagnosed, TODAY).findings.map(({ defect, nodeId }) => `${defect} ${nodeId}`);
const defectsWith = (changes: Partial<DiagnosedIndicator>): string[] =>
  defectsOf(plan({ indicators: [indicator({ code: 'P1', stageId: 'A', ...changes })] }));

describe('a plan in which nothing is wrong', () => {
  it('has no findings, and all its tasks can be monitored', () => {
    expect(diagnosePlan(plan(), TODAY)).toEqual({ findings: [], monitorableTasks: 1, tasks: 1 });
  });
});

describe('the stages of a task', () => {
  it('must be there (§1)', () => {
    const outcome = indicator({ code: 'O1', kind: 'OUTCOME' });
    const diagnosed = plan({ stages: [], indicators: [outcome] });
    expect(defectsOf(diagnosed)).toEqual(['TASK_WITHOUT_STAGE t']);
    expect(diagnosePlan(diagnosed, TODAY).monitorableTasks).toBe(0);
  });

  it('are each watched by a process indicator, whatever the others have (§1)', () => {
    const stages = ['A', 'B'].map((code) => ({ ...stageWith({ code }), monitoringQuestion: '?' }));
    expect(defectsOf(plan({ stages }))).toEqual(['STAGE_WITHOUT_PROCESS_INDICATOR B']);
  });

  it.each([null, '', '  '])('ask what is to be watched: not %j', (monitoringQuestion) => {
    const stages = [{ ...stageWith({ code: 'A' }), monitoringQuestion }];
    const { findings } = diagnosePlan(plan({ stages }), TODAY);
    expect(findings).toMatchObject([
      { defect: 'STAGE_WITHOUT_QUESTION', nodeId: 'A', nodeCode: '1-1-A', related: ['P1'] },
    ]);
  });
});

describe('an indicator', () => {
  it.each<[string, Partial<DiagnosedIndicator>]>([
    [Defect.NO_BASELINE, { baseline: null }],
    [Defect.NO_TARGET, { targets: [] }],
    [Defect.NO_TARGET, { targets: targetsOf({ y3: null }) }],
    [Defect.NO_TARGET, { direction: 'MAINTAIN', band: null }],
    [Defect.NO_UNIT, { unit: ' ' }],
    [Defect.NO_ORIGIN, { origin: null }],
    [Defect.PERCENT_WITHOUT_PARTS, { unit: '%' }],
    [Defect.PERCENT_WITHOUT_PARTS, { unit: ' ％' }],
    [Defect.CUMULATIVE_MEAN, { isCumulative: true, timeAggregation: 'MEAN' }],
    [Defect.MIXED_TARGET_KEYS, { targets: targetsOf({ y1: 1, 2022: 2 }) }],
    [Defect.TARGET_ON_WRONG_SIDE, { baseline: 95 }],
    [Defect.TARGET_ON_WRONG_SIDE, { direction: 'DECREASE' }],
    [Defect.TARGET_ON_WRONG_SIDE, { direction: 'MILESTONE', baseline: null, targets: targetsOf({ y3: -1 }) }],
    [Defect.PATH_FALLS, { targets: targetsOf({ y1: 30, y2: 20, y3: 40 }) }],
    [Defect.PATH_FALLS, { direction: 'DECREASE', baseline: 9, targets: targetsOf({ y1: 5, y2: 6, y3: 4 }) }],
    [Defect.PATH_FALLS, { baseline: 10, targets: targetsOf({ y1: 5, y3: 40 }) }],
  ])('has a finding %s: %j', (defect, changes) => {
    expect(defectsWith(changes)).toEqual([`${defect} P1`]);
  });

  it.each<[string, Partial<DiagnosedIndicator>]>([
    ['a milestone starts at 0', { direction: 'MILESTONE', baseline: null }],
    [
      'a band needs neither targets nor baseline',
      { direction: 'MAINTAIN', band: { lo: 1, hi: 2 }, baseline: null, targets: [] },
    ],
    ['a level that stays is no fall', { targets: targetsOf({ y1: 30, y2: 30, y3: 30 }) }],
    ['a % of two parts', { unit: '%', hasRatio: true, numeratorLabel: 'ㄱ', denominatorLabel: 'ㄴ' }],
    ['a running total that is not averaged', { isCumulative: true }],
    [
      'of two versions the one in force',
      {
        targets: [
          { key: 'y3', value: -5, effectiveFrom: '2021-01-01' },
          { key: 'y3', value: 5, effectiveFrom: '2022-01-01' },
        ],
      },
    ],
    [
      'targets that hold once the plan begins',
      { targets: [{ key: 'y3', value: 40, effectiveFrom: '2023-01-01' }] },
    ],
  ])('is in order: %s', (_, changes) => {
    expect(defectsWith(changes)).toEqual([]);
  });

  it('without a range to stay in is mended at the range', () => {
    const within = indicator({ code: 'P1', stageId: 'A', direction: 'MAINTAIN', band: null });
    const [finding] = diagnosePlan(plan({ indicators: [within] }), TODAY).findings;
    expect(finding).toMatchObject({ defect: Defect.NO_TARGET, field: 'bandLo' });
  });

  it('of results is read at the ends of the cycle, not within it (§1)', () => {
    const results = (['CYCLE', 'YEAR'] as const).map((frequency) =>
      indicator({ code: `R-${frequency}`, kind: 'RESULT', frequency }),
    );
    expect(defectsOf(plan({ indicators: [indicator({ code: 'P1', stageId: 'A' }), ...results] }))).toEqual([
      'RESULT_READ_WITHIN_CYCLE R-YEAR',
    ]);
  });
});

describe('two indicators', () => {
  const first = indicator({ code: 'P1', stageId: 'A', title: '참여자 수(연인원)', unit: '명' });
  const beside = (changes: Partial<DiagnosedIndicator>) =>
    defectsOf(
      plan({
        indicators: [
          first,
          indicator({ code: 'O1', kind: 'OUTCOME', title: '다른 지표', unit: '명', ...changes }),
        ],
      }),
    );

  it('of one name and unit measure the same, whatever blanks and brackets say', () => {
    expect(beside({ title: '참여자수 (연인원)' })).toEqual(['MEASURES_THE_SAME O1']);
  });

  it('of one name do not where one is a share, or the city’s own', () => {
    expect(beside({ title: '참여자 수', unit: '%', hasRatio: true })).toEqual([]);
    expect(beside({ title: first.title, scope: 'CITY' })).toEqual([]);
  });

  it('of the same parts measure the same under any name', () => {
    const parts = {
      numeratorLabel: '사업화한 의제 수',
      denominatorLabel: '의제 수',
      hasRatio: true,
      unit: '%',
    };
    const [one, other, third] = ['P1', 'P2', 'P3'].map((code) =>
      indicator({ code, stageId: 'A', title: `이름 ${code}`, ...parts }),
    );
    const { findings } = diagnosePlan(plan({ indicators: [one!, other!, third!] }), TODAY);
    expect(findings.map(({ nodeId, params, related }) => [nodeId, params['other'], related])).toEqual([
      ['P2', 'P1', ['P1']],
      ['P3', 'P1', ['P1']],
    ]);
  });

  it('of two surveys have the same parts, but ask different things', () => {
    const survey = {
      numeratorLabel: '점수 합',
      denominatorLabel: '응답자 수',
      hasRatio: true,
      mayExceed: true,
    };
    const indicators = ['P1', 'P2'].map((code) =>
      indicator({ code, stageId: 'A', title: `인식도 ${code}`, unit: '점', ...survey }),
    );
    expect(defectsOf(plan({ indicators }))).toEqual([]);
  });
});

describe('a rolled-out task', () => {
  it('says for each part of the role what the districts are to do', () => {
    const districtRole = { quantity: null, quality: '환류', strengthen: ' ' };
    const { findings } = diagnosePlan(plan({ districtRole }), TODAY);
    expect(findings.map(({ defect, field }) => [defect, field])).toEqual([
      ['DISTRICT_ROLE_EMPTY', 'districtQuantity'],
      ['DISTRICT_ROLE_EMPTY', 'districtStrengthen'],
    ]);
  });

  it('has districts that are enrolled; a task of the city needs neither', () => {
    expect(defectsOf(plan({}, 0))).toEqual(['NO_DISTRICT_ENROLLED t']);
    const districtRole = { quantity: null, quality: null, strengthen: null };
    expect(defectsOf(plan({ rollout: Rollout.CITY, districtRole }, 0))).toEqual([]);
  });
});

describe('a task', () => {
  it('has an office that answers for it', () => {
    expect(defectsOf(plan({ department: '' }))).toEqual(['NO_OWNER t']);
  });

  it('is found once when comments wait past their day, with how many and since when', () => {
    const comment = (id: string, dueOn: string, isAnswered = false) => ({ id, dueOn, isAnswered });
    const comments = [
      comment('a', '2022-01-12'),
      comment('b', '2022-01-21'),
      comment('c', TODAY),
      comment('d', '2021-01-01', true),
    ];
    const { findings } = diagnosePlan(plan({ comments }), TODAY);
    expect(findings.map(({ defect, params, related }) => [defect, params, related])).toEqual([
      ['COMMENT_OVERDUE', { count: 2, days: 10 }, ['a', 'b']],
    ]);
  });
});

describe('the count of defects', () => {
  it('says how often each was found', () => {
    const { findings } = diagnosePlan(
      plan({
        indicators: [
          indicator({ code: 'P1', stageId: 'A', origin: null }),
          indicator({ code: 'P2', stageId: 'A', origin: '', title: 'ㄷ' }),
        ],
      }),
      TODAY,
    );
    expect([...countDefects(findings)]).toEqual([['NO_ORIGIN', 2]]);
  });
});
