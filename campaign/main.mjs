import { parseArgs } from 'node:util';
import { fullCounts, tryFaults } from './faults/run.mjs';
import { tryLauncher } from './launcher/run.mjs';
import { tryPages } from './pages/run.mjs';
import { fullSequences, tryTrees } from './plan/run.mjs';
import { describeRun, printFinding, writeReport } from './support/report.mjs';

/** @typedef {import('./support/report.mjs').TimedFinding} TimedFinding */

const usage = `Use: npm run campaign -- faults [--seed N] [--share S] [--only NAME,…]
     npm run campaign -- launcher [--only VALUE,…]
     npm run campaign -- pages [--pictures FOLDER]
     npm run campaign -- plan [--seed N] [--share S]

  --seed N    the sequence of chances; the same one comes again. Unset: the one of npm test
  --share S   of the full counts, such as 0.05
  --only      of faults, some of ${Object.keys(fullCounts).join(', ')};
              of the launcher, situations with all of these, such as 12,ordinary
  --pictures  keeps a picture of every page at both widths, to be looked at
`;

/** @param {Record<string, unknown>} options */
async function runFaults({ seed: seedText, share: shareText, only }) {
  const seed = Number(seedText);
  const share = Number(shareText);
  const chosen = only === undefined ? null : String(only).split(',');
  const unknown = chosen?.filter((name) => !Object.hasOwn(fullCounts, name)) ?? [];
  if (!Number.isInteger(seed) || !(share > 0) || unknown.length > 0) {
    process.stderr.write(usage);
    return 2;
  }
  const counts = /** @type {import('./faults/run.mjs').FaultCounts} */ (
    Object.fromEntries(
      Object.entries(fullCounts).map(([name, count]) => {
        if (['editors', 'controlEdits'].includes(name)) return [name, count];
        return [name, chosen === null || chosen.includes(name) ? Math.ceil(count * share) : 0];
      }),
    )
  );
  const run = describeRun();
  process.stdout.write(`Faults at ${run.commit}${run.isDirty ? ' (with changes)' : ''}, seed ${seed}\n`);
  /** @type {TimedFinding[]} */
  const findings = [];
  await tryFaults(counts, seed, (finding) => {
    findings.push(finding);
    printFinding(finding);
  });
  return conclude('faults', { ...run, seed, counts, findings });
}

/** @param {string | undefined} only */
async function runLauncher(only) {
  const run = describeRun();
  process.stdout.write(`The launcher at ${run.commit}${run.isDirty ? '; changes are not cloned' : ''}\n`);
  /** @type {TimedFinding[]} */
  const findings = [];
  await tryLauncher(
    (finding) => {
      findings.push(finding);
      printFinding(finding);
    },
    only?.split(',') ?? [],
  );
  return conclude('launcher', { ...run, findings });
}

/** @param {string | undefined} pictures */
async function runPages(pictures) {
  const run = describeRun();
  process.stdout.write(`Pages at ${run.commit}${run.isDirty ? ' (with changes)' : ''}\n`);
  const finding = await tryPages(pictures);
  printFinding(finding);
  return conclude('pages', { ...run, findings: [finding] });
}

/** @param {{ seed: string, share: string }} options */
async function runPlan({ seed: seedText, share: shareText }) {
  const seed = Number(seedText);
  const share = Number(shareText);
  if (!Number.isInteger(seed) || !(share > 0)) {
    process.stderr.write(usage);
    return 2;
  }
  const run = describeRun();
  process.stdout.write(`Trees at ${run.commit}${run.isDirty ? ' (with changes)' : ''}, seed ${seed}\n`);
  const finding = await tryTrees(Math.ceil(fullSequences * share), seed);
  printFinding(finding);
  return conclude('plan', { ...run, seed, findings: [finding] });
}

/** @param {string} name @param {Record<string, unknown> & { findings: TimedFinding[] }} report */
function conclude(name, report) {
  const failed = report.findings.filter(({ problems }) => problems.length > 0);
  const file = writeReport(name, { ...report, isPassed: failed.length === 0 });
  process.stdout.write(
    `\n${report.findings.length - failed.length} passed, ${failed.length} failed. ${file}\n`,
  );
  return failed.length === 0 ? 0 : 1;
}

async function main() {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '20240122' },
      share: { type: 'string', default: '1' },
      only: { type: 'string' },
      pictures: { type: 'string' },
    },
  });
  if (positionals.length === 1 && positionals[0] === 'faults') return runFaults(values);
  if (positionals.length === 1 && positionals[0] === 'pages') return runPages(values.pictures);
  if (positionals.length === 1 && positionals[0] === 'launcher') return runLauncher(values.only);
  if (positionals.length === 1 && positionals[0] === 'plan') return runPlan(values);
  process.stderr.write(usage);
  return 2;
}

// Ending us ends what we started: each start listens for our exit.
for (const [signal, code] of /** @type {const} */ ([
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]))
  process.once(signal, () => process.exit(code));
process.exitCode = await main();
