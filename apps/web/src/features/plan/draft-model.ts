import type { NodeType } from '@dure/domain/plan/plan.types';
import { listFields, type FieldName, type FormValues } from './node-form-model.js';

/** What somebody typed into a node's sheet and has not saved, beside what the node said when the typing began. */
export interface Draft {
  readonly id: string;
  readonly type: NodeType;
  /** To find the sheet again when somebody removed the node meanwhile. */
  readonly address: string;
  /** The version the typing began on; it goes with the save, so that nobody's later save is overwritten. */
  readonly version: number;
  /** What the node said; of a name typed in the tree that name alone. */
  readonly base: FormValues;
  /** Only what differs from `base`. */
  readonly edits: FormValues;
}

export type Drafts = Readonly<Record<string, Draft>>;

/** A field that somebody else changed since the draft began. */
export interface ConflictRow {
  readonly field: FieldName;
  readonly base: string;
  readonly theirs: string;
  /** Null: only they changed it, and there is nothing to choose. */
  readonly mine: string | null;
}

/** The draft with a change; null when nothing differs any more. */
export function changeDraft(draft: Draft, changes: FormValues): Draft | null {
  return withEdits(draft, { ...draft.edits, ...changes });
}

/** What the sheet shows: what was typed, else what the node says. */
export function valuesOf(draft: Draft): FormValues {
  return { ...draft.base, ...draft.edits };
}

/** What others changed since the draft began, in the order of the sheet. What both changed alike is no conflict. */
export function compareDraft(draft: Draft, current: FormValues): ConflictRow[] {
  return listFields(draft.type).flatMap(({ name }) => {
    const [base, theirs = '', mine] = [draft.base[name], current[name], draft.edits[name]];
    if (base === undefined || theirs === base || theirs === mine) return [];
    return [{ field: name, base, theirs, mine: mine ?? null }];
  });
}

/** The fields that both changed, each to something else: somebody has to choose. */
export function clashesOf(draft: Draft, current: FormValues): ConflictRow[] {
  return compareDraft(draft, current).filter(({ mine }) => mine !== null);
}

/** The draft without the fields named: what of it can be sent. */
export function draftWithout(draft: Draft, fields: readonly FieldName[]): Draft {
  const edits = Object.entries(draft.edits).filter(([name]) => !fields.includes(name as FieldName));
  return { ...draft, edits: Object.fromEntries(edits) };
}

/** The draft on a later version of the node, with what was typed; null when that is what the node says already. */
export function rebaseDraft(draft: Draft, current: FormValues, version: number): Draft | null {
  return withEdits({ ...draft, base: current, version }, draft.edits);
}

/**
 * What is left of the draft once `sent` is written: what was typed since. What was sent is dropped by what was sent and
 * not by what came back, for the API writes text without outer blanks and numbers without commas.
 */
export function settleDraft(draft: Draft, sent: Draft, current: FormValues, version: number): Draft | null {
  const typedSince = Object.entries(draft.edits).filter(
    ([name, value]) => sent.edits[name as FieldName] !== value,
  );
  return withEdits({ ...draft, base: current, version }, Object.fromEntries(typedSince));
}

/** The draft after the person settled, field by field, what is to stand; it goes on from the others' version. */
export function resolveDraft(
  draft: Draft,
  current: FormValues,
  version: number,
  settled: FormValues,
): Draft | null {
  return withEdits({ ...draft, base: current, version }, { ...draft.edits, ...settled });
}

function withEdits(draft: Draft, edits: FormValues): Draft | null {
  const differing = Object.entries(edits).filter(([name, value]) => value !== draft.base[name as FieldName]);
  return differing.length === 0 ? null : { ...draft, edits: Object.fromEntries(differing) };
}

/** The drafts kept in the browser's session; what cannot be read any more is left out. */
export function parseDrafts(text: string | null): Drafts {
  if (text === null) return {};
  try {
    const drafts: unknown = JSON.parse(text);
    return typeof drafts === 'object' && drafts !== null ? (drafts as Drafts) : {};
  } catch {
    return {};
  }
}
