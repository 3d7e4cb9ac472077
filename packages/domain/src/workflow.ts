import { DomainError, ErrorCode } from './domain-error.js';

/** A status machine as a table: from each state, the actions possible there and the state each leads to. */
export type WorkflowTable<State extends string, Action extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, State>>>>
>;

/** The state `action` leads to from `from`. Fails closed: what the table does not name is refused. */
export function transition<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  from: State,
  action: Action,
): State {
  const to = Object.hasOwn(table, from) ? table[from][action] : undefined;
  if (to === undefined) throw new DomainError(ErrorCode.TRANSITION_NOT_ALLOWED, undefined, { from, action });
  return to;
}

/** Whether the table allows `action` from `from`. */
export function isPossible<State extends string, Action extends string>(
  table: WorkflowTable<State, Action>,
  from: State,
  action: Action,
): boolean {
  return Object.hasOwn(table, from) && table[from][action] !== undefined;
}
