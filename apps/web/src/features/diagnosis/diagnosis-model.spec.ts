import { describe, expect, it } from '@jest/globals';
import {
  countDefects,
  everything,
  groupFindings,
  readFilter,
  writeFilter,
  type Diagnosis,
} from './diagnosis-model.js';

const found = (nodeCode: string, changes: Partial<Diagnosis['findings'][number]>) =>
  ({
    __typename: 'DiagnosisFinding',
    defect: 'NO_BASELINE',
    severity: 'SHOULD',
    nodeType: 'INDICATOR',
    nodeId: nodeCode,
    nodeCode,
    title: nodeCode,
    goalId: 'g1',
    taskId: 't1',
    remedy: 'EDIT_FIELD',
    field: 'baseline',
    params: {},
    related: [],
    ...changes,
  }) satisfies Diagnosis['findings'][number];

const diagnosis: Diagnosis = {
  __typename: 'Diagnosis',
  findings: [
    found('1-R1', { taskId: null }),
    found('1-1', { defect: 'TASK_WITHOUT_STAGE', severity: 'MUST', nodeType: 'TASK' }),
    found('1-1-O1', {}),
    found('2-1-O1', { goalId: 'g2', taskId: 't2' }),
  ],
  counts: { __typename: 'DiagnosisCounts', must: 1, should: 3, hint: 0 },
  tasks: 3,
  monitorableTasks: 2,
  asOf: '2024-01-22',
};

const task = (id: string, code: string) => ({ __typename: 'Task' as const, id, code, title: `과제 ${code}` });
const goals = [
  {
    __typename: 'Goal' as const,
    id: 'g1',
    code: '1',
    title: '목표 1',
    tasks: [task('t1', '1-1'), task('t3', '1-2')],
  },
  { __typename: 'Goal' as const, id: 'g2', code: '2', title: '목표 2', tasks: [task('t2', '2-1')] },
];
const grouped = (filter = everything) =>
  groupFindings(goals, diagnosis, filter).map(({ code, findings }) => [
    code,
    findings.map(({ nodeCode }) => nodeCode),
  ]);

describe('the findings of a plan', () => {
  it('stand under their task, those of a goal’s own results under the goal, in the order of the plan', () => {
    expect(grouped()).toEqual([
      ['1', ['1-R1']],
      ['1-1', ['1-1', '1-1-O1']],
      ['2-1', ['2-1-O1']],
    ]);
  });

  it('are narrowed by severity, kind and goal', () => {
    expect(grouped({ ...everything, severity: 'MUST' })).toEqual([['1-1', ['1-1']]]);
    expect(grouped({ ...everything, defect: 'NO_BASELINE', goal: '2' })).toEqual([['2-1', ['2-1-O1']]]);
    expect(grouped({ ...everything, goal: '9' })).toEqual([]);
  });

  it('are counted by kind, in the order of the rules', () => {
    expect(countDefects(diagnosis)).toEqual([
      ['TASK_WITHOUT_STAGE', 1],
      ['NO_BASELINE', 3],
    ]);
  });
});

describe('the filter in the address', () => {
  it('comes back as it was written, beside what else stands there', () => {
    const filter = { severity: 'HINT', defect: 'PATH_FALLS', goal: '2' } as const;
    const address = writeFilter(new URLSearchParams('period=2022-Q4'), filter);
    expect(address.get('period')).toBe('2022-Q4');
    expect(readFilter(address)).toEqual(filter);
    expect(String(writeFilter(address, everything))).toBe('period=2022-Q4');
  });

  it('leaves out what it does not know', () => {
    expect(readFilter(new URLSearchParams('severity=GRAVE&defect=toString'))).toEqual(everything);
  });
});
