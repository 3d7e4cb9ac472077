import { Connection, dataOf, requestBytes, signIn } from '../support/client.mjs';
import { comparisonOfRevisions, planNode, planOutline } from '../support/documents.mjs';
import { connectTo, runFile } from '../support/floor-data.mjs';
import { startApi, startPostgres } from '../support/platform.mjs';
import { startStatementCounter } from '../support/statement-counter.mjs';

const PLAN = 'GROWN';
const SMALL_PLAN = 'SCD-2021';
/** People who work at once. */
const CONNECTIONS = 2;
const READS = 60;
const EDITS = 100;
const COMPARISONS = 20;
/** Of the indicators, reworded or set another target between the two revisions. */
const EVERY = 10;

/** Working in the tree of a plan of 2,160 indicators: opening it, opening a node, one edit, comparing two revisions. */
export async function measurePlan() {
  const postgres = await startPostgres();
  const stops = [postgres.stop];
  try {
    const counting = await startStatementCounter(postgres.url);
    stops.push(async () => counting.stop());
    const api = await startApi({ databaseUrl: counting.url, hasCache: false });
    stops.push(api.stop);
    const database = await connectTo(postgres.url);
    stops.push(() => database.end());
    await runFile(database, 'grown-plan');
    const planner = { cookie: await signIn(api.port, 'planner@demo') };

    const results = await measureReading(api.port, planner, counting.counter, database);
    results.push(...(await measureEditing(api.port, planner, database)));
    results.push(...(await measureComparison(api.port, planner, database)));
    return results;
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/**
 * @typedef {Readonly<Record<string, string>>} Headers
 * @typedef {import('pg').Client} Database
 */

/**
 * @param {number} port @param {Headers} planner @param {{ count: number }} counter @param {Database} database
 */
async function measureReading(port, planner, counter, database) {
  /** @param {string} plan */
  const outline = (plan) => requestBytes({ query: planOutline, variables: { plan } }, planner);
  const large = await latencies(port, READS, () => outline(PLAN));
  const small = await latencies(port, READS, () => outline(SMALL_PLAN));
  const { rows } = await database.query(
    `select i.id from indicator i join plan p on p.id = i.plan_id where p.code = $1 order by md5(i.id::text) limit $2`,
    [PLAN, READS],
  );
  const nodes = await latencies(port, READS, (round) =>
    requestBytes({ query: planNode, variables: { id: rows[round].id } }, planner),
  );
  /** @param {Buffer} request */
  const statements = async (request) => {
    const connection = new Connection(port);
    const before = counter.count;
    dataOf(await connection.ask(request));
    connection.close();
    return counter.count - before;
  };
  const [few, many] = [await statements(outline(SMALL_PLAN)), await statements(outline(PLAN))];
  return [
    { name: 'outline: body', value: large.bytes / 1000, unit: 'kB' },
    { name: 'outline: p95', value: large.p95, unit: 'ms' },
    { name: 'outline: p50', value: large.p50, unit: 'ms' },
    { name: 'outline of the example: p50', value: small.p50, unit: 'ms' },
    { name: 'outline: SQL statements', value: many, unit: '' },
    { name: 'outline: SQL statements more than for the example', value: many - few, unit: '' },
    { name: 'node: p95', value: nodes.p95, unit: 'ms' },
  ];
}

/**
 * Renames tasks, each round another; adds, moves and removes. In the large plan and in one with a single task.
 * @param {number} port @param {Headers} planner @param {Database} database
 */
async function measureEditing(port, planner, database) {
  const { rows: tasks } = await database.query(
    `select t.id, t.goal_id from task t join plan p on p.id = t.plan_id where p.code = $1 order by md5(t.id::text)`,
    [PLAN],
  );
  const rename = `mutation ($input: UpdateTaskInput!) { updateTask(input: $input) { ... on Task { id version titleKo } } }`;
  const edited = await latencies(port, EDITS, (round) =>
    requestBytes(
      {
        query: rename,
        variables: { input: { id: tasks[round].id, version: 1, titleKo: `고친 과제 ${round}` } },
      },
      planner,
    ),
  );
  const small = await startSmallPlan(port, planner, EDITS);
  const editedSmall = await latencies(port, EDITS, (round) =>
    requestBytes(
      {
        query: rename,
        variables: { input: { id: small[round], version: 1, titleKo: `고친 과제 ${round}` } },
      },
      planner,
    ),
  );
  const create = `mutation ($input: CreateTaskInput!) { createTask(input: $input) { ... on Task { id version code } } }`;
  const created = await latencies(port, EDITS, (round) =>
    requestBytes(
      { query: create, variables: { input: { goalId: tasks[round].goal_id, titleKo: '새 과제', index: 3 } } },
      planner,
    ),
  );
  const move = `mutation ($input: MoveNodeInput!) { moveNode(input: $input) { ... on Task { id version } } }`;
  const moved = await latencies(port, EDITS, (round) =>
    requestBytes(
      {
        query: move,
        variables: { input: { id: tasks[round].id, version: 2, index: round % 2 === 0 ? 0 : 14 } },
      },
      planner,
    ),
  );
  const copy = `mutation ($input: CopyNodeInput!) { copyNode(input: $input) { ... on Task { id version } } }`;
  const copied = await latencies(port, 20, (round) =>
    requestBytes({ query: copy, variables: { input: { id: tasks[round].id } } }, planner),
  );
  return [
    { name: 'edit: p95', value: edited.p95, unit: 'ms' },
    { name: 'edit: p50', value: edited.p50, unit: 'ms' },
    { name: 'edit: times as long as in a plan of one goal', value: edited.p50 / editedSmall.p50, unit: '' },
    { name: 'new task: p95', value: created.p95, unit: 'ms' },
    { name: 'move: p95', value: moved.p95, unit: 'ms' },
    { name: 'copy of a task with 12 indicators: p95', value: copied.p95, unit: 'ms' },
  ];
}

/** A plan of one goal; returns the ids of its tasks. @param {number} port @param {Headers} planner @param {number} count */
async function startSmallPlan(port, planner, count) {
  const connection = new Connection(port);
  /** @param {string} query @param {object} input */
  const ask = async (query, input) =>
    Object.values(dataOf(await connection.ask(requestBytes({ query, variables: { input } }, planner))))[0].id;
  const plan = await ask(
    'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { ... on Plan { id } } }',
    { code: 'FEW', titleKo: '작은 계획', fromYear: 2025, toYear: 2028 },
  );
  const goal = await ask(
    'mutation ($input: CreateGoalInput!) { createGoal(input: $input) { ... on Goal { id } } }',
    { planId: plan, titleKo: '목표' },
  );
  const ids = [];
  for (let n = 0; n < count; n += 1) {
    const query = 'mutation ($input: CreateTaskInput!) { createTask(input: $input) { ... on Task { id } } }';
    ids.push(await ask(query, { goalId: goal, titleKo: `과제 ${n}` }));
  }
  connection.close();
  return ids;
}

/**
 * Confirms the plan, changes a tenth of it, confirms it again and compares the two.
 * @param {number} port @param {Headers} planner @param {Database} database
 */
async function measureComparison(port, planner, database) {
  const connection = new Connection(port);
  /** @param {string} query @param {object} variables */
  const ask = async (query, variables) =>
    dataOf(await connection.ask(requestBytes({ query, variables }, planner)));
  /** @param {string} step */
  const take = async (step) => {
    const { plan, viewer } = await ask(
      'query ($plan: String!) { viewer { today } plan(code: $plan) { id version } }',
      {
        plan: PLAN,
      },
    );
    const input = {
      planId: plan.id,
      version: plan.version,
      step,
      takenOn: viewer.today,
      documentNumber: '협치-1',
    };
    await ask(
      'mutation ($input: TakePlanStepInput!) { takePlanStep(input: $input) { ... on Plan { version } } }',
      { input },
    );
  };
  for (const step of ['ASK_ADVICE', 'SUBMIT', 'CONFIRM', 'OPEN_DELIBERATION']) await take(step);
  await database.query(
    `with changed as (
       update indicator i set title_ko = i.title_ko || ' 개선', definition = '반기마다 구가 보고한 값을 더한다.', version = i.version + 1
       from plan p where p.id = i.plan_id and p.code = $1 and ('x' || left(md5(i.id::text), 4))::bit(16)::int % $2 = 0
       returning i.id)
     insert into target (indicator_id, point_key, value, effective_from, reason, source)
     select id, 'y3', 99, '2026-01-01', '여건 변화', 'FACT' from changed`,
    [PLAN, EVERY],
  );
  await database.query(
    `update data_version v set version = v.version + 1 from plan p where p.id = v.plan_id and p.code = $1`,
    [PLAN],
  );
  await take('RECONFIRM');
  connection.close();
  const compared = await latencies(port, COMPARISONS, () =>
    requestBytes({ query: comparisonOfRevisions, variables: { plan: PLAN, from: 1, to: 2 } }, planner),
  );
  return [
    { name: 'comparison: body', value: compared.bytes / 1000, unit: 'kB' },
    { name: 'comparison: p95', value: compared.p95, unit: 'ms' },
    { name: 'comparison: p50', value: compared.p50, unit: 'ms' },
  ];
}

/**
 * Times in ms of `rounds` requests, shared by some connections that each ask one thing at a time; some more before to warm
 * up, where a request may be sent twice. Throws when an answer says there were errors.
 * @param {number} port @param {number} rounds @param {(round: number) => Buffer} requestOf
 */
async function latencies(port, rounds, requestOf) {
  /** @type {number[]} */
  const times = [];
  let bytes = 0;
  let next = 0;
  const connections = Array.from({ length: CONNECTIONS }, () => new Connection(port));
  await Promise.all(
    connections.map(async (connection) => {
      while (next < rounds) {
        const request = requestOf(next++);
        const before = performance.now();
        const answer = await connection.ask(request);
        times.push(performance.now() - before);
        dataOf(answer);
        bytes += answer.body.length;
      }
    }),
  );
  for (const connection of connections) connection.close();
  times.sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return { p50: at(0.5), p95: at(0.95), bytes: bytes / times.length };
}
