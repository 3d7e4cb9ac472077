import { readFile, writeFile } from 'node:fs/promises';
import { measureAuth } from './measures/auth.mjs';
import { measureDashboards } from './measures/dashboards.mjs';
import { measureDocuments } from './measures/documents.mjs';
import { measureFirstPage } from './measures/first-page.mjs';
import { measurePlan } from './measures/plan.mjs';
import { measureStart } from './measures/start.mjs';
import { measureStatements } from './measures/statements.mjs';
import { measureWorkbook } from './measures/workbook.mjs';
import { judge, tableOf } from './support/table.mjs';

/** What can be named on the command line; each gives one or more values. */
const measures = {
  dashboards: measureDashboards,
  statements: measureStatements,
  plan: measurePlan,
  workbook: measureWorkbook,
  documents: measureDocuments,
  start: measureStart,
  auth: measureAuth,
  'first-page': measureFirstPage,
};

/** @param {readonly string[]} words */
function readArguments(words) {
  const names = [];
  let file = null;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (word === '--json') file = words[(index += 1)] ?? null;
    else if (Object.hasOwn(measures, word)) names.push(word);
    else {
      process.stderr.write(
        `Unknown: ${word}. Known are ${Object.keys(measures).join(', ')} and --json FILE.\n`,
      );
      process.exit(2);
    }
  }
  return { names: names.length === 0 ? Object.keys(measures) : names, file };
}

const { names, file } = readArguments(process.argv.slice(2));
const aims = JSON.parse(await readFile(new URL('./aims.json', import.meta.url), 'utf8'));
const results = [];
for (const name of names) {
  process.stderr.write(`• ${name}\n`);
  const measure = measures[/** @type {keyof typeof measures} */ (name)];
  for (const measured of await measure()) results.push(judge(aims, measured));
}
process.stdout.write(`${tableOf(results, aims)}\n`);
if (file !== null) await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
