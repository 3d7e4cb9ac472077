import DataLoader from 'dataloader';
import { findOpenTransaction } from '../transaction/transaction.js';
import type { RequestContext } from './request-context.js';

/** Collects the keys that sibling fields ask for and reads them in one statement. One DataLoader per request. */
export abstract class BatchLoader<Key, Value> {
  /** One value per key, in the order of the keys. */
  protected abstract batch(keys: readonly Key[], context: RequestContext): Promise<readonly Value[]>;

  /** @throws Error inside a transaction: a rule must not decide on what was read before it. */
  load(context: RequestContext, key: Key): Promise<Value> {
    if (findOpenTransaction() !== null)
      throw new Error('Loaders are for reading; a mutation asks the database.');
    return context
      .loader<Key, Value>(this, () => new DataLoader((keys) => this.batch(keys, context)))
      .load(key);
  }
}

/** Rows sorted to the keys they belong to; a key without rows gets an empty list. */
export function groupedBy<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const groups = Map.groupBy(rows, keyOf);
  return keys.map((key) => groups.get(key) ?? []);
}

/** The row of each key, null where there is none. */
export function matchedTo<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  return keys.map((key) => byKey.get(key) ?? null);
}
