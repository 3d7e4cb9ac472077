import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, type GraphQLError, parse, validate } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import { inputFieldOf } from './input-field.js';

const schema = buildSchema(`
  enum Kind { PROCESS OUTCOME }
  input BandInput { lo: Float! hi: Float! }
  input NodeInput { titleKo: String! kind: Kind band: BandInput tags: [Kind!] bands: [BandInput!] }
  type Query { node(input: NodeInput, first: Int): String }
`);

function firstError(query: string, variables?: Record<string, unknown>): GraphQLError {
  const document = parse(query);
  const [invalid] = validate(schema, document);
  if (invalid !== undefined) return invalid;
  const result = execute({ schema, document, variableValues: variables }) as {
    errors?: readonly GraphQLError[];
  };
  const [error] = result.errors ?? [];
  if (error === undefined) throw new Error('nothing was refused');
  return error;
}

describe('inputFieldOf', () => {
  it.each([
    ['an unknown enum value', '{ node(input: { titleKo: "x", kind: NONSENSE }) }', 'kind'],
    ['an enum given as a text', '{ node(input: { titleKo: "x", kind: "PROCESS" }) }', 'kind'],
    ['an element of a list', '{ node(input: { titleKo: "x", tags: [PROCESS, NONSENSE] }) }', 'tags'],
    ['an element after objects', '{ node(input: { titleKo: "x", bands: [{ lo: 1, hi: 2 }, 3] }) }', 'bands'],
    ['letters for a number', '{ node(input: { titleKo: "x", band: { lo: "a", hi: 1 } }) }', 'lo'],
    ['a required field left out', '{ node(input: { kind: PROCESS }) }', 'titleKo'],
    ['an argument', '{ node(first: "many") }', 'first'],
  ])('finds the field of %s in the document', (_, query, field) => {
    expect(inputFieldOf(firstError(query))).toBe(field);
  });

  const query = 'query ($input: NodeInput, $first: Int) { node(input: $input, first: $first) }';
  const cases: [string, Record<string, unknown>, string][] = [
    ['an unknown enum value', { input: { titleKo: 'x', kind: 'NONSENSE' } }, 'kind'],
    ['an element of a list', { input: { titleKo: 'x', tags: ['PROCESS', 'NONSENSE'] } }, 'tags'],
    ['letters for a number', { input: { titleKo: 'x', band: { lo: 'a', hi: 1 } } }, 'lo'],
    ['a required field left out', { input: { kind: 'PROCESS' } }, 'titleKo'],
    ['a required field emptied', { input: { titleKo: null } }, 'titleKo'],
    ['an argument', { first: 'many' }, 'first'],
    ['a value that quotes a path', { input: { titleKo: 'x', kind: 'x" at "input.band' } }, 'kind'],
  ];

  it.each(cases)('finds the field of %s in the variables', (_, variables, field) => {
    expect(inputFieldOf(firstError(query, variables))).toBe(field);
  });

  it.each(cases)('finds the field of %s in the variables of a compiled query', (_, variables, field) => {
    const compiled = compileQuery(schema, parse(query));
    if (!isCompiledQuery(compiled)) throw new Error('not compiled');
    const result = compiled.query({}, {}, variables) as { errors?: readonly GraphQLError[] };
    expect(result.errors?.map(inputFieldOf)[0]).toBe(field);
  });

  it('finds none where the complaint is about no input', () => {
    expect(inputFieldOf(firstError('{ nonsense }'))).toBeUndefined();
  });
});
