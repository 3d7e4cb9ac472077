import 'reflect-metadata';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema, validateSchema } from 'graphql';
import { createApp } from '../create-app.js';
import { Settings } from '../platform/settings.js';

/**
 * The schema as it is committed (sorted SDL), made from the code without a database.
 * @throws Error when it is no valid schema, or a field declares no access rule; the API would not start either.
 */
export async function printApiSchema(): Promise<string> {
  const app = await createApp(new Settings({ databaseUrl: 'postgres://unused', logLevel: 'silent' }));
  try {
    await app.init();
    const { schema } = app.get(GraphQLSchemaHost);
    const problems = validateSchema(schema).map((error) => error.message);
    if (problems.length > 0) throw new Error(problems.join('\n'));
    return `${printSchema(lexicographicSortSchema(schema))}\n`;
  } finally {
    await app.close();
  }
}

if (import.meta.main) process.stdout.write(await printApiSchema());
