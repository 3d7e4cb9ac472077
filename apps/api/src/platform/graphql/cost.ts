import { Extensions } from '@nestjs/graphql';
import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';

/** Objects one document may ask for. A whole plan with its indicators and comments is about 2,000. */
export const MAX_COST = 40_000;

/** What a list is taken to hold where nothing else is said. */
const DEFAULT_LIST_SIZE = 8;

/** How many elements a list field holds at most, for the cost limit. */
export const ListSize = (size: number): ReturnType<typeof Extensions> => Extensions({ listSize: size });

/** What a field costs besides its objects, in objects: for sets that are computed whole. */
export const Cost = (cost: number): ReturnType<typeof Extensions> => Extensions({ cost });

type Variables = Readonly<Record<string, unknown>>;

interface Counting {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  readonly known: Map<string, number>;
  dependsOnVariables: boolean;
}

/** Costs that no variable changes, by document; Mercurius keeps documents, so most requests count nothing. */
const fixedCosts = new WeakMap<DocumentNode, number>();

/**
 * How many objects `document` can make the server resolve: each object field counts 1 times the sizes of the lists
 * above it. `first` decides the size of a connection, wherever it is written, in a variable too.
 */
export function calculateCost(schema: GraphQLSchema, document: DocumentNode, variables: Variables): number {
  const fixed = fixedCosts.get(document);
  if (fixed !== undefined) return fixed;
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const counting: Counting = { schema, fragments, variables, known: new Map(), dependsOnVariables: false };
  let cost = 0;
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    cost += costOfSelection(counting, schema.getRootType(definition.operation), definition.selectionSet);
  }
  if (!counting.dependsOnVariables) fixedCosts.set(document, cost);
  return cost;
}

function costOfSelection(
  counting: Counting,
  type: GraphQLNamedType | null | undefined,
  selections: SelectionSetNode,
): number {
  let cost = 0;
  for (const selection of selections.selections) {
    if (selection.kind === Kind.FIELD) {
      cost += costOfField(counting, type, selection);
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      const name = selection.typeCondition?.name.value;
      const target = name === undefined ? type : counting.schema.getType(name);
      cost += costOfSelection(counting, target, selection.selectionSet);
    } else {
      cost += costOfFragment(counting, selection.name.value);
    }
  }
  return cost;
}

/** Counted once per document: fragments that spread each other twice would otherwise double at each level. */
function costOfFragment(counting: Counting, name: string): number {
  const known = counting.known.get(name);
  if (known !== undefined) return known;
  const fragment = counting.fragments.get(name);
  if (fragment === undefined) return 0;
  const type = counting.schema.getType(fragment.typeCondition.name.value);
  const cost = costOfSelection(counting, type, fragment.selectionSet);
  counting.known.set(name, cost);
  return cost;
}

function costOfField(counting: Counting, type: GraphQLNamedType | null | undefined, node: FieldNode): number {
  if (!isObjectType(type) && !isInterfaceType(type)) return 0;
  const field = type.getFields()[node.name.value];
  if (field === undefined) return 0;
  const own = Number(field.extensions?.['cost'] ?? 0);
  if (node.selectionSet === undefined) return own;
  const inner = costOfSelection(counting, getNamedType(field.type), node.selectionSet);
  return own + sizeOf(counting, field, node) * (1 + inner);
}

function sizeOf(counting: Counting, field: GraphQLField<unknown, unknown>, node: FieldNode): number {
  const first = field.args.find((argument) => argument.name === 'first');
  if (first !== undefined) {
    const given = node.arguments?.find((argument) => argument.name.value === 'first')?.value;
    if (given?.kind === Kind.INT) return Math.max(1, Number(given.value));
    if (given?.kind === Kind.VARIABLE) {
      counting.dependsOnVariables = true;
      const value = counting.variables[given.name.value];
      if (typeof value === 'number') return Math.max(1, value);
    }
    return Number(first.defaultValue ?? DEFAULT_LIST_SIZE);
  }
  if (!isListType(getNullableType(field.type))) return 1;
  return Number(field.extensions?.['listSize'] ?? DEFAULT_LIST_SIZE);
}
