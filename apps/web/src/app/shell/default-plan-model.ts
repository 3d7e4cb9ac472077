/** What the choice of a plan looks at. */
export interface PlanToChoose {
  readonly state: string;
  readonly period: { readonly from: number; readonly to: number };
}

/**
 * The plan a page shows while nobody asks for one: the one that is carried out. Where two overlap it is the earlier, on
 * which is still reported; without one in force on the day, the latest that ever was, else the first of the list.
 * `plans` stand newest first, `today` is YYYY-MM-DD.
 */
export function findDefaultPlan<Plan extends PlanToChoose>(
  plans: readonly Plan[],
  today: string,
): Plan | null {
  const year = Number(today.slice(0, 4));
  const inForce = plans.filter(({ state }) => state === 'IN_FORCE');
  const running = inForce.findLast(({ period }) => period.from <= year && year <= period.to);
  return running ?? inForce[0] ?? plans[0] ?? null;
}
