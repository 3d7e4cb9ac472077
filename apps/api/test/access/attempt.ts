import type { Answer, Client } from '../support/client.js';
import type { Office, Person } from './office.js';

/** One request, as whoever tries it would send it. */
export interface Attempt {
  readonly document: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** For lists: whether what the situation is about is among what was answered. */
  readonly isShown?: (data: Answer<Record<string, never>>['data']) => boolean;
  /** Instead of the person's usual session. */
  readonly client?: Client;
}

/** Makes what a situation is about, afresh, and the request about it. */
export type Arrangement = (office: Office, situation: string, person: Person) => Attempt | Promise<Attempt>;
export type Arrangements = Readonly<Record<string, Arrangement>>;

/** An entry by its name. @throws Error for a situation that an operation has not. */
export function pick<Value>(entries: Readonly<Record<string, Value>>, situation: string): Value {
  const value = entries[situation];
  if (value === undefined) throw new Error(`There is no situation ${situation} here.`);
  return value;
}

/**
 * What came of it: 'data', 'conflict', 'null', 'without' (a list that leaves it out), or the refusal as 'CODE field'.
 * @throws Error when data came beside a refusal.
 */
export function outcomeOf({ data, errors }: Answer<Record<string, unknown>>, attempt: Attempt): string {
  const [error] = errors;
  if (error !== undefined) {
    if (!isEmpty(data)) throw new Error('Data came beside a refusal.');
    const { code, field } = error.extensions;
    return field === undefined ? code : `${code} ${field}`;
  }
  if (attempt.isShown !== undefined) return attempt.isShown(data as never) ? 'data' : 'without';
  const [value] = Object.values(data ?? {}) as ({ __typename?: string } | null)[];
  if (value == null) return 'null';
  return value.__typename?.endsWith('Conflict') === true ? 'conflict' : 'data';
}

/** Whether nothing stands in it but nulls. */
function isEmpty(data: unknown): boolean {
  if (data === null || typeof data !== 'object') return data === null;
  return Object.values(data).every(isEmpty);
}
