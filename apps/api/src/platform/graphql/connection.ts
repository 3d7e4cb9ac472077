import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import type { Type } from '@nestjs/common';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { AsParent } from './access.js';
import { ListSize } from './cost.js';
import { MAX_PAGE } from './list-limits.js';

@AsParent()
@ObjectType({ description: 'Where a page of a connection ends.' })
export class PageInfo {
  @Field(() => Boolean)
  hasNextPage!: boolean;

  @Field(() => String, { nullable: true, description: 'Give it as `after` to get the next page.' })
  endCursor!: string | null;
}

export interface ConnectionOf<Node> {
  totalCount: number;
  nodes: Node[];
  pageInfo: PageInfo;
}

/** A growing list of `node`s: `@ObjectType() class CommentConnection extends Connection(Comment) {}`. */
export function Connection<Node>(node: Type<Node>): Type<ConnectionOf<Node>> {
  @AsParent()
  @ObjectType({ isAbstract: true })
  abstract class AbstractConnection implements ConnectionOf<Node> {
    @Field(() => Int, { description: 'How many there are in all, of those this reader may read.' })
    totalCount!: number;

    // The page's size is counted where `first` is given.
    @ListSize(1)
    @Field(() => [node])
    nodes!: Node[];

    @Field(() => PageInfo)
    pageInfo!: PageInfo;
  }
  return AbstractConnection as Type<ConnectionOf<Node>>;
}

/** What to read for one page: `limit` rows after the row whose sort key is `after`. */
export interface Page {
  readonly limit: number;
  readonly after: readonly string[] | null;
}

/** @throws DomainError OUT_OF_RANGE for `first`, UNKNOWN_VALUE for a cursor that is not ours. */
export function pageOf(first: number, after: string | null | undefined): Page {
  if (first < 1 || first > MAX_PAGE)
    throw new DomainError(ErrorCode.OUT_OF_RANGE, 'first', { min: 1, max: MAX_PAGE });
  return { limit: first, after: after == null ? null : decodeCursor(after) };
}

/**
 * A connection from `rows` read with `limit page.limit + 1`: the extra row only tells that there is more.
 * `keyOf` gives the sort key that the cursor carries.
 */
export function connectionOf<Row, Node>(
  page: Page,
  rows: readonly Row[],
  totalCount: number,
  keyOf: (row: Row) => readonly string[],
  nodeOf: (row: Row) => Node,
): ConnectionOf<Node> {
  const shown = rows.slice(0, page.limit);
  const last = shown.at(-1);
  return {
    totalCount,
    nodes: shown.map(nodeOf),
    pageInfo: {
      hasNextPage: rows.length > page.limit,
      endCursor: last === undefined ? null : encodeCursor(keyOf(last)),
    },
  };
}

function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

function decodeCursor(cursor: string): readonly string[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(key) && key.every((part) => typeof part === 'string')) return key;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new DomainError(ErrorCode.UNKNOWN_VALUE, 'after');
}
