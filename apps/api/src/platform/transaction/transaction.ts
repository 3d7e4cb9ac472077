import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Notice } from '../events/notice.js';
import type { RequestContext } from '../graphql/request-context.js';

/** What belongs to one open transaction and ends with it. */
export interface OpenTransaction {
  readonly manager: EntityManager;
  readonly runner: QueryRunner;
  /** Who asked for it; null for work the process does on its own. */
  readonly context: RequestContext | null;
  /** Data versions to bump just before commit: plan id → district codes. */
  readonly touched: Map<string, Set<string>>;
  /** What to tell other processes and open screens at commit. */
  readonly notices: Notice[];
  /** The amendment of a confirmed plan under which the changes are made; every audit entry names it. */
  amendmentId: string | null;
}

const current = new AsyncLocalStorage<OpenTransaction>();

/** The transaction this call runs in, or null. */
export function findOpenTransaction(): OpenTransaction | null {
  return current.getStore() ?? null;
}

/**
 * The transaction this call runs in.
 * @throws Error outside a mutation: writing there would commit piecemeal.
 */
export function getOpenTransaction(): OpenTransaction {
  const open = findOpenTransaction();
  if (open === null) throw new Error('Writing needs a transaction: it is opened for mutations only.');
  return open;
}

export function runInside<T>(transaction: OpenTransaction, work: () => Promise<T>): Promise<T> {
  return current.run(transaction, work);
}
