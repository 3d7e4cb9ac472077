import { isDeepStrictEqual } from 'node:util';
import { askOnce, dataOf, requestBytes } from '../support/client.mjs';
import { cityMatrix, districtDashboard } from '../support/documents.mjs';
import { connectTo, keepSheets, runFile } from '../support/floor-data.mjs';
import { startApi, startFloor, startPostgres } from '../support/platform.mjs';
import { measureThroughput } from '../support/rounds.mjs';

const PLAN = 'SCD-2021';
const LARGE_PLAN = 'BENCH';
const DISTRICT = '11200';
const PERIOD = { key: '2023-Q4', asOf: '2023-12-31' };
const WRITES = 20;
/** Bytes may differ by this share: PostgreSQL writes spaces between some members. */
const BYTES_TOLERANCE = 0.1;

/**
 * One dashboard as it is asked for on each side, request by request.
 * @typedef {{ name: string, api: Buffer[], floor: Buffer[], keys: string[] }} Case
 */

/**
 * Throughput of the dashboards, signed out: without a cache hit against the floor, with one against Fastify sending the
 * same bytes from memory.
 */
export async function measureDashboards() {
  const postgres = await startPostgres();
  const stops = [postgres.stop];
  try {
    const fresh = await startApi({ databaseUrl: postgres.url, hasCache: false });
    stops.push(fresh.stop);
    const codes = await prepareData(postgres.url, fresh.port);
    const cached = await startApi({ databaseUrl: postgres.url, hasCache: true });
    stops.push(cached.stop);
    const floor = await startFloor(postgres.url);
    stops.push(floor.stop);

    const results = [];
    for (const each of listCases(codes)) {
      process.stderr.write(`  ${each.name}\n`);
      await checkAndKeep(each, fresh.port, floor);
      const [own, below] = await measureThroughput([
        { name: `${each.name}, no cache hit`, port: fresh.port, requests: each.api },
        { name: `${each.name}, floor`, port: floor.port, requests: each.floor },
      ]);
      const [hit, memory] = await measureThroughput([
        { name: `${each.name}, cache hit`, port: cached.port, requests: each.api },
        { name: `${each.name}, from memory`, port: floor.port, requests: each.api },
      ]);
      if (!own || !below || !hit || !memory) throw new Error('A contender was not measured.');
      results.push({ name: `${each.name}: body`, value: own.bytes / 1024, unit: 'KiB' });
      results.push(...[own, below, hit, memory].flatMap(valuesOf));
      results.push(
        {
          name: `${each.name}: share of the floor, no cache hit`,
          value: own.perSecond / below.perSecond,
          unit: '',
        },
        {
          name: `${each.name}: share of memory, cache hit`,
          value: hit.perSecond / memory.perSecond,
          unit: '',
        },
      );
    }
    results.push(await measureAfterWrite(postgres.url, fresh.port));
    return results;
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
}

/**
 * The first answer after something in the district changed, when what the plan's last version was known by is no longer
 * good: the median of some.
 * @param {string} databaseUrl @param {number} port
 */
async function measureAfterWrite(databaseUrl, port) {
  const client = await connectTo(databaseUrl);
  const request = sheetRequest(PLAN, DISTRICT);
  /** @type {number[]} */
  const times = [];
  for (let write = 0; write < WRITES; write += 1) {
    await client.query('update data_version set version = version + 1 where district_code = $1', [DISTRICT]);
    const before = performance.now();
    dataOf(await askOnce(port, request));
    times.push(performance.now() - before);
  }
  await client.end();
  times.sort((a, b) => a - b);
  return { name: 'dashboard: first answer after a write', value: times[WRITES / 2] ?? 0, unit: 'ms' };
}

/** @param {import('../support/rounds.mjs').Throughput} measured */
function valuesOf({ name, perSecond, p50, p99 }) {
  return [
    { name, value: perSecond, unit: 'requests/s' },
    { name: `${name}: p50`, value: p50, unit: 'ms' },
    { name: `${name}: p99`, value: p99, unit: 'ms' },
  ];
}

/**
 * Adds the large plan and the floor's tables. Returns the codes of the districts that take part.
 * @param {string} databaseUrl @param {number} port
 */
async function prepareData(databaseUrl, port) {
  const client = await connectTo(databaseUrl);
  try {
    await runFile(client, 'large-plan');
    await runFile(client, 'floor-tables');
    const { rows } = await client.query(
      'select district_code as code from participation where cycle_id is not null group by 1 order by 1',
    );
    const codes = rows.map(({ code }) => /** @type {string} */ (code));
    for (const plan of [PLAN, LARGE_PLAN]) {
      const districts = [];
      for (const code of codes)
        districts.push(dataOf(await askOnce(port, sheetRequest(plan, code))).district);
      await keepSheets(client, plan, districts);
    }
    return codes;
  } finally {
    await client.end();
  }
}

/** @param {string} plan @param {string} district */
function sheetRequest(plan, district) {
  return requestBytes({ query: districtDashboard, variables: { plan, district } });
}

/** @param {readonly string[]} codes @returns {Case[]} */
function listCases(codes) {
  /** @param {string} name @param {string} plan @returns {Case} */
  const sheets = (name, plan) => ({
    name,
    api: codes.map((code) => sheetRequest(plan, code)),
    floor: codes.map((code) => requestBytes({ sheet: [plan, code] })),
    keys: codes.map((district) => JSON.stringify({ plan, district })),
  });
  const matrix = {
    name: 'matrix',
    api: [requestBytes({ query: cityMatrix, variables: { plan: PLAN, period: PERIOD.key } })],
    floor: [requestBytes({ matrix: [PLAN, PERIOD.key, PERIOD.asOf] })],
    keys: [JSON.stringify({ plan: PLAN, period: PERIOD.key })],
  };
  return [sheets('dashboard', PLAN), sheets('large dashboard', LARGE_PLAN), matrix];
}

/**
 * Both sides must say the same, in about as many bytes; what the API says is kept in the floor's memory.
 * @param {Case} each @param {number} port @param {Awaited<ReturnType<typeof startFloor>>} floor
 */
async function checkAndKeep({ name, api, floor: floorRequests, keys }, port, floor) {
  for (const [index, request] of api.entries()) {
    const own = await askOnce(port, request);
    const below = await askOnce(floor.port, /** @type {Buffer} */ (floorRequests[index]));
    if (!isDeepStrictEqual(dataOf(own), dataOf(below)))
      throw new Error(`${name}: the bodies differ at ${keys[index]}.`);
    const difference = Math.abs(below.body.length / own.body.length - 1);
    if (difference > BYTES_TOLERANCE)
      throw new Error(`${name}: ${below.body.length} bytes against ${own.body.length}.`);
    await floor.keep(/** @type {string} */ (keys[index]), own.body.toString());
  }
}
