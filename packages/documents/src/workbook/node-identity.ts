import type { SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { idIn } from './download-marks.js';
import type { TableRow } from './table.js';

/**
 * Which standing node each row is. The hidden identity decides; of rows that were copied with it, the one that kept the
 * code. A row without a known identity is the node with its code, so that a workbook pasted into another one still is of
 * its plan. What is left is new. `keyOf…` give what a code is unique by: a stage's needs its task.
 */
export function identifyRows(
  rows: readonly TableRow[],
  standing: readonly SnapshotNode[],
  keyOfRow: (row: TableRow) => string,
  keyOfNode: (node: SnapshotNode) => string,
): ReadonlyMap<TableRow, SnapshotNode> {
  const byId = new Map(standing.map((node) => [node.id, node]));
  const byKey = new Map(standing.map((node) => [keyOfNode(node), node]));
  const found = new Map<TableRow, SnapshotNode>();
  const claimed = new Map<string, TableRow>();
  const claim = (row: TableRow, node: SnapshotNode): void => {
    found.set(row, node);
    claimed.set(node.id, row);
  };
  for (const row of rows) {
    const node = byId.get(idIn(row));
    if (node === undefined) continue;
    const other = claimed.get(node.id);
    if (other === undefined) claim(row, node);
    else if (other.values['code'] !== node.code && row.values['code'] === node.code) {
      found.delete(other);
      claim(row, node);
    }
  }
  for (const row of rows) {
    const node = found.has(row) ? undefined : byKey.get(keyOfRow(row));
    if (node !== undefined && !claimed.has(node.id)) claim(row, node);
  }
  return found;
}
