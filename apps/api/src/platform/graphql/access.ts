import { can, isEverAllowed, type Actor, type Scope } from '@dure/domain/access/can';
import type { Action } from '@dure/domain/access/actions';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { Extensions } from '@nestjs/graphql';
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { isContributed } from './plain-fields.js';
import type { RequestContext } from './request-context.js';

/** How a field of the schema is guarded. Every field declares one; the schema check fails on one that does not. */
export type AccessDeclaration =
  | { readonly kind: 'PUBLIC' }
  | { readonly kind: 'AS_PARENT' }
  | { readonly kind: 'ACTION'; readonly action: Action; readonly scopeOf?: (parent: never) => Scope };

const KEY = 'access';
const declare = (declaration: AccessDeclaration): MethodDecorator & ClassDecorator & PropertyDecorator =>
  Extensions({ [KEY]: declaration });

/** Anybody may read it: reference data, and the ways in. */
export const Public = (): ReturnType<typeof declare> => declare({ kind: 'PUBLIC' });

/** Whoever could read the object it stands on may read it. On a type it speaks for its plain properties. */
export const AsParent = (): ReturnType<typeof declare> => declare({ kind: 'AS_PARENT' });

/**
 * On a query, mutation or subscription: the action the service checks with its full scope; who could never hold it is
 * refused before anything runs. On a field of a type: needs `scopeOf`; who may not gets null (or NOT_ALLOWED where the
 * field is never null).
 */
export const Rule = <Parent = unknown>(
  action: Action,
  scopeOf?: (parent: Parent) => Scope,
): ReturnType<typeof declare> => declare({ kind: 'ACTION', action, scopeOf });

const ROOTS = ['Query', 'Mutation', 'Subscription'];

function declarationOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
): AccessDeclaration | undefined {
  const own = field.extensions?.[KEY] as AccessDeclaration | undefined;
  // What a resolver contributes may come from another module than the type: it speaks for itself.
  if (own !== undefined || isContributed(field)) return own;
  return type.extensions?.[KEY] as AccessDeclaration | undefined;
}

function objectTypes(schema: GraphQLSchema): readonly GraphQLObjectType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith('__'),
  );
}

/** 'Type.field' of each field that declares no rule, or one that cannot work where it stands. */
export function listUndeclaredFields(schema: GraphQLSchema): readonly string[] {
  return objectTypes(schema).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => {
        const declaration = declarationOf(type, field);
        if (declaration === undefined) return true;
        const isRoot = ROOTS.includes(type.name);
        if (declaration.kind === 'AS_PARENT') return isRoot;
        return declaration.kind === 'ACTION' && !isRoot && declaration.scopeOf === undefined;
      })
      .map((field) => `${type.name}.${field.name}`),
  );
}

/** The API does not start with a field that nobody decided about. @throws Error that names each such field. */
export function requireDeclaredAccess(schema: GraphQLSchema): GraphQLSchema {
  const undeclared = listUndeclaredFields(schema);
  if (undeclared.length === 0) return schema;
  throw new Error(undeclared.map((field) => `${field} declares no access rule.`).join('\n'));
}

/** @throws DomainError NOT_SIGNED_IN when signed out, else NOT_ALLOWED. */
export function refuse(actor: Actor): never {
  throw new DomainError(actor.accountId === null ? ErrorCode.NOT_SIGNED_IN : ErrorCode.NOT_ALLOWED);
}

/** Puts the declared rules in front of the fields, synchronously so that batching keeps working. */
export function enforceAccess(schema: GraphQLSchema): GraphQLSchema {
  for (const type of objectTypes(schema)) {
    for (const field of Object.values(type.getFields())) {
      const declaration = declarationOf(type, field);
      if (declaration?.kind !== 'ACTION') continue;
      if (ROOTS.includes(type.name)) guardRoot(field, declaration.action);
      else if (declaration.scopeOf !== undefined) guardField(field, declaration.action, declaration.scopeOf);
    }
  }
  return schema;
}

function guardRoot(field: GraphQLField<unknown, unknown>, action: Action): void {
  const { resolve, subscribe } = field;
  const check = (context: unknown): void => {
    const { actor } = context as RequestContext;
    if (!isEverAllowed(actor, action)) refuse(actor);
  };
  if (subscribe !== undefined) {
    field.subscribe = (parent, args, context, info) => {
      check(context);
      return subscribe(parent, args, context, info);
    };
  } else if (resolve !== undefined) {
    field.resolve = (parent, args, context, info) => {
      check(context);
      return resolve(parent, args, context, info);
    };
  }
}

function guardField(
  field: GraphQLField<unknown, unknown>,
  action: Action,
  scopeOf: (parent: never) => Scope,
): void {
  const resolve = field.resolve ?? defaultFieldResolver;
  field.resolve = (parent, args, context, info) => {
    const { actor } = context as RequestContext;
    if (can(actor, action, scopeOf(parent as never))) return resolve(parent, args, context, info);
    return isNonNullType(field.type) ? refuse(actor) : null;
  };
}
