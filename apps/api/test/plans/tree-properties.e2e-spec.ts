import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import { createSmallPlan, send, startPlanningOffice } from './plan-conversation.js';
import { listTreeProblems, TreeEditor } from './tree-model.js';

let api: TestApi;
let planner: Client;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
});
afterAll(() => api.stop());

/** `npm run campaign -- plan` tries more. */
const SEQUENCES = Number(process.env['TREE_SEQUENCES'] ?? 8);
const SEED = Number(process.env['TREE_SEED'] ?? 20240122);

const draw = fc.tuple(fc.nat(20), fc.nat(40), fc.nat(40), fc.nat(20));

describe('any sequence of creating, moving, copying, removing and undoing', () => {
  it(
    'keeps codes unique, order without gaps and references whole; undone, it leaves the first tree',
    async () => {
      let count = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(draw, { minLength: 12, maxLength: 24 }), async (draws) => {
          const { plan, goal } = await createSmallPlan(planner, `ANY-${(count += 1)}`);
          await send(planner, 'createTask', { goalId: goal.id, titleKo: '둘째 과제' });
          const editor = new TreeEditor(planner, plan);
          await editor.read();
          const first = editor.lines;
          for (const each of draws) await editor.step(each);
          expect(await listTreeProblems(api, plan.id)).toEqual([]);
          while (editor.undoes.length > 0) await editor.undo();
          expect(editor.lines).toEqual(first);
          expect(await listTreeProblems(api, plan.id)).toEqual([]);
        }),
        { numRuns: SEQUENCES, seed: SEED, endOnFailure: true },
      );
    },
    240_000 + 30_000 * SEQUENCES,
  );
});

describe('fifty who work at once', () => {
  const WRITERS = 50;

  it('in one plan lose nothing of what was acknowledged', async () => {
    const { plan, goal, task } = await createSmallPlan(planner, 'MANY-1');
    const titles = Array.from({ length: WRITERS }, (_, n) => `과제 ${n}`);
    await Promise.all(
      titles.map(async (titleKo, n) => {
        const made = await send(planner, 'createTask', { goalId: goal.id, titleKo, index: n % 3 });
        const renamed = { id: made.id, version: made.version, titleKo: `${titleKo} 고침` };
        expect(await send(planner, 'updateTask', renamed)).toMatchObject({ __typename: 'Task', version: 2 });
        if (n % 5 === 0) await send(planner, 'copyNode', { id: task.id, index: 0 });
      }),
    );
    const rows = await api.sql<{ title: string }>(
      `select title_ko as title from task where goal_id = $1 and title_ko like '%고침' order by title_ko`,
      [goal.id],
    );
    expect(rows.map(({ title }) => title)).toEqual(titles.map((title) => `${title} 고침`).sort());
    expect(await listTreeProblems(api, plan.id)).toEqual([]);
  }, 120_000);

  it('on one node lose nothing of what was acknowledged: whoever comes second sees what stands there', async () => {
    const { goal } = await createSmallPlan(planner, 'MANY-2');
    const countOn = async (): Promise<void> => {
      let { version, description } = { version: 1, description: null as string | null };
      for (;;) {
        const input = { id: goal.id, version, description: String(Number(description ?? 0) + 1) };
        const { updateGoal } = await planner.ask(
          `mutation ($input: UpdateGoalInput!) { updateGoal(input: $input) { __typename
             ... on NodeConflict { current { ... on Goal { version description } } } } }`,
          { input },
        );
        if (updateGoal.__typename === 'Goal') return;
        ({ version, description } = updateGoal.current);
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, countOn));
    const [row] = await api.sql(
      `select description, version, (select count(*)::int from audit_event where entity_id = g.id and action = 'updateGoal') as entries
       from goal g where id = $1`,
      [goal.id],
    );
    expect(row).toEqual({ description: String(WRITERS), version: WRITERS + 1, entries: WRITERS });
  }, 120_000);
});
