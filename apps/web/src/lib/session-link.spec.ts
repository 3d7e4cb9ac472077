import { ApolloLink, execute, gql, type DocumentNode } from '@apollo/client';
import { describe, expect, it } from '@jest/globals';
import { firstValueFrom, of } from 'rxjs';
import { SessionGate } from './session-gate.js';
import { createSessionLink } from './session-link.js';

type Answer = ApolloLink.Result;

const shell = gql`
  query Shell {
    viewer {
      account {
        id
      }
    }
  }
`;
const page = gql`
  query Page {
    plans {
      id
    }
  }
`;
const save = gql`
  mutation Save {
    saveReport {
      id
    }
  }
`;
const signIn = gql`
  mutation SignIn {
    signIn {
      account {
        id
      }
    }
  }
`;
const signOut = gql`
  mutation SignOut {
    signOut {
      account {
        id
      }
    }
  }
`;

const refusal = (code: string): Answer => ({ data: null, errors: [{ message: code, extensions: { code } }] });
const shellOf = (id: string | null): Answer => ({ data: { viewer: { account: id && { id } } } });
const signedIn = (id: string): Answer => ({ data: { signIn: { account: { id } } } });
const saved: Answer = { data: { saveReport: { id: '1' } } };

/** A page of `id` on a server that gives these answers one after the other. */
async function openPage(id: string | null) {
  const gate = new SessionGate();
  const answers: Answer[] = [shellOf(id)];
  const sent: (readonly [name: string | undefined, account: unknown])[] = [];
  const server = new ApolloLink((operation) => {
    sent.push([operation.operationName, operation.getContext()['headers']?.['x-dure-account']]);
    const answer = answers.shift();
    if (answer === undefined) throw new Error(`No answer is prepared for ${operation.operationName}`);
    return of(answer);
  });
  const link = ApolloLink.from([createSessionLink(gate), server]);
  const send = (query: DocumentNode) => firstValueFrom(execute(link, { query }, { client: {} as never }));
  await send(shell);
  sent.length = 0;
  return { gate, answers, sent, send };
}

/** Lets what is under way come as far as it can. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('a request of a page', () => {
  it('names the account the page was read for, but not where it asks who that is or signs in', async () => {
    const { answers, sent, send } = await openPage('a');
    answers.push({ data: { plans: [] } }, shellOf('a'), signedIn('a'));
    for (const document of [page, shell, signIn]) await send(document);
    expect(sent).toEqual([
      ['Page', 'a'],
      ['Shell', undefined],
      ['SignIn', undefined],
    ]);
  });

  it('names no account on the page of a reader without sign-in, whose refusals pass', async () => {
    const { gate, answers, sent, send } = await openPage(null);
    answers.push(refusal('NOT_SIGNED_IN'));
    expect(await send(save)).toEqual(refusal('NOT_SIGNED_IN'));
    expect(sent).toEqual([['Save', undefined]]);
    expect(gate.state).toBe('open');
  });
});

describe('a session that has ended', () => {
  it('lets a change wait until the same person is back, and sends it once more', async () => {
    const { gate, answers, sent, send } = await openPage('a');
    answers.push(refusal('NOT_SIGNED_IN'), signedIn('a'), saved);
    const answer = send(save);
    await settle();
    expect(gate.state).toBe('asking');
    await send(signIn);
    expect(await answer).toEqual(saved);
    expect(gate.state).toBe('open');
    expect(sent.filter(([name]) => name === 'Save')).toEqual([
      ['Save', 'a'],
      ['Save', 'a'],
    ]);
  });

  it('gives whoever waited the ordinary refusal of the second try', async () => {
    const { answers, send } = await openPage('a');
    answers.push(refusal('NOT_SIGNED_IN'), signedIn('a'), refusal('TOO_LONG'));
    const answer = send(save);
    await settle();
    await send(signIn);
    expect(await answer).toEqual(refusal('TOO_LONG'));
  });

  it('lets all that waits go on together', async () => {
    const { answers, send } = await openPage('a');
    answers.push(refusal('NOT_SIGNED_IN'), refusal('NOT_SIGNED_IN'), signedIn('a'), saved, saved);
    const both = [send(save), send(save)];
    await settle();
    await send(signIn);
    expect(await Promise.all(both)).toEqual([saved, saved]);
  });

  it('refuses what waited when the dialog is put away; the next change asks again, the next reading does not', async () => {
    const { gate, answers, send } = await openPage('a');
    answers.push(refusal('NOT_SIGNED_IN'), refusal('NOT_SIGNED_IN'), refusal('NOT_SIGNED_IN'));
    const first = send(save);
    await settle();
    gate.dismiss();
    expect(await first).toEqual(refusal('NOT_SIGNED_IN'));
    expect(await send(page)).toEqual(refusal('NOT_SIGNED_IN'));
    expect(gate.state).toBe('dismissed');
    void send(save);
    await settle();
    expect(gate.state).toBe('asking');
  });

  it('is noticed by a reading, too, and by the page asking who looks at it', async () => {
    for (const [document, answer] of [
      [page, refusal('NOT_SIGNED_IN')],
      [shell, shellOf(null)],
    ] as const) {
      const { gate, answers, send } = await openPage('a');
      answers.push(answer);
      const waiting = send(document);
      await settle();
      expect(gate.state).toBe('asking');
      gate.dismiss();
      expect(await waiting).toMatchObject({ data: null });
    }
  });

  it('never hands a page on to somebody else who signs in over it', async () => {
    const { gate, answers, sent, send } = await openPage('a');
    answers.push(refusal('NOT_SIGNED_IN'), signedIn('b'));
    const answer = send(save);
    await settle();
    await send(signIn);
    expect(await answer).toEqual(refusal('NOT_SIGNED_IN'));
    expect(gate.state).toBe('changed');
    expect(sent.filter(([name]) => name === 'Save')).toHaveLength(1);
  });
});

describe('a browser that is signed in as somebody else', () => {
  it('is told apart by the refusal of a change, and stays refused', async () => {
    const { gate, answers, send } = await openPage('a');
    answers.push(refusal('ACCOUNT_CHANGED'));
    expect(await send(save)).toEqual(refusal('ACCOUNT_CHANGED'));
    gate.renew();
    gate.dismiss();
    expect(gate.state).toBe('changed');
  });

  it('is told apart when the page asks who looks at it, and shows nothing of the other person', async () => {
    const { gate, answers, send } = await openPage('a');
    answers.push(shellOf('b'));
    expect(await send(shell)).toEqual(refusal('ACCOUNT_CHANGED'));
    expect(gate.state).toBe('changed');
  });
});

describe('signing in or out on the page itself', () => {
  it('makes it the page of the new reader', async () => {
    const { gate, answers, sent, send } = await openPage('a');
    answers.push({ data: { signOut: { account: null } } }, shellOf(null), signedIn('b'), shellOf('b'), saved);
    for (const document of [signOut, shell, signIn, shell, save]) await send(document);
    expect(sent.at(-1)).toEqual(['Save', 'b']);
    expect(gate.state).toBe('open');
  });
});
