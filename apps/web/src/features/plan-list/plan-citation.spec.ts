import { describe, expect, it } from '@jest/globals';
import { citePlan, type CitationWords } from './plan-citation.js';

const words: CitationWords = {
  title: (title, from, to) => `『${title}』(${from}~${to})`,
  revision: (number, takenOn) => `확정본 ${number}호(${takenOn})`,
  unconfirmed: '확정 전',
};
const plan = { title: '기본계획', code: 'SCD-2021', period: { from: 2021, to: 2024 }, revisions: [] };

describe('the line a plan is cited by', () => {
  it('names the revision that holds, with its document', () => {
    const revisions = [
      { number: 2, takenOn: '2021-07-01', documentNumber: '협치담당관-12' },
      { number: 1, takenOn: '2021-05-01', documentNumber: '협치담당관-7' },
    ];
    expect(citePlan({ ...plan, revisions }, 'https://dure/plans/SCD-2021', words)).toBe(
      '『기본계획』(2021~2024), 확정본 2호(2021-07-01), 협치담당관-12, https://dure/plans/SCD-2021',
    );
  });

  it('says of a plan without one that it is not confirmed', () => {
    expect(citePlan(plan, 'x', words)).toBe('『기본계획』(2021~2024), 확정 전, x');
  });
});
