import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema, getNamedType, type GraphQLInputType, isInputObjectType } from 'graphql';
import { readFileSync } from 'node:fs';
import { listen } from '../support/live-client.js';
import { arrangements, readExpectedAnswers } from './attempts.js';
import { Office, type Person, UNPUBLISHED_CODE } from './office.js';
import { recordStatements } from './recorded-statements.js';

const expected = readExpectedAnswers();

/** Operations whose ids and codes name nothing that is hidden from anybody; each with the reason. */
const WITHOUT_SECRETS: Readonly<Record<string, string>> = {
  'Mutation.createPlan': 'The code is that of a new plan; only planners, who may see every plan, get so far.',
  'Mutation.inviteAccount': 'The code is that of a district, which everybody may know.',
};

const NAMES_SOMETHING = /^(code|plan|committee|district|token|nodeId|number)$/;

/** Whether something is named by an id or a code anywhere in the arguments. */
function namesSomething(name: string, type: GraphQLInputType): boolean {
  const named = getNamedType(type);
  if (isInputObjectType(named))
    return Object.values(named.getFields()).some((field) => namesSomething(field.name, field.type));
  return named.name === 'ID' || NAMES_SOMETHING.test(name);
}

function listNamingOperations(): string[] {
  const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((root) =>
    Object.values(root?.getFields() ?? {})
      .filter((field) => field.args.some(({ name, type }) => namesSomething(name, type)))
      .map(({ name }) => `${root?.name}.${name}`),
  );
}

interface Pair {
  readonly operation: string;
  readonly situation: string;
  readonly people: readonly Person[];
}

/** Each situation in which some person is answered exactly as if it did not exist. */
const pairs: readonly Pair[] = expected
  .filter(({ operation, situation }) => situation !== 'unknown' && !operation.startsWith('Subscription.'))
  .flatMap(({ operation, situation, byPerson }) => {
    const unknown = expected.find((row) => row.operation === operation && row.situation === 'unknown');
    const people = [...byPerson]
      .filter(([person, cell]) => cell !== 'data' && unknown?.byPerson.get(person) === cell)
      .map(([person]) => person);
    return people.length === 0 ? [] : [{ operation, situation, people }];
  });

let office: Office;
beforeAll(async () => {
  office = await Office.open();
}, 120_000);
afterAll(() => office.close());

async function statementsOf(
  person: Person,
  operation: string,
  situation: string,
): Promise<readonly string[]> {
  const attempt = await arrangements[operation]?.(office, situation, person);
  if (attempt === undefined) throw new Error(`Nothing says how ${operation} is tried.`);
  const client = attempt.client ?? office.as(person);
  return recordStatements(() => client.send(attempt.document, { ...attempt.variables }));
}

describe('what one may not see and what does not exist', () => {
  it('are tried for every operation that names something', () => {
    const tried = new Set(
      expected.filter(({ situation }) => situation === 'unknown').map((it) => it.operation),
    );
    const untried = listNamingOperations().filter((operation) => !tried.has(operation));
    expect(untried.filter((operation) => !Object.hasOwn(WITHOUT_SECRETS, operation))).toEqual([]);
    expect(Object.keys(WITHOUT_SECRETS).filter((operation) => !untried.includes(operation))).toEqual([]);
  });

  it('cost the same statements to who would listen', async () => {
    const listenTo = (plan: string): Promise<readonly string[]> =>
      recordStatements(async () => {
        const query = 'subscription ($plan: String!) { changed(plan: $plan) { id } }';
        const listening = await listen(office.api.client, query, {
          variables: { plan },
          isListening: () => false,
        });
        await listening.stop();
      });
    const unknown = await listenTo('NO-SUCH-1');
    expect(unknown).toContain('change-plan');
    expect(await listenTo(UNPUBLISHED_CODE)).toEqual(unknown);
  });

  it.each(pairs)(
    'cost the same statements: $operation, $situation',
    async ({ operation, situation, people }) => {
      for (const person of people) {
        // What runs beside the request is recorded now and then: a difference that is one shows every time.
        for (let tries = 3; ; tries -= 1) {
          const unknown = await statementsOf(person, operation, 'unknown');
          const hidden = await statementsOf(person, operation, situation);
          if (tries > 1 && hidden.join() !== unknown.join()) continue;
          expect(unknown.length).toBeGreaterThan(0);
          expect([person, hidden]).toEqual([person, unknown]);
          break;
        }
      }
    },
  );
});
