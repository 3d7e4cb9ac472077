import { DomainError, type ErrorCode } from '@dure/domain/domain-error';

/** What a change of a whole plan was made with, where the changes themselves do not say it. */
export interface RewritingTerms {
  /** Why targets change; else the reason of the open amendment, else the sentence given here must be there. */
  readonly reason: string | null;
  /** The committee's item that changed targets rest on; else the open amendment's. */
  readonly agendaItemId?: string | null;
}

/** A rule that a change breaks, at the field of the node that breaks it. */
export interface RewritingProblem {
  readonly nodeId: string;
  /** By the API's input name; null: the node as a whole, or its place. A target's is its point key. */
  readonly field: string | null;
  readonly districtCode: string | null;
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Nothing was written. Uncaught it reads as the first of its problems. */
export class RewritingRefused extends DomainError {
  constructor(readonly problems: readonly [RewritingProblem, ...RewritingProblem[]]) {
    const [{ code, field, params }] = problems;
    super(code, field ?? undefined, { ...params });
    this.name = 'RewritingRefused';
  }
}
