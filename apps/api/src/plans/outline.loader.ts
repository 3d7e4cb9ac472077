import type { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import { type OutlineNode, writeOutline } from '@dure/domain/plan/outline';
import { NodeType, Provenance } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { BatchLoader, matchedTo } from '../platform/graphql/batch-loader.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { NodeKinds } from './node-kind.js';
import type { Outline } from './outline.type.js';

/** The nodes of one plan as they come from the database: by type, among siblings in order. */
interface Columns {
  readonly type: OutlineNode['type'][];
  readonly id: string[];
  readonly parent: string[];
  readonly kind: (IndicatorKind | null)[];
  readonly code: string[];
  readonly title: string[];
  readonly version: number[];
  readonly isExample: boolean[];
  readonly isRetired: boolean[];
  readonly isOfDistricts: boolean[];
}

interface Row {
  readonly planId: string;
  readonly dataVersion: string;
  readonly nodes: Columns;
}

/** Whole trees in one statement, whatever their size. */
@Injectable()
export class OutlineLoader extends BatchLoader<string, Outline> {
  constructor(
    private readonly database: Database,
    private readonly kinds: NodeKinds,
  ) {
    super();
  }

  protected async batch(planIds: readonly string[], context: RequestContext): Promise<readonly Outline[]> {
    const language = context.text('ko', 'en');
    const rows = await this.database.rows<Row>({
      name: `outline-${language}`,
      text: this.statement(context.text('title_ko', 'coalesce(title_en, title_ko)')),
      values: [planIds],
    });
    return matchedTo(planIds, rows, (row) => row.planId).map((row, index) => {
      if (row === null) throw new Error(`There is no plan ${planIds[index]}.`);
      return outlineOf(row);
    });
  }

  private statement(title: string): string {
    const nodes = this.kinds.list().map(
      ({ type, table, outline }, depth) =>
        `select ${depth} as depth, '${type}' as type, id, ${outline.parentId} as parent, ${outline.kind} as kind, code,
           ${title} as title, version, source = '${Provenance.EXAMPLE}' as is_example, ${outline.isRetired} as is_retired,
           ${outline.isOfDistricts} as is_of_districts, position
         from ${table} where plan_id = p.id and removed_at is null`,
    );
    const columns = [
      ...['type', 'id', 'parent', 'kind', 'code', 'title', 'version'].map((name) => [name, name]),
      ['isExample', 'is_example'],
      ['isRetired', 'is_retired'],
      ['isOfDistricts', 'is_of_districts'],
    ].map(([name, column]) => `'${name}', coalesce(json_agg(n.${column}), '[]')`);
    return `select p.id as "planId",
        (select coalesce(sum(version), 0)::text from data_version where plan_id = p.id) as "dataVersion",
        (select json_build_object(${columns.join(', ')})
         from (select * from (${nodes.join(' union all ')}) each order by depth, position, code) n) as nodes
      from plan p where p.id = any($1::uuid[])`;
  }
}

function outlineOf({ planId, dataVersion, nodes: columns }: Row): Outline {
  const below = Map.groupBy(columns.id.keys(), (row) => columns.parent[row] ?? '');
  const nodes: OutlineNode[] = [];
  addBelow(planId, -1);
  const countOf = (type: NodeType): number => columns.type.reduce((n, each) => n + Number(each === type), 0);
  const counts = {
    goals: countOf(NodeType.GOAL),
    tasks: countOf(NodeType.TASK),
    stages: countOf(NodeType.STAGE),
    indicators: countOf(NodeType.INDICATOR),
  };
  return { ...writeOutline(nodes), counts, dataVersion };

  function addBelow(parentId: string, parent: number): void {
    for (const row of below.get(parentId) ?? []) {
      const node = nodeAt(columns, row, parent);
      addBelow(node.id, nodes.push(node) - 1);
    }
  }
}

function nodeAt(columns: Columns, row: number, parent: number): OutlineNode {
  return {
    id: columns.id[row] as string,
    type: columns.type[row] as OutlineNode['type'],
    kind: columns.kind[row] ?? null,
    parent,
    code: columns.code[row] as string,
    title: columns.title[row] as string,
    version: columns.version[row] as number,
    isExample: columns.isExample[row] === true,
    isRetired: columns.isRetired[row] === true,
    isOfDistricts: columns.isOfDistricts[row] === true,
  };
}
