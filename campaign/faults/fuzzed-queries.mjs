import { Client } from '../support/client.mjs';
import { Fuzzer, readSchema } from '../support/fuzzer.mjs';
import { residentBytes } from '../support/processes.mjs';
import { createGoals } from '../support/writers.mjs';

/** Requests under way at a time. */
const AT_ONCE = 8;
/** Bytes the API may hold. */
const MEMORY_LIMIT = 2 ** 30;

/** Codes that say "our own mistake", or nothing; no fault is made here, so nothing may be unavailable either. */
const FORBIDDEN = ['INTERNAL', 'UNAVAILABLE', 'NO_CODE'];
/** What an answer must never show: stacks, SQL, our own files, what the driver says. */
const LEAK =
  /node_modules|\bat \S+ \(|\.js:\d+|QueryFailed|violates|syntax error at|\bselect .* from |ECONN|pg_/i;

/**
 * Requests made up from the schema, asked by every role: none makes the platform fail, leak or swell.
 * @param {import('../support/instance.mjs').Instance} instance
 * @param {import('../support/random.mjs').Random} random
 * @param {number} count
 * @returns {Promise<import('../support/report.mjs').Finding>}
 */
export async function fuzzQueries(instance, random, count) {
  const anybody = new Client(instance.url);
  const planner = await anybody.as('planner@demo');
  const people = [anybody, planner];
  for (const email of ['admin@demo', 'officer-11200@demo', 'officer-11680@demo', 'member-a@demo'])
    people.push(await anybody.as(email));
  const known = await gatherKnown(planner);
  const fuzzer = new Fuzzer(readSchema(), random, known);

  /** @type {Map<string, number>} */
  const codes = new Map();
  /** @type {string[]} */
  const problems = [];
  let answered = 0;
  let mostMemory = 0;
  let asked = 0;
  const before = await instance.findApi();

  const askOn = async () => {
    while (asked < count) {
      asked += 1;
      if (asked % 50 === 1) mostMemory = Math.max(mostMemory, await residentBytes(before ?? 0));
      const body = fuzzer.next();
      const person = random.pick(people);
      const { status, text } = await exchange(person, body);
      const found = judge(status, text);
      for (const code of found.codes) codes.set(code, (codes.get(code) ?? 0) + 1);
      if (found.hasData) answered += 1;
      if (found.problem !== null)
        problems.push(
          `${found.problem} — ${text.slice(0, 300)} — asked: ${body.slice(0, 1500)} — log: ${instance.explain(text)}`,
        );
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  mostMemory = Math.max(mostMemory, await residentBytes(before ?? 0));

  if (mostMemory > MEMORY_LIMIT) problems.push(`The API held ${Math.round(mostMemory / 2 ** 20)} MiB.`);
  if ((await instance.findApi()) !== before)
    problems.unshift(`The API process ended:\n${instance.outputAround('The API process ended')}`);
  const { viewer } = await planner.ask('{ viewer { account { email } } }');
  if (viewer.account === null) problems.push('The planner was signed out on the way.');
  return {
    name: 'Fuzzed queries',
    figures: {
      asked: count,
      'answered with data': answered,
      'refused by code': [...codes]
        .sort((a, b) => b[1] - a[1])
        .map(([code, times]) => `${code} × ${times}`)
        .join(', '),
      'most memory, MiB': mostMemory / 2 ** 20,
    },
    problems,
  };
}

/** @param {Client} person @param {string} body */
async function exchange(person, body) {
  try {
    const response = await person.post(body);
    return { status: response.status, text: await response.text() };
  } catch (error) {
    return { status: 0, text: String(/** @type {Error} */ (error).cause ?? error) };
  }
}

/** @param {number} status @param {string} text */
function judge(status, text) {
  /** @type {{ data?: unknown, errors?: { extensions?: { code?: string, detail?: string } }[] }} */
  let body;
  try {
    body = JSON.parse(text);
  } catch {
    return { codes: [], hasData: false, problem: `${status} without JSON` };
  }
  const codes = (body.errors ?? []).map((error) => error.extensions?.code ?? 'NO_CODE');
  const forbidden = codes.find((code) => FORBIDDEN.includes(code));
  let problem = null;
  if (status >= 500 || status === 0) problem = `status ${status}`;
  else if (forbidden !== undefined) problem = forbidden;
  // Data and graphql’s own remarks repeat what was asked; the sentences must not say more.
  else if (
    LEAK.test((body.errors ?? []).map((error) => JSON.stringify({ ...error, extensions: {} })).join(''))
  )
    problem = 'a leak';
  return { codes, hasData: body.data != null, problem };
}

/** Ids and codes that lead somewhere; the plan whose id is given is one that may be spoilt. @param {Client} planner */
async function gatherKnown(planner) {
  const goals = await createGoals(planner, 'FUZZED', 3);
  const { plan, own, districts, sessions } = await planner.ask(`{
    own: plan(code: "FUZZED") { id }
    plan(code: "SCD-2021") { goals { id indicators { id } tasks { id code stages { id indicators { id } } indicators { id } } } }
    districts { code }
    sessions { nodes { id agendaItems { id comments { id } } } pageInfo { endCursor } }
  }`);
  const ids = [...JSON.stringify({ plan, own, goals, sessions }).matchAll(/"id":"([^"]+)"/g)].map(
    (match) => match[1] ?? '',
  );
  return {
    ids,
    plans: ['SCD-2021', 'FUZZED', 'NONE'],
    districts: districts.slice(0, 12).map((/** @type {{ code: string }} */ { code }) => code),
    tasks: plan.goals.flatMap((/** @type {any} */ goal) =>
      goal.tasks.map((/** @type {any} */ task) => task.code),
    ),
    cursors: [sessions.pageInfo.endCursor ?? '', Buffer.from('["x"]').toString('base64url'), '!!', 'W10'],
  };
}
