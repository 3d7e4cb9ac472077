import { printApiSchema } from './print.js';

// The last step of the build: a field without an access rule fails it.
try {
  await printApiSchema();
} catch (error) {
  process.stderr.write(`The GraphQL schema cannot be served:\n${(error as Error).message}\n`);
  process.exitCode = 1;
}
