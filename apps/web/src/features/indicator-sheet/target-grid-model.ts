import { BASELINE_KEY } from '@dure/domain/indicator/target-version';
import { readNumber } from '../../lib/number-input.js';
import { cellKey, GENERAL, type CellKey } from './target-model.js';

/** A row of the grid: a district, or the general targets (of what the city reports itself, the city's). */
export interface GridRow {
  readonly district: string;
  readonly name: string;
}

/** The grid's rows and points, in their order. */
export interface GridFrame {
  readonly rows: readonly GridRow[];
  readonly points: readonly string[];
}

/** What is typed into a cell, and the value it was typed over. */
export interface CellDraft {
  readonly text: string;
  readonly base: number | null;
}

export type TargetDraft = Readonly<Record<CellKey, CellDraft>>;

/** A cell whose typed value differs from the one that holds. */
export interface CellChange {
  readonly key: CellKey;
  readonly district: string;
  readonly pointKey: string;
  /** Null withdraws the point; 'INVALID' for what is no number. */
  readonly value: number | null | 'INVALID';
  readonly present: number | null;
  /** Somebody else set it after it was typed over. */
  readonly isOvertaken: boolean;
}

/** The general row has no baseline of its own: it is the indicator's. */
export function isCell(row: GridRow, pointKey: string): boolean {
  return !(row.district === GENERAL && pointKey === BASELINE_KEY);
}

/** What is typed and differs from what holds, in the order of the grid. */
export function listChanges(
  { rows, points }: GridFrame,
  draft: TargetDraft,
  present: ReadonlyMap<CellKey, number>,
): CellChange[] {
  return rows.flatMap((row) =>
    points.flatMap((pointKey) => {
      const key = cellKey(row.district, pointKey);
      const typed = draft[key];
      if (typed === undefined || !isCell(row, pointKey)) return [];
      const now = present.get(key) ?? null;
      const value = readCell(typed.text);
      if (value === now) return [];
      const isOvertaken = now !== typed.base;
      return [{ key, district: row.district, pointKey, value, present: now, isOvertaken }];
    }),
  );
}

/** "75%", "1,234"; blank is null: the point is taken back, and of a district's own the general one holds. */
export function readCell(text: string): number | null | 'INVALID' {
  const typed = readNumber(text);
  if (typed.kind === 'empty') return null;
  return typed.kind === 'number' ? typed.value : 'INVALID';
}

/** Types into cells; a cell that is put back to what holds is no longer a draft. */
export function typeInto(
  draft: TargetDraft,
  present: ReadonlyMap<CellKey, number>,
  cells: readonly { readonly key: CellKey; readonly text: string }[],
): TargetDraft {
  const next: Record<CellKey, CellDraft> = { ...draft };
  for (const { key, text } of cells) {
    const base = next[key]?.base ?? present.get(key) ?? null;
    if (readCell(text) === (present.get(key) ?? null)) delete next[key];
    else next[key] = { text, base };
  }
  return next;
}

/** Takes one's own value for the one somebody else has set meanwhile: from now on it is typed over that. */
export function keepOwn(
  draft: TargetDraft,
  present: ReadonlyMap<CellKey, number>,
  key: CellKey,
): TargetDraft {
  const typed = draft[key];
  return typed === undefined ? draft : { ...draft, [key]: { ...typed, base: present.get(key) ?? null } };
}

/** What was copied from a spreadsheet: rows with their cells; null for a single cell, which is pasted as text. */
export function readBlock(text: string): readonly (readonly string[])[] | null {
  const rows = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n+$/, '')
    .split('\n')
    .map((row) => row.split('\t'));
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? rows : null;
}

/** The cells a block falls on when its first stands at a row and a column; what reaches over the edge is left out. */
export function placeBlock(
  block: readonly (readonly string[])[],
  { rows, points }: GridFrame,
  at: { readonly row: number; readonly column: number },
): { key: CellKey; text: string }[] {
  return block.flatMap((line, down) =>
    line.flatMap((text, across) => {
      const [row, pointKey] = [rows[at.row + down], points[at.column + across]];
      if (row === undefined || pointKey === undefined || !isCell(row, pointKey)) return [];
      return [{ key: cellKey(row.district, pointKey), text: text.trim() }];
    }),
  );
}

/** The next cell in a direction; null at the edge. */
export function neighbourOf(
  { rows, points }: GridFrame,
  at: { readonly row: number; readonly column: number },
  step: { readonly down: number; readonly across: number },
): { row: number; column: number } | null {
  const next = { row: at.row + step.down, column: at.column + step.across };
  const [row, pointKey] = [rows[next.row], points[next.column]];
  return row === undefined || pointKey === undefined || !isCell(row, pointKey) ? null : next;
}
