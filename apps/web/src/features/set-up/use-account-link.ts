import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { toProblems, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { AccountLinkDocument, type AccountLinkQuery } from './set-up.generated.js';

export type AccountLink = AccountLinkQuery['accountLink'];

export type LinkReading =
  | { readonly state: 'reading' }
  | { readonly state: 'usable'; readonly link: AccountLink }
  | { readonly state: 'refused'; readonly problems: readonly Problem[] };

/** Whose link this is, asked once for each token. Neither the question nor the answer is kept in the cache. */
export function useAccountLink(token: string): { reading: LinkReading; reread(): void } {
  const client = useApolloClient();
  const locale = useLocale();
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<{ key: string; reading: LinkReading }>();
  const key = `${attempt} ${token}`;
  useEffect(() => {
    let isCurrent = true;
    const settle = (reading: LinkReading) => isCurrent && setAnswered({ key, reading });
    client
      .query({
        query: AccountLinkDocument,
        variables: { token },
        fetchPolicy: 'no-cache',
        // A secret belongs into the body of a request, never into its address.
        context: { isSecret: true },
      })
      .then(({ data, error }) => {
        if (data) settle({ state: 'usable', link: data.accountLink });
        else settle({ state: 'refused', problems: toProblems(error, locale) });
      })
      .catch((error: unknown) => settle({ state: 'refused', problems: toProblems(error, locale) }));
    return () => {
      isCurrent = false;
    };
  }, [client, key, token, locale]);
  return {
    reading: answered?.key === key ? answered.reading : { state: 'reading' },
    reread: () => setAttempt(attempt + 1),
  };
}
