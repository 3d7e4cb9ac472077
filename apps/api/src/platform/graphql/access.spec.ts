import { describe, expect, it } from '@jest/globals';
import { Action } from '@dure/domain/access/actions';
import { Role } from '@dure/domain/access/access.types';
import type { Actor } from '@dure/domain/access/can';
import {
  buildSchema,
  execute,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  parse,
} from 'graphql';
import { type AccessDeclaration, enforceAccess, listUndeclaredFields } from './access.js';
import { RequestContext } from './request-context.js';

const sdl = `
  type Query { open: String accounts: [Account!]! }
  type Account { id: ID! email: String secret: String! name: String }
`;

function fieldOf(schema: GraphQLSchema, path: string): GraphQLField<unknown, unknown> {
  const [type = '', field = ''] = path.split('.');
  const found = (schema.getType(type) as GraphQLObjectType).getFields()[field];
  if (found === undefined) throw new Error(`no ${path}`);
  return found;
}

function schemaWith(
  declarations: Readonly<Record<string, AccessDeclaration>>,
  asParent: readonly string[] = [],
): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const [path, access] of Object.entries(declarations)) fieldOf(schema, path).extensions = { access };
  for (const type of asParent) {
    const found = schema.getType(type);
    if (found != null) found.extensions = { access: { kind: 'AS_PARENT' } };
  }
  fieldOf(schema, 'Query.accounts').resolve = () => [{ id: 'a', email: 'a@test', secret: 's', name: 'A' }];
  return schema;
}

const own = (account: { id: string }) => ({ authorId: account.id });
const complete: Readonly<Record<string, AccessDeclaration>> = {
  'Query.open': { kind: 'PUBLIC' },
  'Query.accounts': { kind: 'ACTION', action: Action.ACCOUNT_LIST },
  'Account.email': { kind: 'ACTION', action: Action.ACCOUNT_EMAIL_READ, scopeOf: own as never },
  'Account.secret': { kind: 'ACTION', action: Action.ACCOUNT_EMAIL_READ, scopeOf: own as never },
};

describe('listUndeclaredFields', () => {
  it('finds nothing when every field or its type says who may read it', () => {
    expect(listUndeclaredFields(schemaWith(complete, ['Account']))).toEqual([]);
  });

  it('names each field that nobody declared', () => {
    expect(listUndeclaredFields(schemaWith({ 'Query.open': { kind: 'PUBLIC' } }))).toEqual([
      'Query.accounts',
      'Account.id',
      'Account.email',
      'Account.secret',
      'Account.name',
    ]);
  });

  it('does not let a type speak for a field that a resolver contributes', () => {
    const schema = schemaWith(complete, ['Account']);
    fieldOf(schema, 'Account.name').resolve = () => 'x';
    expect(listUndeclaredFields(schema)).toEqual(['Account.name']);
  });

  it('names rules that cannot work: a root field as its parent, a field’s action without a scope', () => {
    const schema = schemaWith(
      {
        ...complete,
        'Query.open': { kind: 'AS_PARENT' },
        'Account.name': { kind: 'ACTION', action: Action.PLAN_READ },
      },
      ['Account'],
    );
    expect(listUndeclaredFields(schema)).toEqual(['Query.open', 'Account.name']);
  });
});

describe('enforceAccess', () => {
  const run = (actor: Actor, query: string) => {
    const schema = enforceAccess(schemaWith(complete, ['Account']));
    return execute({
      schema,
      document: parse(query),
      contextValue: new RequestContext({ today: '2024-01-22', actor }),
    }) as {
      data: Record<string, unknown> | null;
      errors?: readonly { message: string }[];
    };
  };
  const administrator: Actor = { accountId: 'x', grants: [{ role: Role.ADMINISTRATOR, district: null }] };
  const planner: Actor = { accountId: 'a', grants: [{ role: Role.PLANNER, district: null }] };
  const nobody: Actor = { accountId: null, grants: [] };

  it('refuses a root field before it runs to whoever could never do it', () => {
    expect(run(planner, '{ accounts { id } }').errors?.[0]?.message).toBe('NOT_ALLOWED');
    expect(run(nobody, '{ accounts { id } }').errors?.[0]?.message).toBe('NOT_SIGNED_IN');
    expect(run(administrator, '{ accounts { id email } }').data).toEqual({
      accounts: [{ id: 'a', email: 'a@test' }],
    });
  });

  it('shows a field to those its rule names, null to the others, and refuses where it is never null', () => {
    const schema = enforceAccess(
      schemaWith({ ...complete, 'Query.accounts': { kind: 'PUBLIC' } }, ['Account']),
    );
    const ask = (actor: Actor, field: string) =>
      execute({
        schema,
        document: parse(`{ accounts { ${field} } }`),
        contextValue: new RequestContext({ today: '2024-01-22', actor }),
      }) as { data: unknown; errors?: readonly { message: string }[] };
    expect(ask(planner, 'email').data).toEqual({ accounts: [{ email: 'a@test' }] });
    expect(ask(nobody, 'email').data).toEqual({ accounts: [{ email: null }] });
    expect(ask({ ...planner, accountId: 'b' }, 'email').data).toEqual({ accounts: [{ email: null }] });
    expect(ask(nobody, 'secret').errors?.[0]?.message).toBe('NOT_SIGNED_IN');
    expect(ask(nobody, 'name').data).toEqual({ accounts: [{ name: 'A' }] });
  });
});
