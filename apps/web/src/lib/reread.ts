import type { ApolloClient } from '@apollo/client';

// A query that fails when it is read again is shown as failed by the page that asked; these two only set it off.
const shownByThePage = () => undefined;

/** Forgets everything read so far and reads again what the page shows: another person looks at it now. */
export async function forgetAndReread(client: ApolloClient): Promise<void> {
  await client.resetStore().catch(shownByThePage);
}

/** Reads again what the page shows, for instance after a time without connection. */
export async function rereadShown(client: ApolloClient): Promise<void> {
  await client.refetchQueries({ include: 'active' }).catch(shownByThePage);
}
