import { type GraphQLField, type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

type Field = GraphQLField<unknown, unknown>;

/** The name Nest gives the function with which it reads each property. */
const NEST_READER = 'rootFieldResolver';

/** Readers of properties that have another name in the schema. */
const renamed = new WeakSet<GraphQLFieldResolver<unknown, unknown>>();

/**
 * Nest resolves every property by a function of its own. Without it the compiled query reads the property in place:
 * half the time of a response that is mostly plain values goes into those calls.
 */
export function readPropertiesInPlace(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name !== NEST_READER) continue;
      const property = propertyReadBy(field);
      if (property === field.name) {
        field.resolve = undefined;
      } else {
        const read = (parent: unknown): unknown => (parent as Record<string, unknown>)[property];
        renamed.add(read);
        field.resolve = read;
      }
    }
  }
  return schema;
}

/** Whether a resolver class provides the field, rather than a property of the object. */
export function isContributed(field: Field): boolean {
  return field.resolve !== undefined && field.resolve.name !== NEST_READER && !renamed.has(field.resolve);
}

function propertyReadBy(field: Field): string {
  const probe = new Proxy({}, { get: (_, property) => property });
  return String(field.resolve?.(probe, {}, undefined, undefined as never));
}
