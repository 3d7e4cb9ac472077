import { type OutlineColumns, type OutlineNode, readOutline } from '@dure/domain/plan/outline';
import { NodeType } from '@dure/domain/plan/plan.types';
import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';
import { documents, removeAll } from './plan-conversation.js';

/** How one step is taken back; the tree is as it was after the step. */
type Undo = (editor: TreeEditor) => Promise<void>;

/** What is drawn for one step: which operation, and which nodes among those there are. */
export type Draw = readonly [operation: number, first: number, second: number, index: number];

const TITLES = ['의제 발굴', '숙의', '실행', '환류', '확산'];

/** Edits a plan at random by what a planner's page sends, and can take back each step. */
export class TreeEditor {
  readonly undoes: Undo[] = [];
  nodes: readonly OutlineNode[] = [];

  constructor(
    readonly client: Client,
    readonly plan: { readonly id: string; readonly code: string },
  ) {}

  /** Reads the tree. */
  async read(): Promise<void> {
    const data = await this.client.ask<{ plan: { outline: OutlineColumns } }>(
      'query ($plan: String!) { plan(code: $plan) { outline { ids marks codes titles versions } } }',
      { plan: this.plan.code },
    );
    this.nodes = readOutline(data.plan.outline);
  }

  /** What a reader sees of the tree: neither versions nor what was removed. */
  get lines(): string[] {
    return this.nodes.map(({ id, parent, code, title }) => `${this.idAt(parent)} ${id} ${code} ${title}`);
  }

  /** Takes one step; what the API refuses changes nothing and is no step. */
  async step([operation, first, second, index]: Draw): Promise<void> {
    const take = [
      () => this.create(first, index),
      () => this.move([first], second, index),
      () => this.move([first, first + 1, second], second, index),
      () => this.copy(first, index),
      () => this.remove([first]),
      () => this.remove([first, second]),
      () => this.undo(),
    ];
    await take[operation % take.length]?.();
    await this.read();
  }

  async undo(): Promise<void> {
    const undo = this.undoes.pop();
    if (undo === undefined) return;
    await undo(this);
    await this.read();
  }

  private idAt(index: number): string {
    return this.nodes[index]?.id ?? this.plan.id;
  }

  private at(draw: number): OutlineNode | undefined {
    return this.nodes[draw % Math.max(1, this.nodes.length)];
  }

  private async create(first: number, index: number): Promise<void> {
    const parent = this.at(first);
    const titleKo = TITLES[first % TITLES.length];
    const rest = { titleKo, index: index % 4 };
    const process = { kind: 'PROCESS', unit: '건' };
    const [mutation, input] =
      parent === undefined || first % 7 === 0
        ? (['createGoal', { planId: this.plan.id }] as const)
        : parent.type === NodeType.GOAL
          ? (['createTask', { goalId: parent.id }] as const)
          : parent.type === NodeType.TASK && index % 2 === 0
            ? (['createStage', { taskId: parent.id }] as const)
            : parent.type === NodeType.STAGE
              ? (['createIndicator', { stageId: parent.id, ...process }] as const)
              : (['createIndicator', { taskId: parent.id, ...process, kind: 'OUTCOME' }] as const);
    const id = await this.idOf(mutation, { ...input, ...rest });
    if (id !== null) this.undoes.push((editor) => editor.removeById(id));
  }

  private async copy(first: number, index: number): Promise<void> {
    const node = this.at(first);
    const id = node === undefined ? null : await this.idOf('copyNode', { id: node.id, index: index % 4 });
    if (id !== null) this.undoes.push((editor) => editor.removeById(id));
  }

  private async move(draws: readonly number[], to: number, index: number): Promise<void> {
    const chosen = this.distinct(draws);
    const target = this.at(to + 1);
    const [first] = chosen;
    if (first === undefined || target === undefined) return;
    const parentId = index % 3 === 0 ? this.idAt(first.parent) : target.id;
    const former = chosen
      .map((node) => ({ id: node.id, parentId: this.idAt(node.parent), index: this.placeOf(node) }))
      .sort((a, b) => a.index - b.index);
    const nodes = chosen.map(({ id, version }) => ({ id, version }));
    const { data } = await this.client.send<{ moveNodes: { nodes: { id: string }[] } }>(documents.moveNodes, {
      input: { nodes, parentId, index: index % 5 },
    });
    const moved = new Set(data?.moveNodes?.nodes.map(({ id }) => id));
    if (moved.size === 0) return;
    this.undoes.push(async (editor) => {
      const back = former
        .filter(({ id }) => moved.has(id))
        .map((each) => ({ ...each, version: editor.versionOf(each.id) }));
      await editor.client.ask(documents.placeNodes, { nodes: back });
    });
  }

  private async remove(draws: readonly number[]): Promise<void> {
    const nodes = this.distinct(draws);
    if (nodes.length === 0) return;
    const { removalId } = await removeAll(this.client, nodes);
    this.undoes.push(async (editor) => {
      await editor.client.ask(documents.restoreNode, { removalId });
    });
  }

  private distinct(draws: readonly number[]): OutlineNode[] {
    return [...new Set(draws.map((draw) => this.at(draw)))].filter((node) => node !== undefined);
  }

  /** Its place among the children of its type. */
  private placeOf({ id, parent, type }: OutlineNode): number {
    return this.nodes
      .filter((node) => node.parent === parent && node.type === type)
      .findIndex((node) => node.id === id);
  }

  private versionOf(id: string): number {
    return this.nodes.find((node) => node.id === id)?.version ?? 0;
  }

  private async removeById(id: string): Promise<void> {
    await removeAll(this.client, [{ id, version: this.versionOf(id) }]);
  }

  private async idOf(mutation: keyof typeof documents, input: object): Promise<string | null> {
    const { data } = await this.client.send<Record<string, { id: string }>>(documents[mutation], { input });
    return data?.[mutation]?.id ?? null;
  }
}

/** What is wrong with the rows of a plan: codes given twice, gaps in the order, references that lead nowhere. */
export function listTreeProblems(api: TestApi, planId: string): Promise<{ problem: string }[]> {
  const children = [
    ['goal', 'plan_id'],
    ['task', 'goal_id'],
    ['stage', 'task_id'],
    ['indicator', 'coalesce(stage_id, task_id, goal_id)'],
  ];
  const orders = children.map(
    ([table, parent]) => `
      select 'order of ${table} under ' || ${parent} as problem from ${table}
      where plan_id = $1 and removed_at is null
      group by ${parent} having min(position) <> 0 or max(position) <> count(*) - 1 or count(distinct position) <> count(*)`,
  );
  return api.sql(
    `${orders.join(' union all ')}
     union all select 'code twice: ' || code from (
       select code from goal where plan_id = $1 union all select code from task where plan_id = $1
       union all select code from indicator where plan_id = $1) n group by code having count(*) > 1
     union all select 'letter twice: ' || code from stage where plan_id = $1 and removed_at is null
       group by task_id, code having count(*) > 1
     union all select 'code not kept: ' || n.code from (
       select id, code from goal where plan_id = $1 union all select id, code from task where plan_id = $1
       union all select id, code from indicator where plan_id = $1) n
       where not exists (select from node_code c where c.plan_id = $1 and c.code = n.code and c.node_id = n.id)
     union all select 'stage of another task: ' || i.code from indicator i join stage s on s.id = i.stage_id
       where i.plan_id = $1 and s.task_id <> i.task_id
     union all select 'under what is removed: ' || i.code from indicator i
       left join stage s on s.id = i.stage_id left join task t on t.id = i.task_id left join goal g on g.id = i.goal_id
       where i.plan_id = $1 and i.removed_at is null
         and (s.removed_at is not null or t.removed_at is not null or g.removed_at is not null)
     union all select 'under what is removed: ' || t.code from task t join goal g on g.id = t.goal_id
       where t.plan_id = $1 and t.removed_at is null and g.removed_at is not null`,
    [planId],
  );
}
