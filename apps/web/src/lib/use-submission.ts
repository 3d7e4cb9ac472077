import type { ApolloClient, MaybeMasked, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useState } from 'react';
import { toProblems, type Problem } from './error-map.js';
import { useLocale } from './use-locale.js';

/** What came of a submission: what the API returned, or why it refused. */
export type Submission<Data> =
  | { readonly data: MaybeMasked<Data>; readonly problems: readonly [] }
  | { readonly data: null; readonly problems: readonly Problem[] };

/**
 * A change sent to the API. `submit` never rejects: it resolves to the data or to the problems, which stay in
 * `problems` until the next try or `clear`.
 */
export function useSubmission<Data, Variables extends OperationVariables>(
  document: TypedDocumentNode<Data, Variables>,
) {
  const locale = useLocale();
  const client = useApolloClient();
  const [isSubmitting, setSubmitting] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const submit = useCallback(
    async (variables: Variables): Promise<Submission<Data>> => {
      setProblems([]);
      setSubmitting(true);
      try {
        const options = { mutation: document, variables } as ApolloClient.MutateOptions<Data, Variables>;
        const { data, error } = await client.mutate<Data, Variables>(options);
        if (data === undefined || data === null) throw error ?? new Error('The API answered without data');
        return { data, problems: [] };
      } catch (error) {
        const found = toProblems(error, locale);
        setProblems(found);
        return { data: null, problems: found };
      } finally {
        setSubmitting(false);
      }
    },
    [client, document, locale],
  );
  const clear = useCallback(() => setProblems([]), []);
  return { submit, isSubmitting, problems, clear };
}
