import { ApolloLink } from '@apollo/client';
import { getMainDefinition, isMutationOperation } from '@apollo/client/utilities';
import { Kind } from 'graphql';
import { concatMap, from, of } from 'rxjs';
import type { SessionGate } from './session-gate.js';

/** Mutations that sign somebody in or out: they belong to nobody's page. */
const identityFields: ReadonlySet<string> = new Set([
  'signIn',
  'signOut',
  'completeSetUp',
  'acceptInvitation',
  'resetPassword',
]);

interface Viewed {
  readonly account?: { readonly id?: string } | null;
}

/** What an answer says about the session: nothing new, that it has ended, or that it is another person's. */
type Verdict = 'same' | 'ended' | 'changed';

/**
 * Names with each request the account its page was read for, so that the API saves nothing of one person as another's.
 * What an ended session refused waits at the gate and is sent once more after the same person has signed in; whoever
 * asked sees only that second answer. `onIdentity` is told of whoever signed in or out (null) on this page.
 */
export function createSessionLink(
  gate: SessionGate,
  onIdentity: (accountId: string | null) => void = () => undefined,
): ApolloLink {
  return new ApolloLink((operation, forward) => {
    const identity = identityFieldOf(operation);
    if (identity !== null)
      return forward(operation).pipe(concatMap((answer) => of(follow(answer, identity))));

    // What is sent by itself, such as that somebody is here, asks for no password a second time either.
    const isIncidental = operation.getContext()['isIncidental'] === true;
    const isReading = isIncidental || !isMutationOperation(operation.query);
    const send = () => {
      const { accountId } = gate;
      const isNamed = typeof accountId === 'string' && operation.operationName !== 'Shell';
      operation.setContext(({ headers }) => ({
        headers: { ...headers, ...(isNamed && { 'x-dure-account': accountId }) },
      }));
      return forward(operation);
    };
    return send().pipe(
      concatMap((answer) => {
        const verdict = judge(answer);
        if (verdict === 'same') return of(answer);
        if (verdict === 'changed') gate.change();
        const refused = withheld(answer, verdict);
        if (verdict === 'changed') return of(refused);
        return from(gate.untilRenewed({ isReading })).pipe(
          concatMap((isRenewed) => (isRenewed ? send() : of(refused))),
        );
      }),
    );
  });

  function judge(answer: ApolloLink.Result): Verdict {
    const codes = codesOf(answer);
    if (codes.includes('ACCOUNT_CHANGED')) return 'changed';
    if (codes.includes('NOT_SIGNED_IN')) return typeof gate.accountId === 'string' ? 'ended' : 'same';
    const viewed = viewedBy(answer, 'viewer');
    if (viewed === undefined) return 'same';
    if (gate.accountId === undefined) gate.follow(viewed);
    if (gate.accountId === viewed) return 'same';
    if (gate.accountId !== null) return viewed === null ? 'ended' : 'changed';
    // Somebody signed in beside a page that stands for no one: it becomes theirs.
    gate.follow(viewed);
    return 'same';
  }

  /** After signing in or out the page follows the new reader; a dialog over somebody's page is for that person only. */
  function follow(answer: ApolloLink.Result, field: string): ApolloLink.Result {
    const viewed = viewedBy(answer, field);
    if (viewed === undefined) return answer;
    const isInterrupted = gate.state !== 'open';
    if (isInterrupted && viewed !== null && viewed === gate.accountId) gate.renew();
    else if (isInterrupted && viewed !== null) gate.change();
    else gate.follow(viewed);
    onIdentity(viewed);
    return answer;
  }
}

/** The identity mutation this operation carries, or null. */
function identityFieldOf({ query }: ApolloLink.Operation): string | null {
  for (const selection of getMainDefinition(query).selectionSet.selections) {
    if (selection.kind === Kind.FIELD && identityFields.has(selection.name.value))
      return selection.name.value;
  }
  return null;
}

/** The account the answer was given to, null for no one, undefined where it does not say. */
function viewedBy({ data }: ApolloLink.Result, field: string): string | null | undefined {
  const viewer = (data as Record<string, Viewed | null> | null | undefined)?.[field];
  if (viewer?.account === null) return null;
  return viewer?.account?.id;
}

function codesOf(answer: ApolloLink.Result): unknown[] {
  const { errors } = answer as { errors?: readonly { extensions?: Record<string, unknown> }[] };
  return errors?.map(({ extensions }) => extensions?.['code']) ?? [];
}

/** In place of an answer that was given to somebody else: its refusal, and none of its data. */
function withheld(answer: ApolloLink.Result, verdict: 'ended' | 'changed'): ApolloLink.Result {
  const code = verdict === 'ended' ? 'NOT_SIGNED_IN' : 'ACCOUNT_CHANGED';
  if (codesOf(answer).includes(code)) return answer;
  return { data: null, errors: [{ message: code, extensions: { code } }] };
}
