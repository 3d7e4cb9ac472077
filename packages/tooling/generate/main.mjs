import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkout, toolEntry } from '../check/checks.mjs';
import { runNode } from '../check/run.mjs';

/**
 * @param {string} title
 * @param {string[]} args
 * @param {string} cwd
 */
async function make(title, args, cwd) {
  process.stdout.write(`• ${title}\n`);
  const { code, stdout, output } = await runNode(args, { cwd });
  if (code === 0) return stdout;
  process.stderr.write(
    `${output}\n✗ ${title} failed.\n\n  What to do: mend the error above, then run it again.\n`,
  );
  return process.exit(1);
}

const apiDir = join(checkout, 'apps/api');
const webDir = join(checkout, 'apps/web');
const schema = await make('The GraphQL schema from the API', [join('dist', 'schema', 'print.js')], apiDir);
writeFileSync(join(apiDir, 'schema.graphql'), schema);
const codegen = toolEntry('@graphql-codegen/cli', 'graphql-codegen-esm', webDir);
await make('The web app’s types from the schema', [codegen, '--config', 'codegen.ts'], webDir);
