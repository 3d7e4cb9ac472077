import type { TargetPoint } from '@dure/domain/indicator/indicator.definition';
import { selectTargets } from '@dure/domain/indicator/target-version';
import type { Target } from './indicator.types.js';
import type { TargetVersion } from './target-version.entity.js';

/**
 * The target points in force on a date, in the order of their keys: the general ones, with a district its own where it has
 * one. `versions` are all of the indicator's.
 */
export function targetsInForce(
  versions: readonly TargetVersion[],
  districtCode: string | null,
  on: string,
): Target[] {
  const general = chosenFrom(versions, null, on);
  const own = districtCode === null ? [] : chosenFrom(versions, districtCode, on);
  const points = new Map([...general, ...own].map((version) => [version.pointKey, version]));
  return [...points.values()]
    .map((version) => ({
      pointKey: version.pointKey,
      // Withdrawn points are never chosen.
      value: version.value as number,
      districtCode: version.districtCode,
      effectiveFrom: version.effectiveFrom,
      isOverride: version.districtCode !== null,
      source: version.source,
    }))
    .sort((a, b) => (a.pointKey < b.pointKey ? -1 : 1));
}

/** All versions in force on a date: the general ones, and each district's own. */
export function versionsInForce(versions: readonly TargetVersion[], on: string): TargetVersion[] {
  const districts = new Set(versions.map((version) => version.districtCode));
  return [...districts].flatMap((districtCode) => chosenFrom(versions, districtCode, on));
}

function chosenFrom(
  versions: readonly TargetVersion[],
  districtCode: string | null,
  on: string,
): TargetVersion[] {
  const own = versions.filter((version) => version.districtCode === districtCode);
  const byId = new Map(own.map((version) => [version.id, version]));
  return selectTargets(own.map(pointOf), on).flatMap(({ versionId }) => byId.get(versionId ?? '') ?? []);
}

const pointOf = (version: TargetVersion): TargetPoint => ({
  key: version.pointKey,
  value: version.value,
  versionId: version.id,
  effectiveFrom: version.effectiveFrom,
  recordedAt: version.recordedAt.toISOString(),
});
