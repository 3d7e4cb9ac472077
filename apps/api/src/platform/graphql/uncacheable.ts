import { Extensions } from '@nestjs/graphql';
import { type DocumentNode, type GraphQLSchema, TypeInfo, visit, visitWithTypeInfo } from 'graphql';

/** On a field whose answer depends on more than data and date (a clock, a secret): no answer holding it is kept. */
export const Uncacheable = (): ReturnType<typeof Extensions> => Extensions({ isUncacheable: true });

/** Mercurius keeps documents, so each is looked through once. */
const known = new WeakMap<DocumentNode, boolean>();

/** Whether an answer to the document may be kept for other readers: no field in it, wherever it stands, forbids it. */
export function isCacheable(schema: GraphQLSchema, document: DocumentNode): boolean {
  const before = known.get(document);
  if (before !== undefined) return before;
  let isAllowed = true;
  const types = new TypeInfo(schema);
  const look = (): void => {
    if (types.getFieldDef()?.extensions['isUncacheable'] === true) isAllowed = false;
  };
  visit(document, visitWithTypeInfo(types, { Field: look }));
  known.set(document, isAllowed);
  return isAllowed;
}
