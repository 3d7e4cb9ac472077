import type { ErrorCode } from '@dure/domain/domain-error';

/** What a worker is told to do. */
export interface WorkerOrder {
  /** As it is imported: '@dure/documents/…'. */
  readonly module: string;
  /** The exported function, which takes the input. */
  readonly name: string;
  readonly input: unknown;
}

/** The one thing a worker says. */
export type WorkerAnswer =
  | { readonly kind: 'DONE'; readonly output: unknown }
  | {
      readonly kind: 'REFUSED';
      readonly code: ErrorCode;
      readonly field: string | undefined;
      readonly params: Record<string, string | number>;
    }
  | { readonly kind: 'FAILED'; readonly message: string };
