import { createContext, use, useMemo, type ReactNode } from 'react';
import { useSearchParams } from 'react-router';
import { addSearch } from './add-search.js';

/** A plan the viewer may choose. */
export interface ChosenPlan {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly isPublished: boolean;
  readonly isExample: boolean;
  readonly currentPeriod: string;
  readonly periods: readonly { readonly key: string }[];
}

/** The plan and the period every page speaks about. */
export interface PlanScope {
  readonly plan: ChosenPlan;
  /** Key of the quarter read: the address's `period`, else the plan's last closed quarter. */
  readonly period: string;
  /** Adds the chosen period to a link, so that it is kept from page to page. */
  withScope(path: string): string;
  setPeriod(period: string): void;
}

const PlansContext = createContext<readonly ChosenPlan[] | null>(null);
const PlanContext = createContext<ChosenPlan | null>(null);

export function PlansProvider(props: {
  plans: readonly ChosenPlan[];
  plan: ChosenPlan | null;
  children: ReactNode;
}) {
  return (
    <PlansContext value={props.plans}>
      <PlanContext value={props.plan}>{props.children}</PlanContext>
    </PlansContext>
  );
}

/** The plans the viewer may see. */
export function usePlans(): readonly ChosenPlan[] {
  return use(PlansContext) ?? [];
}

/** The chosen plan and period; null while no plan can be seen. */
export function useOptionalPlanScope(): PlanScope | null {
  const plan = use(PlanContext);
  const [search, setSearch] = useSearchParams();
  const asked = search.get('period');
  return useMemo(() => {
    if (plan === null) return null;
    const isOffered = asked !== null && plan.periods.some(({ key }) => key === asked);
    const period = isOffered ? asked : plan.currentPeriod;
    const keep = new URLSearchParams();
    if (isOffered) keep.set('period', asked);
    if (search.get('plan') === plan.code) keep.set('plan', plan.code);
    return {
      plan,
      period,
      withScope: (path) => addSearch(path, keep),
      setPeriod: (next) =>
        setSearch(
          (before) => {
            const after = new URLSearchParams(before);
            if (next === plan.currentPeriod) after.delete('period');
            else after.set('period', next);
            return after;
          },
          { preventScrollReset: true },
        ),
    };
  }, [plan, asked, search, setSearch]);
}

/** The chosen plan and period, on pages that stand inside the frame's plan check. */
export function usePlanScope(): PlanScope {
  const scope = useOptionalPlanScope();
  if (scope === null) throw new Error('usePlanScope stands on a page without a plan');
  return scope;
}
