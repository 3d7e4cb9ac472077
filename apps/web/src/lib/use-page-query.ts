import type { ChangeTopic } from '@dure/domain/change-topic';
import type { ErrorLike, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useQuery } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { toProblems, type Problem } from './error-map.js';
import { useLocale } from './use-locale.js';
import { useLiveChanges } from './use-live-changes.js';

const everyTopic: readonly ChangeTopic[] = ['PLAN', 'REPORT', 'READING', 'COMMENT'];

/** What a page knows of its query: data (also while it is read again), problems, or neither yet. */
export interface PageQuery<Data> {
  readonly data: Data | undefined;
  readonly problems: readonly Problem[];
  /** Something is being read; the data shown may be those of the period chosen before. */
  readonly isLoading: boolean;
  reload(): Promise<unknown>;
}

/** The one query of a route. It is read again when something of its topics changes elsewhere. */
export function usePageQuery<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
  options: { variables: NoInfer<Variables>; topics?: readonly ChangeTopic[] },
) {
  const locale = useLocale();
  const subject = subjectOf(options.variables);
  const [kept, setKept] = useState<{ subject: string; data: unknown }>();
  const [told, setTold] = useState<{ subject: string; error: ErrorLike }>();
  const result = useQuery(document, {
    variables: options.variables,
    errorPolicy: 'all',
    fetchPolicy: 'cache-and-network',
    nextFetchPolicy: 'cache-first',
    notifyOnNetworkStatusChange: true,
  } as useQuery.Options<Data, Variables>);
  const { refetch } = result;
  // A failed reading again is reported by the query's own error.
  const reload = useCallback(() => refetch().catch(() => undefined), [refetch]);
  if (result.data !== undefined && result.data !== kept?.data) setKept({ subject, data: result.data });
  // What failed stays told while it is read again: a page that tries by itself would flicker otherwise. An answer of
  // errors alone comes as null.
  const isTryingAgain = (result.data ?? null) === null && result.loading && told?.subject === subject;
  const error = result.error ?? (isTryingAgain ? told.error : undefined);
  if (error !== told?.error) setTold(error && { subject, error });
  const keptData = kept?.subject === subject ? (kept.data as typeof result.data) : undefined;
  useLiveChanges(options.topics ?? everyTopic, reload);
  return {
    data: result.data ?? keptData,
    problems: error === undefined ? [] : toProblems(error, locale),
    isLoading: result.loading,
    reload,
  };
}

/** What the variables ask about, whatever the period: the old figures stay until those of another period are there. */
function subjectOf(variables: OperationVariables): string {
  return JSON.stringify({ ...variables, period: undefined });
}
