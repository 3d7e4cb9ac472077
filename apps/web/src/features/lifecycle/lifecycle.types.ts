import type { LifecyclePanel_PlanFragment } from './lifecycle.generated.js';

/** A plan with its state, steps and open amendment, whichever query brought it. */
export type PlanOnItsWay = Omit<LifecyclePanel_PlanFragment, ' $fragmentName'>;
