import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

export const checkout = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What one part of a campaign found. `figures` are counts and times; any problem makes it fail.
 * @typedef {{ name: string, figures: Record<string, number | string>, problems: string[] }} Finding
 * @typedef {Finding & { seconds: number }} TimedFinding
 */

/** @param {readonly string[]} args */
function git(...args) {
  return execFileSync('git', args, { cwd: checkout, encoding: 'utf8' }).trim();
}

/** Which sources were tried, and on what. */
export function describeRun() {
  const [processor] = cpus();
  return {
    commit: git('rev-parse', 'HEAD'),
    isDirty: git('status', '--porcelain') !== '',
    at: new Date().toISOString(),
    machine: {
      processor: processor?.model ?? 'unknown',
      cores: cpus().length,
      memoryGib: Math.round(totalmem() / 2 ** 30),
      system: `${process.platform} ${release()} ${process.arch}`,
      node: process.version,
    },
  };
}

/** @param {string} name @param {Record<string, unknown>} report */
export function writeReport(name, report) {
  const file = `${checkout}.dure/campaign/${name}-${git('rev-parse', '--short', 'HEAD')}.json`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
  return file;
}

/** @param {TimedFinding} finding */
export function printFinding({ name, figures, problems, seconds }) {
  process.stdout.write(`${problems.length === 0 ? '✓' : '✗'} ${name}  (${seconds.toFixed(0)} s)\n`);
  for (const [figure, value] of Object.entries(figures))
    process.stdout.write(`    ${figure}: ${typeof value === 'number' ? round(value) : value}\n`);
  for (const problem of problems.slice(0, 20)) process.stdout.write(`  │ ${problem}\n`);
  if (problems.length > 20) process.stdout.write(`  │ … and ${problems.length - 20} more\n`);
}

/** @param {number} value */
function round(value) {
  return Number.isInteger(value) ? String(value) : value.toFixed(2);
}

/** The largest and the middle one of some times. @param {string} what @param {readonly number[]} seconds */
export function timesOf(what, seconds) {
  const sorted = [...seconds].sort((a, b) => a - b);
  return {
    [`${what}, median s`]: sorted[Math.floor(sorted.length / 2)] ?? 0,
    [`${what}, longest s`]: sorted.at(-1) ?? 0,
  };
}
