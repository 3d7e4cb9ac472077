import type { Type } from '@nestjs/common';
import { In, type ObjectLiteral } from 'typeorm';
import type { Database } from '../platform/database/database.js';
import { BatchLoader } from '../platform/graphql/batch-loader.js';
import { connectionOf, pageOf, type ConnectionOf } from '../platform/graphql/connection.js';
import type { RequestContext } from '../platform/graphql/request-context.js';

interface SortColumn {
  readonly name: string;
  readonly type: 'timestamptz' | 'uuid' | 'int';
}

/** What is paged: the rows of `table` (alias c) by `parent`, in the order of `sort`, ascending or all descending. */
export interface PagedRows<Row> {
  readonly entity: Type<Row>;
  readonly table: string;
  readonly parent: string;
  readonly sort: readonly SortColumn[];
  readonly isNewestFirst: boolean;
}

interface KeyRow {
  n: number;
  id: string;
  key: string[];
}

/** A page of the children of each of many parents, in a constant number of statements. */
export abstract class PageOfParentLoader<Row extends ObjectLiteral & { id: string }> extends BatchLoader<
  string,
  ConnectionOf<Row>
> {
  constructor(
    private readonly database: Database,
    private readonly paged: PagedRows<Row>,
  ) {
    super();
  }

  /** SQL condition on a child `c` that whoever asks may read. */
  protected abstract readable(context: RequestContext): string;

  /** @throws DomainError for a page size or a cursor that is none. */
  page(
    context: RequestContext,
    parentId: string,
    first: number,
    after?: string | null,
  ): Promise<ConnectionOf<Row>> {
    pageOf(first, after);
    return this.load(context, JSON.stringify([parentId, first, after ?? null]));
  }

  protected async batch(keys: readonly string[], context: RequestContext): Promise<ConnectionOf<Row>[]> {
    const asked = keys.map((key) => {
      const [parentId, first, after] = JSON.parse(key) as [string, number, string | null];
      return { parentId, page: pageOf(first, after) };
    });
    const parentIds = asked.map(({ parentId }) => parentId);
    const found = await this.database.rows<KeyRow>(this.pagesSql(context), [
      parentIds,
      asked.map(({ page }) => page.limit + 1),
      ...this.paged.sort.map((_, index) => asked.map(({ page }) => page.after?.[index] ?? null)),
    ]);
    const totals = await this.totals(context, parentIds);
    const rows = await this.database.read.findBy(this.paged.entity, {
      id: In(found.map(({ id }) => id)),
    } as never);
    const byId = new Map(rows.map((row) => [row.id as string, row]));
    return asked.map(({ parentId, page }, index) =>
      connectionOf(
        page,
        found.filter(({ n }) => n === index + 1),
        totals.get(parentId) ?? 0,
        ({ key }) => key,
        ({ id }) => byId.get(id) as Row,
      ),
    );
  }

  private pagesSql(context: RequestContext): string {
    const { table, parent, sort, isNewestFirst } = this.paged;
    const columns = sort.map(({ name }) => `c.${name}`);
    const after = sort.map((_, index) => `k.after_${index}`);
    const direction = isNewestFirst ? 'desc' : 'asc';
    return `select k.n::int as n, page.id, page.key
      from unnest($1::uuid[], $2::int[], ${sort.map(({ type }, index) => `$${index + 3}::${type}[]`).join(', ')})
        with ordinality as k (parent_id, lim, ${after.map((name) => name.slice(2)).join(', ')}, n)
      cross join lateral (
        select c.id, array[${columns.map((column) => `${column}::text`).join(', ')}] as key
        from ${table} c
        where c.${parent} = k.parent_id and (${this.readable(context)})
          and (k.after_0 is null or (${columns.join(', ')}) ${isNewestFirst ? '<' : '>'} (${after.join(', ')}))
        order by ${columns.map((column) => `${column} ${direction}`).join(', ')}
        limit k.lim) page
      order by k.n`;
  }

  private async totals(context: RequestContext, parentIds: readonly string[]): Promise<Map<string, number>> {
    const { table, parent } = this.paged;
    const rows = await this.database.rows<{ id: string; total: number }>(
      `select c.${parent} as id, count(*)::int as total from ${table} c
       where c.${parent} = any($1) and (${this.readable(context)}) group by c.${parent}`,
      [parentIds],
    );
    return new Map(rows.map(({ id, total }) => [id, total]));
  }
}
