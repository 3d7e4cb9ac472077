import { BASELINE_KEY, selectTargets } from '@dure/domain/indicator/target-version';
import type { IndicatorScope } from '@dure/domain/indicator/indicator.types';
import { listTargetKeys } from '@dure/domain/plan/target.rules';
import type { IndicatorSheet_IndicatorFragment } from './indicator-sheet.generated.js';

export type TargetVersion = IndicatorSheet_IndicatorFragment['targetVersions'][number];

/** The general targets, and the city's own: no district's. */
export const GENERAL = '';

/** Names one cell of the grid: whose, and which point. */
export type CellKey = string;

export const cellKey = (district: string, pointKey: string): CellKey => `${district} ${pointKey}`;

const keyOfVersion = ({ district, pointKey }: TargetVersion): CellKey =>
  cellKey(district?.code ?? GENERAL, pointKey);

/** The points that can be set: for a district of its own also a baseline. */
export function listPoints(
  scope: IndicatorScope,
  years: { readonly from: number; readonly to: number },
): string[] {
  const keys = listTargetKeys(scope, years);
  return scope === 'DISTRICT' ? [BASELINE_KEY, ...keys] : keys;
}

function groupByCell(versions: readonly TargetVersion[]): Map<CellKey, TargetVersion[]> {
  const cells = new Map<CellKey, TargetVersion[]>();
  for (const version of versions) {
    const key = keyOfVersion(version);
    cells.set(key, [...(cells.get(key) ?? []), version]);
  }
  return cells;
}

/** What holds on a day, by cell; a withdrawn point is not among it. */
export function presentTargets(versions: readonly TargetVersion[], on: string): Map<CellKey, number> {
  const present = new Map<CellKey, number>();
  for (const [key, own] of groupByCell(versions)) {
    const [chosen] = selectTargets(own.map(pointOf), on);
    if (chosen) present.set(key, chosen.value);
  }
  return present;
}

/**
 * The cells that were set and not withdrawn by the version recorded last, also where it holds only later: setting them anew
 * is a change, which needs a reason.
 */
export function listSetCells(versions: readonly TargetVersion[]): Set<CellKey> {
  const cells = new Set<CellKey>();
  for (const [key, own] of groupByCell(versions)) {
    const latest = own.reduce((a, b) => (b.recordedAt > a.recordedAt ? b : a));
    if (latest.value !== null) cells.add(key);
  }
  return cells;
}

/** Whether a version is the one that holds on `today` for its point and its district. */
export function isInForce(
  version: TargetVersion,
  versions: readonly TargetVersion[],
  today: string,
): boolean {
  const rivals = versions.filter((each) => keyOfVersion(each) === keyOfVersion(version));
  // A withdrawn point is a version like any other here.
  const points = rivals.map((each) => ({ ...pointOf(each), value: each.value ?? Number.NaN }));
  return selectTargets(points, today)[0]?.versionId === version.id;
}

export const pointOf = ({ id, pointKey: key, value, effectiveFrom, recordedAt }: TargetVersion) => ({
  key,
  value,
  effectiveFrom,
  recordedAt,
  versionId: id,
});
