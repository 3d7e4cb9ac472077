import { describe, expect, it } from '@jest/globals';
import { findDefaultPlan } from './default-plan-model.js';

const plan = (code: string, state: string, from: number) => ({ code, state, period: { from, to: from + 3 } });
const today = '2024-01-22';
const chosen = (...plans: ReturnType<typeof plan>[]) => findDefaultPlan(plans, today)?.code ?? null;

describe('the plan shown while nobody asks for one', () => {
  it('is the one carried out, not the newest draft', () => {
    expect(chosen(plan('NEXT', 'DRAFTING', 2025), plan('NOW', 'IN_FORCE', 2021))).toBe('NOW');
  });

  it('is the earlier of two that overlap, on which is still reported', () => {
    expect(chosen(plan('NEXT', 'IN_FORCE', 2024), plan('NOW', 'IN_FORCE', 2021))).toBe('NOW');
  });

  it('is the latest in force where none covers the day', () => {
    expect(chosen(plan('LATE', 'IN_FORCE', 2018), plan('OLD', 'IN_FORCE', 2014))).toBe('LATE');
  });

  it('is the first of the list where none is in force, and none of none', () => {
    expect(chosen(plan('B', 'DRAFTING', 2025), plan('A', 'CLOSED', 2021))).toBe('B');
    expect(chosen()).toBeNull();
  });
});
