import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { readFileSync } from 'node:fs';
import { Notices } from '../../src/platform/events/notices.js';
import type { GraphqlError } from '../support/client.js';
import { listen } from '../support/live-client.js';
import { type Attempt, outcomeOf } from './attempt.js';
import { arrangements, readExpectedAnswers } from './attempts.js';
import { HIDDEN, Office, outsiders, type Person, persons } from './office.js';

const expected = readExpectedAnswers();

/** 'Query.plan' and so on, of every operation in the committed schema. */
function listOperations(): string[] {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.keys(root?.getFields() ?? {}).map((field) => `${root?.name}.${field}`),
  );
}

let office: Office;

beforeAll(async () => {
  office = await Office.open();
}, 120_000);
afterAll(() => office.close());

async function outcomeOfListening(person: Person, { document, variables = {} }: Attempt): Promise<string> {
  const { listeners } = office.api.app.get(Notices) as unknown as { listeners: ReadonlySet<unknown> };
  const before = listeners.size;
  const isListening = (): boolean => listeners.size > before;
  const listening = await listen(office.as(person), document, { variables, isListening });
  const [answer] = listening.received as { errors?: readonly GraphqlError[] }[];
  await listening.stop();
  while (listeners.size > before) await new Promise((resolve) => setTimeout(resolve, 5));
  return outcomeOf({ data: { changed: {} }, errors: [], ...emptied(answer?.errors) } as never, {
    document,
  });
}

const emptied = (errors: readonly GraphqlError[] | undefined): object =>
  errors === undefined ? {} : { data: null, errors };

async function outcome(person: Person, operation: string, situation: string): Promise<string> {
  const attempt = await arrangements[operation]?.(office, situation, person);
  if (attempt === undefined) throw new Error(`Nothing says how ${operation} is tried.`);
  if (operation.startsWith('Subscription.')) return outcomeOfListening(person, attempt);
  const auditedBefore = await office.auditCount();
  const client = attempt.client ?? office.as(person);
  const answer = await client.send(attempt.document, { ...attempt.variables });
  if (outsiders.includes(person)) expect(JSON.stringify(answer)).not.toContain(HIDDEN);
  // Every write leaves its entry in the trail: what was refused left none.
  if (answer.errors.length > 0) expect(await office.auditCount()).toBe(auditedBefore);
  return outcomeOf(answer, attempt);
}

describe('the list of expected answers', () => {
  it('has every operation of the schema, and each is tried', () => {
    const listed = new Set(expected.map(({ operation }) => operation));
    expect(listOperations().filter((operation) => !listed.has(operation))).toEqual([]);
    expect(Object.keys(arrangements).filter((operation) => !listed.has(operation))).toEqual([]);
  });

  it('names no operation that there is not', () => {
    const operations = new Set(listOperations());
    const roots = expected.filter(({ operation }) => /^(Query|Mutation|Subscription)\./.test(operation));
    expect(roots.filter(({ operation }) => !operations.has(operation))).toEqual([]);
  });

  it('tells nobody what may not be seen apart from what does not exist', () => {
    const told = expected.flatMap(({ operation, situation, byPerson }) => {
      const unknown = expected.find((row) => row.operation === operation && row.situation === 'unknown');
      return [...byPerson]
        .filter(([person, cell]) => cell.startsWith('NOT_FOUND') && unknown?.byPerson.get(person) !== cell)
        .map(([person]) => `${operation} ${situation} ${person}`);
    });
    expect(told).toEqual([]);
  });
});

describe.each(expected)('$operation, $situation', ({ operation, situation, byPerson }) => {
  it('is answered to each person as expected', async () => {
    const answers = new Map<Person, string>();
    for (const person of persons) answers.set(person, await outcome(person, operation, situation));
    expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(byPerson));
  });
});
