import { DistrictAggregation, Direction, IndicatorScope } from '../../indicator/indicator.types.js';
import type { FieldValue, PlanSnapshot, SnapshotNode } from '../comparison/snapshot.types.js';
import { NodeType } from '../plan.types.js';

/** What the next plan is started with. */
export interface NextPlanTerms {
  /** The next plan as it was created, with its root only. */
  readonly root: SnapshotNode;
  /** Years from the earlier plan's first to the next one's. */
  readonly yearsLater: number;
  /** The last approved value of each indicator, by id: over the districts where they report. */
  readonly lastValues: ReadonlyMap<string, number>;
  newId(): string;
}

/** The next plan as it begins, and which of its indicators carries which on. */
export interface NextPlan {
  readonly snapshot: PlanSnapshot;
  readonly carriedOn: readonly { readonly indicatorId: string; readonly earlierId: string }[];
}

const SETTINGS = ['tolerance', 'coverageThreshold', 'reportDueDays', 'answerDueDays'];

/**
 * The start of the next plan from an earlier one: goals, tasks, stages and indicators in their order and under their codes,
 * without targets, which are agreed anew, and without the indicators whose use has ended. Where the earlier plan ended, the
 * next one begins: the last approved value is the baseline, or there is none.
 */
export function startNextPlan(earlier: PlanSnapshot, terms: NextPlanTerms): NextPlan {
  const root = earlier.nodes.find((node) => node.type === NodeType.PLAN);
  const below = earlier.nodes.filter(
    ({ type, fields }) => type !== NodeType.PLAN && (fields['retiredOn'] ?? null) === null,
  );
  const ids = new Map<string | null, string>(below.map(({ id }) => [id, terms.newId()]));
  if (root !== undefined) ids.set(root.id, terms.root.id);
  const settings = Object.fromEntries(SETTINGS.map((field) => [field, root?.fields[field] ?? null]));
  const nodes = below.map((node): SnapshotNode => ({
    ...node,
    id: ids.get(node.id) ?? node.id,
    parentId: ids.get(node.parentId) ?? null,
    fields: node.type === NodeType.INDICATOR ? fieldsOfNext(node, terms) : node.fields,
  }));
  return {
    snapshot: {
      nodes: [{ ...terms.root, fields: { ...terms.root.fields, ...settings } }, ...nodes],
      targets: [],
    },
    carriedOn: below
      .filter(({ type }) => type === NodeType.INDICATOR)
      .map(({ id }) => ({ indicatorId: ids.get(id) ?? id, earlierId: id })),
  };
}

function fieldsOfNext(
  { id, fields }: SnapshotNode,
  { lastValues, yearsLater }: NextPlanTerms,
): Record<string, FieldValue> {
  const dueFrom = fields['dueFrom'];
  return {
    ...fields,
    baseline: nextBaseline(fields, lastValues.get(id) ?? null),
    dueFrom: typeof dueFrom === 'string' ? shiftMonth(dueFrom, yearsLater) : null,
  };
}

/**
 * Rounded to hundredths. None of what the districts' values are summed up to, since the baseline is each district's own; none
 * of a milestone, which begins at 0.
 */
export function nextBaseline(
  fields: Readonly<Record<string, FieldValue>>,
  lastValue: number | null,
): number | null {
  const isSum =
    fields['scope'] === IndicatorScope.DISTRICT && fields['districtAggregation'] === DistrictAggregation.SUM;
  if (lastValue === null || isSum || fields['direction'] === Direction.MILESTONE) return null;
  return Math.round(lastValue * 100) / 100;
}

function shiftMonth(month: string, years: number): string {
  return `${Number(month.slice(0, 4)) + years}${month.slice(4)}`;
}
