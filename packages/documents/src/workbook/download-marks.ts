import type { SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import type { StandingPlan } from './plan-workbook.types.js';
import type { TableRow } from './table.js';
import { IDENTITY } from './workbook-layout.js';

/** Between a node's id and the version in which it was downloaded. */
const SIGN = '@';

/** What stands in the hidden column of a node. */
export function identityOf(
  node: SnapshotNode,
  versions: Readonly<Record<string, number>> | undefined,
): string {
  const version = versions?.[node.id];
  return version === undefined ? node.id : `${node.id}${SIGN}${version}`;
}

/** The id in a row's hidden column; '' for a new row. */
export function idIn(row: TableRow): string {
  return String(row.values[IDENTITY] ?? '').split(SIGN)[0] ?? '';
}

/**
 * Nodes that are no longer as they were when the workbook was downloaded: a row's node has another version now; a node
 * without a row was made later than the workbook.
 */
export function listChangedSince(
  rows: ReadonlyMap<string, TableRow>,
  standing: StandingPlan | null,
  downloadedAt: string | null,
): string[] {
  const { versions = {}, createdAt = {}, snapshot } = standing ?? {};
  const since = (snapshot?.nodes ?? []).filter(({ id }) => {
    const row = rows.get(id);
    if (row === undefined) return downloadedAt !== null && (createdAt[id] ?? '') > downloadedAt;
    const version = String(row.values[IDENTITY] ?? '').split(SIGN)[1];
    return version !== undefined && versions[id] !== undefined && Number(version) !== versions[id];
  });
  return since.map(({ id }) => id);
}
