import { createRequire } from 'node:module';
import { Client } from '../support/client.mjs';
import { createGoals } from '../support/writers.mjs';

const require = createRequire(new URL('../../apps/api/package.json', import.meta.url));

/** Rows that all writers fight for. */
const ROWS = 10;

/**
 * Many people count on in the same few texts: each reads a number, writes the next one, and on a conflict takes the
 * number that stands there and tries again. A lost update would be a number counted twice. The control does the same
 * by TypeORM's plain `save` with a version column, and does lose.
 * @param {import('../support/instance.mjs').Instance} instance
 * @param {import('../support/random.mjs').Random} random
 * @param {{ edits: number, writers: number, controlEdits: number }} counts
 * @returns {Promise<import('../support/report.mjs').Finding>}
 */
export async function contendForRows(instance, random, { edits, writers, controlEdits }) {
  const planner = await new Client(instance.url).as('planner@demo');
  const goals = await createGoals(planner, 'CONTENDED', ROWS);
  const acknowledged = new Map(goals.map(({ id }) => [id, 0]));
  let left = edits;
  let attempts = 0;
  let longest = 0;
  await Promise.all(
    Array.from({ length: writers }, async () => {
      const own = random.branch();
      while (left > 0) {
        left -= 1;
        const { id } = own.pick(goals);
        const tries = await countOn(planner, id);
        attempts += tries;
        longest = Math.max(longest, tries);
        acknowledged.set(id, (acknowledged.get(id) ?? 0) + 1);
      }
    }),
  );

  /** @type {string[]} */
  const problems = [];
  let lost = 0;
  const { rows } = await instance.look((client) =>
    client.query(
      `select g.id, g.description, g.version, count(e.id)::int as entries
       from goal g left join audit_event e on e.entity_id = g.id and e.action = 'updateGoal'
       where g.id = any($1) group by g.id`,
      [goals.map(({ id }) => id)],
    ),
  );
  for (const { id, description, version, entries } of rows) {
    const expected = acknowledged.get(id) ?? 0;
    lost += Math.abs(expected - Number(description));
    if (Number(description) !== expected || version - 1 !== expected || entries !== expected)
      problems.push(
        `${id}: ${expected} acknowledged, but the text says ${description}, the version ${version}, the history ${entries}.`,
      );
  }
  const control = await controlWithSave(instance, { edits: controlEdits, writers });
  if (control.lost <= 0) problems.push('The control lost nothing, so the trial proves nothing.');
  return {
    name: 'Contended edits',
    figures: {
      writers,
      rows: ROWS,
      acknowledged: edits,
      attempts,
      'most tries for one': longest,
      'lost updates': lost,
      'control (plain save): acknowledged': control.acknowledged,
      'control (plain save): lost updates': control.lost,
    },
    problems,
  };
}

const readGoals = `{ plan(code: "CONTENDED") { goals { id version description } } }`;
const updateGoal = `mutation ($input: UpdateGoalInput!) { result: updateGoal(input: $input) {
  ... on Goal { version description } ... on NodeConflict { current { ... on Goal { version description } } } } }`;

/** Adds one to the number in a goal's text; returns how many tries it took. @param {Client} planner @param {string} id */
async function countOn(planner, id) {
  const { plan } = await planner.ask(readGoals);
  let seen = plan.goals.find((/** @type {{ id: string }} */ goal) => goal.id === id);
  for (let tries = 1; ; tries += 1) {
    const { result } = await planner.ask(updateGoal, {
      input: { id, version: seen.version, description: String(Number(seen.description ?? 0) + 1) },
    });
    if (result.current === undefined) return tries;
    seen = result.current;
  }
}

/**
 * The same by TypeORM's `save` on an entity with a version column: read, change, save.
 * @param {import('../support/instance.mjs').Instance} instance
 * @param {{ edits: number, writers: number }} counts
 */
async function controlWithSave(instance, { edits, writers }) {
  const { DataSource, EntitySchema } = require('typeorm');
  const Counter = new EntitySchema({
    name: 'campaign_counter',
    columns: {
      id: { type: 'int', primary: true },
      value: { type: 'int' },
      version: { type: 'int', version: true },
    },
  });
  return instance.look(async (client) => {
    await client.query(
      'create table campaign_counter (id int primary key, value int not null, version int not null)',
    );
    await client.query('insert into campaign_counter select n, 0, 1 from generate_series(1, $1::int) n', [
      ROWS,
    ]);
    const { host, port, user: username, password, database } = client;
    const dataSource = new DataSource({
      ...{ type: 'postgres', host, port, username, password, database, poolSize: 10 },
      entities: [Counter],
    });
    await dataSource.initialize();
    try {
      let left = edits;
      await Promise.all(
        Array.from({ length: writers }, async () => {
          while (left > 0) {
            left -= 1;
            const counters = dataSource.getRepository(Counter);
            const counter = await counters.findOneByOrFail({ id: (left % ROWS) + 1 });
            counter['value'] = Number(counter['value']) + 1;
            await counters.save(counter);
          }
        }),
      );
      const { rows } = await client.query('select sum(value)::int as total from campaign_counter');
      return { acknowledged: edits, lost: edits - rows[0].total };
    } finally {
      await dataSource.destroy();
      await client.query('drop table campaign_counter');
    }
  });
}
