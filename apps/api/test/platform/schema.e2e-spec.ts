import { describe, expect, it } from '@jest/globals';
import { printApiSchema } from '../../src/schema/print.js';
describe('schema', () => {
  it('prints', async () => {
    console.log(await printApiSchema());
  });
});
