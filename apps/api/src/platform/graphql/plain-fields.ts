import { TypeMetadataStorage } from '@nestjs/graphql';
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

/**
 * The compiled query does not wait for a promise, nor call a function, that it finds in a property: readers would get
 * nothing, without an error. So no class of the schema may declare one; a resolver is the place for it.
 * @throws Error that names each such property.
 */
export function requireHeldValues(): void {
  const wrong = TypeMetadataStorage.getObjectTypesMetadata().flatMap(({ name, target, properties }) =>
    (properties ?? [])
      .filter(({ name: property }) => {
        const type: unknown = Reflect.getMetadata('design:type', target.prototype as object, property);
        return type === Promise || type === Function;
      })
      .map((property) => `${name}.${property.schemaName}`),
  );
  if (wrong.length > 0)
    throw new Error(wrong.map((field) => `${field} holds no value but a promise or a function.`).join('\n'));
}

/** Whether a resolver class provides the field, rather than a property of the object. */
export function isContributed(field: Field): boolean {
  return field.resolve !== undefined && field.resolve.name !== NEST_READER && !renamed.has(field.resolve);
}

function propertyReadBy(field: Field): string {
  const probe = new Proxy({}, { get: (_, property) => property });
  return String(field.resolve?.(probe, {}, undefined, undefined as never));
}
