import type { PlanSnapshot, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType, Provenance } from '@dure/domain/plan/plan.types';

/** A snapshot to be read from the top: children of a node by their type, in their order. */
export class SnapshotTree {
  private readonly children = new Map<string, SnapshotNode[]>();
  readonly plan: SnapshotNode | null;
  private readonly nodes: readonly SnapshotNode[];

  constructor(snapshot: PlanSnapshot) {
    this.nodes = snapshot.nodes;
    for (const node of snapshot.nodes) {
      const siblings = this.children.get(node.parentId ?? '');
      if (siblings === undefined) this.children.set(node.parentId ?? '', [node]);
      else siblings.push(node);
    }
    this.plan = snapshot.nodes.find(({ type }) => type === NodeType.PLAN) ?? null;
  }

  listChildren(node: SnapshotNode, type: NodeType): SnapshotNode[] {
    return (this.children.get(node.id) ?? []).filter((child) => child.type === type);
  }

  listGoals(): SnapshotNode[] {
    return this.plan === null ? [] : this.listChildren(this.plan, NodeType.GOAL);
  }

  /** Indicators of a task: those of its stages, stage by stage, then its own. */
  listIndicators(task: SnapshotNode): SnapshotNode[] {
    const stages = this.listChildren(task, NodeType.STAGE);
    const ofStages = stages.flatMap((stage) => this.listChildren(stage, NodeType.INDICATOR));
    return [...ofStages, ...this.listChildren(task, NodeType.INDICATOR)];
  }

  listOfType(type: NodeType): SnapshotNode[] {
    return this.nodes.filter((node) => node.type === type);
  }
}

/** A text that was written, null for none. */
export function textIn(node: SnapshotNode, field: string): string | null {
  const value = node.fields[field];
  return typeof value === 'string' && value !== '' ? value : null;
}

export function numberIn(node: SnapshotNode, field: string): number | null {
  const value = node.fields[field];
  return typeof value === 'number' ? value : null;
}

export function titleOf(node: SnapshotNode): string {
  return textIn(node, 'titleKo') ?? node.code;
}

export function isExample(node: SnapshotNode): boolean {
  return node.fields['source'] === Provenance.EXAMPLE;
}
