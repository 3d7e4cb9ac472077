/** A column as it was and as it became, for a sentence; null where it was empty. */
export interface FieldChange {
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** What an entry of the trail says of an indicator. */
export type HistoryEntry =
  | { readonly kind: 'TARGETS'; readonly count: number; readonly reason: string | null }
  | { readonly kind: 'FIELDS'; readonly changes: readonly FieldChange[] }
  | { readonly kind: 'ACTION' };

type Values = Readonly<Record<string, unknown>>;

const toRecord = (value: unknown): Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Values) : {};

const toText = (value: unknown): string | null =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : null;

/** Reads what the trail keeps of one act. */
export function describeEntry(action: string, before: unknown, after: unknown): HistoryEntry {
  const [then, now] = [toRecord(before), toRecord(after)];
  if (action === 'setTarget' || action === 'setTargets') {
    const { changes } = now;
    return {
      kind: 'TARGETS',
      count: Array.isArray(changes) ? changes.length : 1,
      reason: toText(now['reason']),
    };
  }
  if (action !== 'updateIndicator') return { kind: 'ACTION' };
  const changes = Object.keys(now).map((field) => ({
    field,
    before: toText(then[field]),
    after: toText(now[field]),
  }));
  return changes.length === 0 ? { kind: 'ACTION' } : { kind: 'FIELDS', changes };
}
