import { randomUUID } from 'node:crypto';
import { pick, type Arrangements } from './attempt.js';
import type { Office, Versioned } from './office.js';

const ADD = 'mutation ($input: AddCommentInput!) { addComment(input: $input) { id } }';
const UPDATE = 'mutation ($input: UpdateCommentInput!) { updateComment(input: $input) { __typename } }';
const ANSWER = 'mutation ($input: AnswerCommentInput!) { answerComment(input: $input) { __typename } }';

/** The comment a situation is about, made afresh; of 'unknown' one that does not exist. */
async function commentOf(office: Office, situation: string): Promise<Versioned> {
  switch (situation) {
    case 'own':
      return office.comment('published', 'member', false);
    case 'of another':
      return office.comment('published', 'other member', false);
    case 'answered':
      return office.comment('published', 'member', true);
    case 'unpublished':
      return office.comment('unpublished', 'member', false);
    default:
      return { id: randomUUID(), version: 1 };
  }
}

/** Commenting and answering. */
export const commentAttempts: Arrangements = {
  'Mutation.addComment': ({ agendaItemId, hiddenAgendaItemId }, situation) => ({
    document: ADD,
    variables: {
      input: {
        agendaItemId: pick(
          { published: agendaItemId, unpublished: hiddenAgendaItemId, unknown: randomUUID() },
          situation,
        ),
        kind: 'OPINION',
        text: '의견',
      },
    },
  }),
  'Mutation.updateComment': async (office, situation) => {
    const { id, version } = await commentOf(office, situation);
    return { document: UPDATE, variables: { input: { id, version, kind: 'QUESTION', text: '고친 의견' } } };
  },
  'Mutation.answerComment': async (office, situation) => {
    const { id } = await commentOf(office, situation);
    return {
      document: ANSWER,
      variables: { input: { commentId: id, disposition: 'ACCEPTED', text: '반영하겠음' } },
    };
  },
};
