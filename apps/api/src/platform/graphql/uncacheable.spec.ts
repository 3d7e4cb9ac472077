import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse } from 'graphql';
import { isCacheable } from './uncacheable.js';

const schema = buildSchema(`
  type Query { link: Link plain: Inner } type Link { kind: String } type Inner { name: String clock: String more: Inner }
`);
const fieldOf = (type: string, field: string) => {
  const found = schema.getType(type);
  if (found === undefined || !('getFields' in found)) throw new Error(`There is no type ${type}.`);
  const [definition] = Object.values(found.getFields()).filter(({ name }) => name === field);
  if (definition === undefined) throw new Error(`There is no field ${field}.`);
  return definition;
};
fieldOf('Query', 'link').extensions = { isUncacheable: true };
fieldOf('Inner', 'clock').extensions = { isUncacheable: true };

describe('an answer', () => {
  it.each([
    ['a root field', '{ link { kind } }'],
    ['a field beside others', '{ plain { name } link { kind } }'],
    ['an alias', '{ other: link { kind } }'],
    ['a nested field', '{ plain { more { more { clock } } } }'],
    ['a fragment', '{ plain { ...F } } fragment F on Inner { clock }'],
    ['an inline fragment', '{ ... on Query { ... { plain { ... on Inner { clock } } } } }'],
  ])('with an uncacheable field is not kept: %s', (_, text) => {
    expect(isCacheable(schema, parse(text))).toBe(false);
  });

  it('without one is, asked once or again', () => {
    const document = parse('{ plain { name more { name } } }');
    expect([isCacheable(schema, document), isCacheable(schema, document)]).toEqual([true, true]);
  });
});
