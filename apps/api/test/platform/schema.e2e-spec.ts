import { describe, expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { printApiSchema } from '../../src/schema/print.js';

describe('the schema', () => {
  it('is printed from the code without a database, and every field declares who may read it', async () => {
    const printed = await printApiSchema();
    expect(Object.keys(buildSchema(printed).getQueryType()?.getFields() ?? {})).toContain('districts');
  });
});
