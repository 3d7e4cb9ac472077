import type { Type } from '@nestjs/common';
import { type FindOptionsOrder, type FindOptionsWhere, In, IsNull, type ObjectLiteral } from 'typeorm';
import { Database } from '../platform/database/database.js';
import { BatchLoader, groupedBy, matchedTo } from '../platform/graphql/batch-loader.js';
import type { TreeNode } from './tree-node.js';

/** Rows by id, removed ones too: what refers to them may outlive them. */
export abstract class ByIdLoader<Row extends ObjectLiteral & { id: string }> extends BatchLoader<
  string,
  Row
> {
  constructor(
    private readonly database: Database,
    private readonly entity: Type<Row>,
  ) {
    super();
  }

  protected async batch(ids: readonly string[]): Promise<readonly Row[]> {
    const where = { id: In([...ids]) } as FindOptionsWhere<Row>;
    const rows = await this.database.read.findBy(this.entity, where);
    return matchedTo(ids, rows, (row) => row.id).map((row, index) => {
      if (row === null)
        throw new Error(`${this.entity.name} ${ids[index]} is referred to, but does not exist.`);
      return row;
    });
  }
}

/** The children of each parent in order, without the removed ones. */
export abstract class ChildrenLoader<Node extends TreeNode> extends BatchLoader<string, Node[]> {
  constructor(
    private readonly database: Database,
    private readonly entity: Type<Node>,
    private readonly parentKey: keyof Node & string,
  ) {
    super();
  }

  protected async batch(parentIds: readonly string[]): Promise<readonly Node[][]> {
    const nodes = await this.database.read.find(this.entity, {
      where: { [this.parentKey]: In([...parentIds]), removedAt: IsNull() } as FindOptionsWhere<Node>,
      order: { position: 'ASC', code: 'ASC' } as FindOptionsOrder<Node>,
    });
    return groupedBy(parentIds, nodes, (node) => node[this.parentKey] as string);
  }
}
