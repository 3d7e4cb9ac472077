import { describe, expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { DocumentLimits, MAX_ALIASES, MAX_DEPTH } from './document-limits.js';

const schema = buildSchema(`
  type Query { plan: Plan }
  type Plan { code: String! plan: Plan }
  type Mutation { publish: Plan unpublish: Plan }
  type Subscription { changed: Plan }
`);

const problems = (query: string): readonly string[] =>
  validate(schema, parse(query), [DocumentLimits]).map((error) => error.message);

const nested = (levels: number): string =>
  `${'{ plan '.repeat(levels - 1)}{ code }${' }'.repeat(levels - 1)}`;

describe('DocumentLimits', () => {
  it('lets an ordinary document through', () => {
    expect(problems('query P { plan { code plan { code } } }')).toEqual([]);
  });

  it('asks for exactly one operation', () => {
    expect(problems('query A { plan { code } } mutation B { publish { code } }')).toHaveLength(1);
    expect(problems('fragment F on Plan { code }')).toHaveLength(1);
  });

  it.each([
    'mutation { publish { code } unpublish { code } }',
    'mutation { publish { code } a: publish { code } }',
    'mutation { publish { code } publish { plan { code } } }',
    'mutation { ... { publish { code } } ... on Mutation { unpublish { code } } }',
    'mutation { ...F } fragment F on Mutation { publish { code } unpublish { code } }',
    'mutation { ...F ...F } fragment F on Mutation { publish { code } }',
    'subscription { a: changed { code } b: changed { code } }',
  ])('lets a change have one root field only: %s', (query) => {
    expect(problems(query)).toHaveLength(1);
  });

  it('bounds the depth, through fragments too', () => {
    expect(problems(nested(MAX_DEPTH))).toEqual([]);
    expect(problems(nested(MAX_DEPTH + 1))).toHaveLength(1);
    const half = MAX_DEPTH / 2;
    const rest = nested(half + 2);
    expect(problems(`${nested(half).replace('code', '...F')} fragment F on Plan ${rest}`)).toHaveLength(1);
  });

  it('comes to an end with fragments that spread each other', () => {
    expect(problems('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toEqual([]);
  });

  it('does not double its work with each fragment', () => {
    const fragments = Array.from(
      { length: 200 },
      (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`,
    );
    const query = `{ ...F0 } ${fragments.join(' ')} fragment F200 on Query { plan { code } }`;
    expect(problems(query)).toEqual([]);
  });

  it('bounds the aliases, wherever they stand', () => {
    const aliases = (count: number): string =>
      Array.from({ length: count }, (_, i) => `a${i}: code`).join(' ');
    expect(problems(`{ plan { ${aliases(MAX_ALIASES)} } }`)).toEqual([]);
    expect(problems(`{ plan { ${aliases(MAX_ALIASES)} plan { one: code } } }`)).toHaveLength(1);
  });
});
