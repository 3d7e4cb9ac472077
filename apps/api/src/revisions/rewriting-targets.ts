import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import type { IndicatorScope } from '@dure/domain/indicator/indicator.types';
import { targetKey } from '@dure/domain/plan/comparison/compare-snapshots';
import type { Change, PlanSnapshot, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { decideEffectiveDate, validatePointKey } from '@dure/domain/plan/target.rules';
import { problemAt } from './rewriting-draft.js';
import type { RewritingProblem } from './plan-rewriting.types.js';

type TargetChange = Extract<Change, { kind: 'TARGET_CHANGED' }>;

/** A target as a further version of it is to be written. */
export interface DraftedTarget extends TargetChange {
  readonly effectiveFrom: string;
}

export interface TargetTerms {
  readonly years: { readonly from: number; readonly to: number };
  readonly today: string;
  readonly reason: string | null;
  /** By district code, whether it is enrolled in a cycle. */
  readonly enrolled: ReadonlyMap<string, boolean>;
  /** Points that have been set at some time, also if withdrawn since, by `targetKey`. */
  readonly everSet: ReadonlySet<string>;
}

/** The target changes by the rules of single ones; those of indicators that go are left out, for they go too. */
export function draftTargets(
  before: PlanSnapshot,
  changes: readonly Change[],
  indicatorOf: (id: string) => SnapshotNode | null,
  terms: TargetTerms,
  problems: RewritingProblem[],
): DraftedTarget[] {
  const values = new Map(before.targets.map((target) => [targetKey(target), target.value]));
  return changes.flatMap((change): DraftedTarget[] => {
    if (change.kind !== 'TARGET_CHANGED') return [];
    const indicator = indicatorOf(change.indicatorId);
    if (indicator === null) {
      if (change.after === null) return [];
      throw new DomainError(ErrorCode.PLAN_CHANGED);
    }
    if ((values.get(targetKey(change)) ?? null) !== change.before)
      throw new DomainError(ErrorCode.PLAN_CHANGED);
    try {
      return [{ ...change, effectiveFrom: checkTarget(change, indicator, terms) }];
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      const { code, params, field } = error;
      // Of a node's many targets the point tells which one is meant; a missing reason is the whole change's.
      const isWhole = code === ErrorCode.REASON_REQUIRED;
      const at = new DomainError(code, isWhole ? field : change.pointKey, { ...params });
      problems.push(problemAt(indicator.id, at, change.districtCode));
      return [];
    }
  });
}

function checkTarget(change: TargetChange, indicator: SnapshotNode, terms: TargetTerms): string {
  const { districtCode, pointKey, after: value } = change;
  const scope = indicator.fields['scope'] as IndicatorScope;
  if (districtCode !== null) {
    const isEnrolled = terms.enrolled.get(districtCode);
    if (isEnrolled === undefined || scope !== 'DISTRICT')
      throw new DomainError(ErrorCode.UNKNOWN_VALUE, 'district');
    if (!isEnrolled) throw new DomainError(ErrorCode.NOT_PARTICIPATING, 'district');
  }
  validatePointKey(pointKey, { scope, plan: terms.years, isDistrictOwn: districtCode !== null });
  return decideEffectiveDate({
    value,
    previous: terms.everSet.has(targetKey(change)) ? { value: change.before } : null,
    reason: terms.reason,
    effectiveFrom: null,
    plan: terms.years,
    today: terms.today,
  });
}
