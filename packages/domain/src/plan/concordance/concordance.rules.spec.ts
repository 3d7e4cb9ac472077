import { describe, expect, it } from '@jest/globals';
import { ErrorCode } from '../../domain-error.js';
import { PlanState } from '../lifecycle/plan-state.js';
import { canBeContinued, listConcordance, listDifferences, validateLink } from './concordance.rules.js';
import type { ConcordanceLink, MeasuredBy } from './concordance.types.js';

const measured: MeasuredBy = {
  kind: 'OUTCOME',
  unit: '%',
  direction: 'INCREASE',
  scope: 'DISTRICT',
  numeratorLabel: '참여자',
  denominatorLabel: '주민',
};
const link = (changes: Partial<ConcordanceLink> = {}): ConcordanceLink => ({
  indicatorId: 'n1',
  earlierId: 'e1',
  relation: 'SAME',
  note: null,
  ...changes,
});
const sides = { indicator: measured, earlier: measured };

describe('the concordance of two plans (§10)', () => {
  it('has each indicator of both plans once: what nothing leads to is new, what nothing carries on is retired', () => {
    const pairs = listConcordance(
      ['e1', 'e2', 'e3'],
      ['n1', 'n2'],
      [link({ indicatorId: 'n2', earlierId: 'e3' })],
    );
    expect(pairs.map(({ indicatorId, earlierId, relation }) => [indicatorId, earlierId, relation])).toEqual([
      ['n1', null, 'NEW'],
      ['n2', 'e3', 'SAME'],
      [null, 'e1', 'RETIRED'],
      [null, 'e2', 'RETIRED'],
    ]);
  });

  it('leaves out a link whose other side is gone', () => {
    const pairs = listConcordance(['e2'], ['n1'], [link()]);
    expect(pairs.map(({ relation }) => relation)).toEqual(['NEW', 'RETIRED']);
  });

  it('lets an earlier indicator be carried on once', () => {
    expect(() => validateLink(link(), sides, [{ indicatorId: 'n2', earlierId: 'e1' }])).toThrow(
      expect.objectContaining({ code: ErrorCode.CONFLICT, field: 'earlierId' }),
    );
    expect(() => validateLink(link(), sides, [{ indicatorId: 'n1', earlierId: 'e1' }])).not.toThrow();
  });

  it('wants to know what broke the series', () => {
    for (const note of [null, '  ']) {
      expect(() => validateLink(link({ relation: 'CHANGED', note }), sides, [])).toThrow(
        expect.objectContaining({ code: ErrorCode.REASON_REQUIRED, field: 'note' }),
      );
    }
    expect(() => validateLink(link({ relation: 'CHANGED', note: '표본 변경' }), sides, [])).not.toThrow();
  });

  it('calls nothing the same that is measured otherwise', () => {
    const earlier = { ...measured, unit: '명' };
    expect(listDifferences(measured, earlier)).toEqual(['unit']);
    expect(() => validateLink(link(), { indicator: measured, earlier }, [])).toThrow(
      expect.objectContaining({ code: ErrorCode.INVALID_INPUT, field: 'relation' }),
    );
    expect(listDifferences(measured, { ...measured, numeratorLabel: '참가자' })).toEqual([]);
    const plain = { ...measured, numeratorLabel: null, denominatorLabel: null };
    expect(listDifferences(measured, plain)).toEqual(['numeratorLabel']);
  });

  it.each(['NEW', 'RETIRED'] as const)('derives %s and takes it from nobody', (relation) => {
    expect(() => validateLink({ ...link(), relation }, sides, [])).toThrow(
      expect.objectContaining({ code: ErrorCode.INVALID_INPUT, field: 'relation' }),
    );
  });

  it('begins with a plan that is carried out or was', () => {
    expect(Object.values(PlanState).filter(canBeContinued)).toEqual(['IN_FORCE', 'CLOSED']);
  });
});
