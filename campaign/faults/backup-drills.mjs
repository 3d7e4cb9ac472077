import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { Client } from '../support/client.mjs';
import { Instance, ownEnvironment } from '../support/instance.mjs';
import { timesOf } from '../support/report.mjs';

const run = promisify(execFile);
const opsEntry = fileURLToPath(new URL('../../apps/api/dist/ops/main.js', import.meta.url));

/** Left out of backups on purpose; see the administrator’s guide. */
const LEFT_OUT = [
  'migration',
  'login_session',
  'account_link',
  'login_attempt',
  'public_comment_attempt',
  'public_comment_key',
  'presence',
  'data_version',
];
/** Counted anew in the background by every process that starts; the commands' own sums tell of it. */
const COUNTED_AT_START = ['diagnosis_count'];

/**
 * Backs the running instance up, restores into an empty folder, backs that up again, and starts it. What the commands
 * say of the data must be the same three times; where nobody wrote meanwhile, sums taken by plain SQL on both sides
 * must agree too. Every second time people write during the backup: then what it caught must be one moment.
 * @param {Instance} instance
 * @param {readonly import('../support/writers.mjs').Writer[]} writers
 * @param {number} count
 * @returns {Promise<import('../support/report.mjs').Finding>}
 */
export async function drillBackups(instance, writers, count) {
  /** @type {string[]} */
  const problems = [];
  /** @type {number[]} */
  const backups = [];
  /** @type {number[]} */
  const restores = [];
  let written = 0;
  for (let round = 0; round < count; round += 1) {
    const isBusy = round % 2 === 1;
    const file = join(instance.folder, `drill-${round}.backup`);
    const again = `${file}-again`;
    const other = await Instance.create();
    try {
      for (const writer of writers) await writer.write();
      const writing = writeUntil(writers, isBusy);
      const backup = await ops(instance, 'backup', file);
      written += await writing.end();
      const source = isBusy ? null : await instance.look(sumTables);
      const restored = await ops(other, 'restore', file);
      const secondBackup = await ops(other, 'backup', again);
      await other.start();
      const { districts } = await new Client(other.url).ask('{ districts { code } }');
      const target = await other.look(sumTables);
      const torn = await other.look(countTorn);
      await other.stop();

      backups.push(backup.seconds);
      restores.push(restored.seconds);
      const wrong = [
        restored.sums === backup.sums ? '' : 'The restored data are not those backed up.',
        secondBackup.sums === backup.sums ? '' : 'A backup of the restored data is another.',
        source === null || source === target ? '' : `SQL sums differ:\n${source}\n${target}`,
        torn === 0 ? '' : `${torn} values are not what their history ends with.`,
        districts.length === 25 ? '' : `${districts.length} districts are answered.`,
      ];
      problems.push(...wrong.filter(Boolean).map((text) => `drill ${round + 1}: ${text}`));
    } finally {
      await other.remove();
      await rm(file, { force: true });
    }
  }
  return {
    name: 'Backup and restore',
    figures: {
      drills: count,
      'writes during backups': written,
      ...timesOf('backup', backups),
      ...timesOf('restore', restores),
    },
    problems,
  };
}

/** @param {readonly import('../support/writers.mjs').Writer[]} writers @param {boolean} isBusy */
function writeUntil(writers, isBusy) {
  let isEnding = !isBusy;
  let count = 0;
  const all = writers.map(async (writer) => {
    while (!isEnding) {
      if ((await writer.write()).outcome === 'ACKNOWLEDGED') count += 1;
      await sleep(5);
    }
  });
  return {
    end: async () => {
      isEnding = true;
      await Promise.all(all);
      return count;
    },
  };
}

/**
 * `npm run ops -- COMMAND FILE` on an instance’s folder; resolves to its seconds and the sums it tells.
 * @param {Instance} instance @param {'backup' | 'restore'} command @param {string} file
 */
async function ops({ dataDir }, command, file) {
  const began = performance.now();
  const { stdout } = await run(process.execPath, [opsEntry, command, file], {
    env: { ...ownEnvironment(), NODE_ENV: 'production', DATA_DIR: dataDir },
  });
  const sums = stdout.split('\n').filter((line) => /[0-9a-f]{64}/.test(line));
  if (sums.length === 0) throw new Error(`${command} tells no sums:\n${stdout}`);
  return { seconds: (performance.now() - began) / 1000, sums: sums.join('\n') };
}

/** Rows and contents of every table, by nothing that the commands use. @param {import('pg').Client} client */
async function sumTables(client) {
  const { rows } = await client.query(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> all ($1) order by 1`,
    [[...LEFT_OUT, ...COUNTED_AT_START]],
  );
  const lines = [];
  for (const { name } of rows) {
    const sum = await client.query(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as sum from "${name}" t`,
    );
    lines.push(`${name} ${sum.rows[0].sum}`);
  }
  return lines.join('\n');
}

/** Goals and reports whose value is not what the last entry of their history says. @param {import('pg').Client} client */
async function countTorn(client) {
  const { rows } = await client.query(
    `select count(*)::int as torn from (
       select id, description as text from goal union all select id, narrative from report) r
     join lateral (
       select coalesce(after->>'description', after->>'narrative') as text from audit_event e
       where e.entity_id = r.id and e.action in ('updateGoal', 'saveReport') order by e.id desc limit 1) e on true
     where e.text is distinct from r.text`,
  );
  return rows[0].torn;
}
