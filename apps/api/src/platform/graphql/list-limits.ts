import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { type DocumentNode, Kind, type ValueNode, visit } from 'graphql';

/** The largest page a connection gives. */
export const MAX_PAGE = 100;

/** The longest list that an input may hold; the whole of a plan's reports for a district and period has about 100. */
export const MAX_INPUT_ITEMS = 500;

type Variables = Readonly<Record<string, unknown>>;

/**
 * Refuses pages and input lists that are too long, wherever in the document they stand, before anything is counted or
 * run: who asks for too large a page is told so, and not that the document costs too much.
 * @throws DomainError OUT_OF_RANGE for `first`, or for the argument or variable that holds the list.
 */
export function refuseLongLists(document: DocumentNode, variables: Variables): void {
  visit(document, {
    Argument({ name, value }) {
      if (name.value === 'first') refusePage(numberOf(value, variables));
      else if (value.kind === Kind.LIST) refuseItems(value.values, name.value);
    },
    ObjectField({ name, value }) {
      if (value.kind === Kind.LIST) refuseItems(value.values, name.value);
    },
  });
  for (const [name, value] of Object.entries(variables)) refuseItemsWithin(value, name);
}

function numberOf(value: ValueNode, variables: Variables): unknown {
  if (value.kind === Kind.VARIABLE) return variables[value.name.value];
  return value.kind === Kind.INT ? Number(value.value) : undefined;
}

function refusePage(first: unknown): void {
  if (typeof first === 'number' && first > MAX_PAGE)
    throw new DomainError(ErrorCode.OUT_OF_RANGE, 'first', { min: 1, max: MAX_PAGE });
}

function refuseItems(items: readonly unknown[], field: string): void {
  if (items.length > MAX_INPUT_ITEMS)
    throw new DomainError(ErrorCode.OUT_OF_RANGE, field, { min: 0, max: MAX_INPUT_ITEMS });
}

function refuseItemsWithin(value: unknown, field: string): void {
  if (Array.isArray(value)) {
    refuseItems(value, field);
    for (const item of value) refuseItemsWithin(item, field);
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, inner] of Object.entries(value)) refuseItemsWithin(inner, name);
  }
}
