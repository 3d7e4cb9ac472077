import { printCheck, runChecks } from './run-checks.mjs';

const results = await runChecks(printCheck);
const failed = results.filter(({ problems }) => problems !== '');
if (failed.length === 0) {
  process.stdout.write(`\n${results.length} checks passed\n`);
} else {
  const names = failed.map(({ name }) => name).join(', ');
  process.stdout.write(`\n✗ ${failed.length} of ${results.length} checks failed: ${names}\n`);
  process.stdout.write(
    '\n  What to do: mend what stands above. `npx prettier --write .` mends the format.\n',
  );
  process.exitCode = 1;
}
