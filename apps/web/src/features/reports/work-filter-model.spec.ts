import { describe, expect, it } from '@jest/globals';
import { groupByDueDate, isOpen, passes, workFilters } from './work-filter-model.js';

const item = (dueOn: string, state: 'DRAFT' | 'SUBMITTED' | 'RETURNED' | 'APPROVED' | null) => ({
  dueOn,
  report: state === null ? null : { state },
});

describe('the work list', () => {
  it('has to do what is not begun, begun or returned', () => {
    const states = [null, 'DRAFT', 'RETURNED', 'SUBMITTED', 'APPROVED'] as const;
    expect(states.map((state) => passes(item('2024-01-30', state), 'TODO'))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
  it('shows everything under “all”, and each report under its state', () => {
    for (const filter of workFilters) {
      expect(passes(item('2024-01-30', 'RETURNED'), filter)).toBe(
        ['TODO', 'RETURNED', 'ALL'].includes(filter),
      );
    }
  });
  it('takes figures where it may be changed; into a submitted report only once that was asked for', () => {
    const report = (state: 'DRAFT' | 'SUBMITTED' | 'APPROVED', canEdit: boolean) => ({
      report: { state, permissions: { canEdit } },
    });
    expect(isOpen({ report: null }, false)).toBe(true);
    expect(isOpen(report('DRAFT', true), false)).toBe(true);
    expect(isOpen(report('SUBMITTED', true), false)).toBe(false);
    expect(isOpen(report('SUBMITTED', true), true)).toBe(true);
    expect(isOpen(report('APPROVED', false), true)).toBe(false);
  });
  it('puts what is due soonest first, and what is done newest first', () => {
    const items = [item('2024-01-30', null), item('2023-10-30', null)];
    expect(groupByDueDate(items, 'TODO').map(({ dueOn }) => dueOn)).toEqual(['2023-10-30', '2024-01-30']);
    expect(groupByDueDate(items, 'APPROVED').map(({ dueOn }) => dueOn)).toEqual(['2024-01-30', '2023-10-30']);
  });
});
