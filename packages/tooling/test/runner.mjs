import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, openSync, closeSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkout, toolEntry } from '../check/checks.mjs';
import { judgeRun, tallyJest, tallyPlaywright } from './reports.mjs';

/** @typedef {import('./reports.mjs').Tally} Tally */

const outputDir = join(checkout, '.dure', 'test');

/**
 * A test runner to start.
 * @typedef {object} Run
 * @property {string} name
 * @property {string} folder workspace, relative to the checkout
 * @property {'jest' | 'playwright'} runner
 * @property {NodeJS.ProcessEnv} [env]
 * @property {number} minutes a run that takes longer is stopped and fails
 */

/**
 * @param {Run} run
 * @param {string[]} patterns
 * @returns {Promise<Tally & { logFile: string }>}
 */
export async function execute({ name, folder, runner, env = {}, minutes }, patterns = []) {
  const fileName = name.replaceAll(/\W+/g, '-');
  const reportFile = join(outputDir, `${fileName}.json`);
  const logFile = join(outputDir, `${fileName}.log`);
  mkdirSync(dirname(reportFile), { recursive: true });
  // A report of an earlier run must not speak for one that never wrote its own.
  rmSync(reportFile, { force: true });

  const cwd = join(checkout, folder);
  const args =
    runner === 'jest'
      ? [
          '--experimental-vm-modules',
          toolEntry('jest', 'jest'),
          '--json',
          `--outputFile=${reportFile}`,
          '--maxWorkers=2',
        ]
      : [toolEntry('@playwright/test', 'playwright', cwd), 'test'];
  const log = openSync(logFile, 'w');
  const child = spawn(process.execPath, [...args, ...patterns], {
    cwd,
    env: { ...process.env, CI: 'true', ...env, PLAYWRIGHT_JSON_OUTPUT_NAME: reportFile },
    // A group of its own, so that a runner out of time goes with everything it started.
    detached: true,
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  let isOutOfTime = false;
  const stop = () => child.pid !== undefined && process.kill(-child.pid, 'SIGTERM');
  const limit = setTimeout(() => {
    isOutOfTime = true;
    stop();
  }, minutes * 60_000);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, stop);
  const code = await new Promise((done) => {
    child.once('error', () => done(null));
    child.once('close', done);
  });
  clearTimeout(limit);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(signal, stop);
  const tally = readReport(reportFile, runner === 'jest' ? tallyJest : tallyPlaywright);
  return { ...judgeRun(name, { tally, code, isOutOfTime }), logFile };
}

/**
 * @param {string} file
 * @param {(report: any) => Tally} read
 * @returns {Tally | null} null for a report that is missing, cut off, or of another shape
 */
export function readReport(file, read) {
  if (!existsSync(file)) return null;
  try {
    return read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}
