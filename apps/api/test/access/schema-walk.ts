import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
  isUnionType,
} from 'graphql';

/** Values for arguments that must be given, by name; the rest is left out. */
export type WalkArguments = Readonly<Record<string, string | number>>;

type Field = GraphQLField<unknown, unknown>;

interface Place {
  readonly type: GraphQLNamedType;
  /** Puts what is selected at the place into a whole document. */
  readonly around: (selection: string) => string;
}

function argumentsOf(field: Field, values: WalkArguments): string {
  const given = field.args
    .filter(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined)
    .map(({ name }) => {
      const value = values[name];
      if (value === undefined) throw new Error(`No value for the argument ${field.name}(${name}).`);
      return `${name}: ${JSON.stringify(value)}`;
    });
  return given.length === 0 ? '' : `(${given.join(', ')})`;
}

function fieldsOf(type: GraphQLNamedType): readonly Field[] {
  return isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
}

/** Everything that can be read at a place without going further. */
function leavesOf(type: GraphQLNamedType): string {
  const leaves = fieldsOf(type)
    .filter((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0)
    .map(({ name }) => name);
  return ['__typename', ...leaves].join(' ');
}

/** The places a field leads to: one, or one for each member of its union. */
function placesBehind(around: Place['around'], field: Field, values: WalkArguments): Place[] {
  const type = getNamedType(field.type);
  const inside = (selection: string): string =>
    around(`${field.name}${argumentsOf(field, values)} { ${selection} }`);
  if (!isUnionType(type)) return [{ type, around: inside }];
  return type.getTypes().map((member) => ({
    type: member,
    around: (selection) => inside(`__typename ... on ${member.name} { ${selection} }`),
  }));
}

/**
 * A document for each way on from each type that can be reached from a query, along the shortest path; each reads all that
 * stands at its end.
 */
export function listPathsFrom(schema: GraphQLSchema, query: string, values: WalkArguments): string[] {
  const root = schema.getQueryType()?.getFields()[query];
  if (root === undefined) throw new Error(`There is no query ${query}.`);
  const queue = placesBehind((selection) => `{ ${selection} }`, root, values);
  const documents = queue.map(({ around, type }) => around(leavesOf(type)));
  const seen = new Set<string>();
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    if (seen.has(place.type.name)) continue;
    seen.add(place.type.name);
    for (const field of fieldsOf(place.type)) {
      if (isLeafType(getNamedType(field.type))) continue;
      for (const next of placesBehind(place.around, field, values)) {
        documents.push(next.around(leavesOf(next.type)));
        queue.push(next);
      }
    }
  }
  return documents;
}
