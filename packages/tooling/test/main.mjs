import { stripVTControlCharacters } from 'node:util';
import { printCheck, runChecks } from '../check/run-checks.mjs';
import { findBrowser } from './browser.mjs';
import { startTestDatabase } from './database.mjs';
import { addUp, isGood, summaryLine } from './reports.mjs';
import { execute } from './runner.mjs';

/** @typedef {import('./reports.mjs').Tally} Tally */
/** @typedef {import('./runner.mjs').Run} Run */

/** Problems of one run that are shown in full; its log holds all of them. */
const shownProblems = 20;

/** @type {Run[]} */
const runs = [
  { name: 'domain', folder: 'packages/domain', runner: 'jest', minutes: 5 },
  // Business dates are days in Seoul wherever the machine stands.
  { name: 'domain under UTC', folder: 'packages/domain', runner: 'jest', env: { TZ: 'UTC' }, minutes: 5 },
  { name: 'documents', folder: 'packages/documents', runner: 'jest', minutes: 5 },
  { name: 'region-seoul', folder: 'packages/region-seoul', runner: 'jest', minutes: 5 },
  { name: 'tooling', folder: 'packages/tooling', runner: 'jest', minutes: 8 },
  { name: 'web', folder: 'apps/web', runner: 'jest', minutes: 5 },
  { name: 'api', folder: 'apps/api', runner: 'jest', minutes: 15 },
  { name: 'campaign', folder: 'campaign', runner: 'jest', minutes: 5 },
  { name: 'browser', folder: 'apps/web', runner: 'playwright', minutes: 26 },
];

/** @param {string} text */
function say(text) {
  process.stdout.write(`• ${text}\n`);
}

/**
 * @param {string} name
 * @param {Tally & { logFile?: string }} tally
 * @param {number} startedAt
 */
function report(name, tally, startedAt) {
  const mark = tally.problems.length === 0 && isGood(tally) ? '✓' : '✗';
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  process.stdout.write(`${mark} ${name}: ${summaryLine(tally)}  (${seconds} s)\n`);
  for (const problem of tally.problems.slice(0, shownProblems)) {
    const lines = stripVTControlCharacters(problem).split('\n').slice(0, 25);
    process.stdout.write(`${lines.join('\n').replace(/^/gm, '  │ ')}\n`);
  }
  const rest = tally.problems.length - shownProblems;
  if (rest > 0) process.stdout.write(`  │ … and ${rest} more\n`);
  if (mark === '✗' && tally.logFile) process.stdout.write(`  │ Everything it wrote: ${tally.logFile}\n`);
}

/**
 * @param {Run} run
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Tally>}
 */
async function runOne(run, env) {
  const startedAt = Date.now();
  if (run.runner === 'playwright') {
    const { path, attempts } = await findBrowser(say);
    if (path === null) {
      const problem = `No browser, so no browser test ran:\n${attempts.join('\n')}\nInstall Chromium and run the tests again.`;
      const tally = { passed: 0, failed: 1, skipped: 0, problems: [problem] };
      report(run.name, tally, startedAt);
      return tally;
    }
    env = { ...env, DURE_CHROMIUM: path };
  }
  say(`Running ${run.name}`);
  const tally = await execute({ ...run, env: { ...run.env, ...env } });
  report(run.name, tally, startedAt);
  return tally;
}

/** @param {string[]} wanted names of runs, `checks` among them; none means all */
async function main(wanted) {
  const known = ['checks', ...runs.map(({ name }) => name)];
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    process.stderr.write(
      `✗ Unknown: ${unknown.join(', ')}.\n\n  What to do: choose from ${known.join(', ')}.\n`,
    );
    return 1;
  }
  const isWanted = (/** @type {string} */ name) => wanted.length === 0 || wanted.includes(name);
  /** @type {Tally[]} */
  const tallies = [];
  if (isWanted('checks')) {
    say('Checking format, lint, types, import law, schema and generated types');
    for (const { problems } of await runChecks(printCheck)) {
      const failed = problems === '' ? 0 : 1;
      tallies.push({ passed: 1 - failed, failed, skipped: 0, problems: [] });
    }
  }
  say('Starting the test database');
  const database = await startTestDatabase();
  let isInterrupted = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => (isInterrupted = true));
  try {
    for (const run of runs.filter(({ name }) => isWanted(name))) {
      if (isInterrupted) break;
      tallies.push(await runOne(run, { TEST_DATABASE_URL: database.url }));
    }
  } finally {
    await database.stop();
  }
  const sum = addUp(tallies);
  if (isInterrupted) process.stdout.write('✗ Interrupted: not everything ran.\n');
  process.stdout.write(`\n${summaryLine(sum)}\n`);
  return isGood(sum) && !isInterrupted ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
