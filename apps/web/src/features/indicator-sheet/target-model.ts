import { BASELINE_KEY, selectTargets } from '@dure/domain/indicator/target-version';
import { IndicatorScope } from '@dure/domain/indicator/indicator.types';
import { listTargetKeys } from '@dure/domain/plan/target.rules';
import type { IndicatorSheet_IndicatorFragment } from './indicator-sheet.generated.js';

export type TargetVersion = IndicatorSheet_IndicatorFragment['targetVersions'][number];

/** A point of the target path: what holds today for all, null while nothing is set. */
export interface TargetRow {
  readonly pointKey: string;
  readonly value: number | null;
  readonly effectiveFrom: string | null;
  readonly isExample: boolean;
}

/** The points an indicator can have, with what holds today; points outside of them stay visible. */
export function listTargetRows(
  indicator: Pick<IndicatorSheet_IndicatorFragment, 'scope' | 'targets'>,
  years: { readonly from: number; readonly to: number },
): TargetRow[] {
  const keys = listTargetKeys(indicator.scope, years);
  const others = indicator.targets.map(({ pointKey }) => pointKey).filter((key) => !keys.includes(key));
  return [...keys, ...others].map((pointKey) => {
    const target = indicator.targets.find((each) => each.pointKey === pointKey);
    return {
      pointKey,
      value: target?.value ?? null,
      effectiveFrom: target?.effectiveFrom ?? null,
      isExample: target?.source === 'EXAMPLE',
    };
  });
}

/** What districts have of their own in place of the general targets, by point. */
export interface DistrictTargets {
  readonly district: { readonly code: string; readonly name: string };
  readonly values: ReadonlyMap<string, number>;
}

/** The districts' own targets in force on `today`, in the order of the districts' codes. */
export function listDistrictTargets(versions: readonly TargetVersion[], today: string): DistrictTargets[] {
  const districts = new Map(
    versions.flatMap(({ district }) => (district ? [[district.code, district]] : [])),
  );
  return [...districts.values()]
    .map((district) => {
      const own = versions.filter((version) => version.district?.code === district.code);
      const points = own.map(({ pointKey: key, value, effectiveFrom, recordedAt }) => ({
        key,
        value,
        effectiveFrom,
        recordedAt,
      }));
      return {
        district,
        values: new Map(selectTargets(points, today).map(({ key, value }) => [key, value])),
      };
    })
    .filter(({ values }) => values.size > 0)
    .sort((a, b) => (a.district.code < b.district.code ? -1 : 1));
}

/** The points that can be set: for a district of its own also a baseline. */
export function listSettablePoints(
  scope: IndicatorScope,
  years: { readonly from: number; readonly to: number },
  isDistrictOwn: boolean,
): string[] {
  const keys = listTargetKeys(scope, years);
  return isDistrictOwn ? [BASELINE_KEY, ...keys] : keys;
}

/**
 * The value a change takes the place of: of the version recorded last for the point, also when it holds only later.
 * Null: it is a first value, which needs no reason.
 */
export function previousValue(
  versions: readonly TargetVersion[],
  pointKey: string,
  district: string | null,
): number | null {
  const [latest] = versions
    .filter((version) => version.pointKey === pointKey && (version.district?.code ?? null) === district)
    .sort((a, b) => (a.recordedAt > b.recordedAt ? -1 : 1));
  return latest?.value ?? null;
}

/** Whether a version is the one that holds on `today` for its point and its district. */
export function isInForce(
  version: TargetVersion,
  versions: readonly TargetVersion[],
  today: string,
): boolean {
  const rivals = versions.filter(
    (each) => each.pointKey === version.pointKey && each.district?.code === version.district?.code,
  );
  const points = rivals.map(({ id, pointKey: key, value, effectiveFrom, recordedAt }) => ({
    key,
    // A withdrawn point is a version like any other here.
    value: value ?? Number.NaN,
    effectiveFrom,
    recordedAt,
    versionId: id,
  }));
  return selectTargets(points, today)[0]?.versionId === version.id;
}
