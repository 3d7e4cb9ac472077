import { describe, expect, it } from '@jest/globals';
import { Defect, type Severity } from '@dure/domain/plan/diagnosis/diagnosis.types';
import { findingAt } from '@dure/domain/plan/diagnosis/finding';
import { messages } from '../../messages/ko/diagnosis.js';
import { addCounts, countSeverities, elsewhereOf, mendOf, sortBySeverity, worstOf } from './finding-model.js';

const found = (id: string, severity: Severity) => ({ id, severity });

describe('the findings at a node', () => {
  it('are counted by severity', () => {
    const counts = countSeverities([found('a', 'HINT'), found('b', 'MUST'), found('c', 'MUST')]);
    expect(counts).toEqual({ MUST: 2, SHOULD: 0, HINT: 1 });
    expect(addCounts([counts, counts])).toEqual({ MUST: 4, SHOULD: 0, HINT: 2 });
  });

  it('are marked by the gravest', () => {
    expect(worstOf({ MUST: 0, SHOULD: 1, HINT: 4 })).toBe('SHOULD');
    expect(worstOf({ MUST: 0, SHOULD: 0, HINT: 0 })).toBeNull();
  });

  it('stand with the gravest first, otherwise in their own order', () => {
    const findings = [found('a', 'HINT'), found('b', 'MUST'), found('c', 'SHOULD'), found('d', 'MUST')];
    expect(sortBySeverity(findings).map(({ id }) => id)).toEqual(['b', 'd', 'c', 'a']);
  });

  it('lead to the input that mends them, or to what is to be added', () => {
    const node = { id: 'n', code: '1-1' };
    expect(mendOf(findingAt(Defect.NO_OWNER, node))).toBe('department');
    expect(mendOf(findingAt(Defect.TASK_WITHOUT_STAGE, node))).toBe('ADD_STAGE');
  });
});

describe('a finding that is not mended at its node', () => {
  const task = { id: 't', code: '2-3' };

  it.each([
    [Defect.COMMENT_OVERDUE, '/plans/P/tasks/2-3#comments'],
    [Defect.NO_DISTRICT_ENROLLED, '/plans/P?node=plan&mend=ENROL_DISTRICTS'],
    [Defect.NO_OWNER, null],
  ])('leads to where it is: %s', (defect, address) => {
    expect(elsewhereOf('P', findingAt(defect, task))).toBe(address);
  });
});

describe('the words of the findings', () => {
  const keys = Object.keys(messages.sentence).map((key) => key.replace(/_other$/, ''));

  it.each(Object.values(Defect))('have a sentence for %s', (defect) => {
    expect(keys).toContain(defect);
  });

  it.each(Object.values(Defect))('have a remedy for %s', (defect) => {
    const { field, remedy } = findingAt(defect, { id: 'n', code: '1' });
    if (remedy !== 'EDIT_FIELD') expect(messages.remedy).toHaveProperty(remedy);
    else if (field !== null) expect(messages.mendField).toHaveProperty(field);
  });
});
