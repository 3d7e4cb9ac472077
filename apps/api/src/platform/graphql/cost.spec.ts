import { describe, expect, it } from '@jest/globals';
import { buildSchema, type GraphQLObjectType, parse } from 'graphql';
import { calculateCost } from './cost.js';

const schema = buildSchema(`
  type Query { plan: Plan plans(first: Int! = 50): PlanConnection! }
  type PlanConnection { nodes: [Plan!]! totalCount: Int! }
  type Plan { code: String! tags: [String!]! goals: [Goal!]! sheet: Sheet parent: Plan }
  type Goal { code: String! plan: Plan! }
  type Sheet { values: [Float!]! }
`);
const extend = (type: string, field: string, extensions: Record<string, unknown>): void => {
  const found = (schema.getType(type) as GraphQLObjectType).getFields()[field];
  if (found !== undefined) found.extensions = extensions;
};
extend('Plan', 'goals', { listSize: 5 });
extend('PlanConnection', 'nodes', { listSize: 1 });
extend('Plan', 'sheet', { cost: 300 });

const cost = (query: string, variables = {}): number => calculateCost(schema, parse(query), variables);

describe('calculateCost', () => {
  it('counts objects, not their plain values', () => {
    expect(cost('{ plan { code tags } }')).toBe(1);
  });

  it('multiplies by the sizes of the lists above', () => {
    expect(cost('{ plan { goals { plan { goals { code } } } } }')).toBe(1 + 5 * (1 + 1 * (1 + 5)));
  });

  it('takes the size of a connection from `first`: default, literal and variable', () => {
    expect(cost('{ plans { nodes { code } } }')).toBe(100);
    expect(cost('{ plans(first: 3) { nodes { code } } }')).toBe(6);
    expect(cost('query ($n: Int!) { plans(first: $n) { nodes { code } } }', { n: 7 })).toBe(14);
  });

  it('counts the same document again when its variables differ', () => {
    const document = parse('query ($n: Int!) { plans(first: $n) { nodes { code } } }');
    expect([1, 1_000, 1].map((n) => calculateCost(schema, document, { n }))).toEqual([2, 2_000, 2]);
  });

  it('adds what a set computed whole costs besides', () => {
    expect(cost('{ plan { sheet { values } } }')).toBe(1 + 300 + 1);
  });

  it('does not let a negative size buy anything', () => {
    expect(cost('{ a: plans(first: -100000) { nodes { code } } plan { code } }')).toBeGreaterThan(0);
  });

  it('counts through fragments, in time that does not double with each', () => {
    const levels = 30;
    const fragments = Array.from(
      { length: levels },
      (_, i) => `fragment F${i} on Plan { a: parent { ...F${i + 1} } b: parent { ...F${i + 1} } }`,
    );
    const query = `{ plan { ...F0 } } ${fragments.join(' ')} fragment F${levels} on Plan { code }`;
    expect(cost(query)).toBe(2 ** (levels + 1) - 1);
  });
});
