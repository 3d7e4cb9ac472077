import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(new URL('../../apps/api/package.json', import.meta.url));
const pg = require('pg');

/**
 * @typedef {import('pg').Client} Client
 * @typedef {Record<string, any>} Json
 */

/** @param {string} databaseUrl @returns {Promise<Client>} */
export async function connectTo(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  return client;
}

/** @param {Client} client @param {string} name */
export async function runFile(client, name) {
  await client.query(await readFile(new URL(`./${name}.sql`, import.meta.url), 'utf8'));
}

/**
 * Puts the API's answers for a plan's districts into the floor's tables, one row for each thing in them.
 * @param {Client} client
 * @param {string} plan
 * @param {readonly Json[]} districts
 */
export async function keepSheets(client, plan, districts) {
  /** @type {Record<string, Json[]>} */
  const tables = {
    bench_sheet: [],
    bench_system: [],
    bench_stage: [],
    bench_indicator: [],
    bench_cell: [],
    bench_finding: [],
  };
  for (const { code: district, name, zone, scoreSheet } of districts) {
    const { systems, strengths, gaps, ...facts } = scoreSheet;
    const place = { plan, district };
    tables['bench_sheet']?.push({ ...place, name, zone, facts });
    for (const [system, each] of systems.entries()) rowsOfSystem(tables, { ...place, system }, each);
    for (const [is_strength, findings] of [
      [true, strengths],
      [false, gaps],
    ]) {
      for (const [index, finding] of findings.entries()) {
        tables['bench_finding']?.push({ ...place, is_strength, place: index, finding });
      }
    }
  }
  for (const [table, rows] of Object.entries(tables)) {
    await client.query(
      `insert into ${table} select * from json_populate_recordset(null::${table}, $1::json)`,
      [JSON.stringify(rows)],
    );
  }
  await client.query('analyze');
}

/** @param {Record<string, Json[]>} tables @param {Json} place @param {Json} system */
function rowsOfSystem(tables, place, { task, progress, stages, indicators }) {
  tables['bench_system']?.push({ ...place, task, progress });
  for (const [index, bar] of stages.entries())
    tables['bench_stage']?.push({ ...place, place: index, ...bar });
  for (const [index, series] of indicators.entries()) {
    const { numeratorLabel, denominatorLabel, ...indicator } = series.indicator;
    tables['bench_indicator']?.push({
      ...place,
      place: index,
      ...indicator,
      numerator_label: numeratorLabel,
      denominator_label: denominatorLabel,
      baseline: series.baseline,
      target_keys: series.targetKeys,
      target_values: series.targetValues,
      target_ends: series.targetEnds,
      latest_value: series.latestValue,
      latest_period: series.latestPeriod,
      expected: series.expected,
      achievement: series.achievement,
      status: series.status,
      flags: series.flags,
    });
    for (const cell of series.periods.keys()) {
      tables['bench_cell']?.push({
        ...place,
        indicator: index,
        place: cell,
        period: series.periods[cell],
        ends: series.ends[cell],
        value: series.values[cell],
        numerator: series.numerators[cell],
        denominator: series.denominators[cell],
        state: series.states[cell],
        path: series.path[cell],
        achievement: series.achievements[cell],
        status: series.statuses[cell],
        source: series.sources[cell],
        narrative: series.narratives[cell],
        zone_median: series.zoneMedian[cell],
      });
    }
  }
}
