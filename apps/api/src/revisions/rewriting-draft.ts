import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { applyChanges } from '@dure/domain/plan/comparison/apply-changes';
import type { Change, PlanSnapshot, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType, type Rollout } from '@dure/domain/plan/plan.types';
import type { RewritingProblem } from './plan-rewriting.types.js';
import type { CodeBook } from './rewriting-codes.js';
import { checkNode, completed, type DraftedPlan, type NodePlace } from './rewriting-rules.js';

/** A node as it is to be written, beside what it was; `before` null: new. */
export interface DraftedNode {
  readonly node: SnapshotNode;
  readonly before: SnapshotNode | null;
  readonly parent: SnapshotNode | null;
  /** Of the task it belongs to; null for plan and goals, and what stands right under a goal. */
  readonly taskId: string | null;
  readonly isMoved: boolean;
}

/** The tree as it is to be. */
export class DraftedTree {
  private readonly byId: Map<string, SnapshotNode>;
  readonly before: ReadonlyMap<string, SnapshotNode>;
  readonly nodes: readonly SnapshotNode[];

  constructor(
    before: PlanSnapshot,
    private readonly changes: readonly Change[],
    private readonly plan: DraftedPlan,
  ) {
    this.before = new Map(before.nodes.map((node) => [node.id, node]));
    this.nodes = treeAfter(before, changes);
    this.byId = new Map(this.nodes.map((node) => [node.id, node]));
  }

  get(id: string): SnapshotNode | null {
    return this.byId.get(id) ?? null;
  }

  parentOf(node: SnapshotNode): SnapshotNode | null {
    return node.parentId === null ? null : this.get(node.parentId);
  }

  /** The task that a node is, or stands under. */
  taskOf(node: SnapshotNode): SnapshotNode | null {
    if (node.type === NodeType.TASK) return node;
    const parent = this.parentOf(node);
    return parent === null ? null : this.taskOf(parent);
  }

  /**
   * Reads every touched node by the rules of single edits, gives new ones their codes, and returns them in the order of
   * the tree. What is wrong goes to `problems`.
   */
  draft(codes: CodeBook, areCodesFrozen: boolean, problems: RewritingProblem[]): DraftedNode[] {
    const { added, moved, recoded, touched } = this.touched();
    for (const id of [...moved, ...recoded]) {
      const old = this.before.get(id);
      if (old?.type === NodeType.STAGE) codes.releaseStage(old);
    }
    const drafted: DraftedNode[] = [];
    for (const { id } of this.nodes) {
      // Asked for anew: what stands above it may have been completed meanwhile.
      const given = this.get(id);
      if (given === null || !touched.has(id)) continue;
      const place = this.placeOf(given);
      const node = added.has(id) ? completed(given, place) : given;
      const checked = checkNode(node, place);
      problems.push(...checked.problems.map((error) => problemAt(id, error)));
      if (this.isKindChanged(node)) {
        problems.push(problemAt(id, new DomainError(ErrorCode.INVALID_INPUT, 'kind')));
      }
      const isCoded = added.has(id) || recoded.has(id) || (moved.has(id) && node.type === NodeType.STAGE);
      const code = isCoded
        ? this.codeOf(node, codes, recoded.has(id) && areCodesFrozen, problems)
        : node.code;
      const written = { ...node, code, fields: { ...node.fields, ...checked.fields } };
      this.byId.set(id, written);
      drafted.push({
        node: written,
        before: this.before.get(id) ?? null,
        parent: place.parent,
        taskId: this.taskOf(written)?.id ?? null,
        isMoved: moved.has(id),
      });
    }
    this.requireRolledOut(problems);
    return drafted;
  }

  private touched(): Record<'added' | 'moved' | 'recoded' | 'touched', Set<string>> {
    const sets = {
      added: new Set<string>(),
      moved: new Set<string>(),
      recoded: new Set<string>(),
      touched: new Set<string>(),
    };
    for (const change of this.changes) {
      if (change.kind === 'REMOVED' || change.kind === 'TARGET_CHANGED') continue;
      const { id } = change.node;
      sets.touched.add(id);
      if (change.kind === 'ADDED') sets.added.add(id);
      if (change.kind === 'MOVED') sets.moved.add(id);
      if (change.kind === 'RECODED') sets.recoded.add(id);
    }
    return sets;
  }

  private placeOf(node: SnapshotNode): NodePlace {
    const rollout = (this.taskOf(node)?.fields['rollout'] ?? null) as Rollout | null;
    return { parent: this.parentOf(node), rollout, plan: this.plan };
  }

  private codeOf(
    node: SnapshotNode,
    codes: CodeBook,
    isFrozen: boolean,
    problems: RewritingProblem[],
  ): string {
    const parent = this.parentOf(node);
    if (parent === null) return node.code;
    try {
      if (isFrozen) throw new DomainError(ErrorCode.CODES_FROZEN, 'code');
      return codes.assign(node, parent, (this.taskOf(parent) ?? parent).code);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(problemAt(node.id, error));
      return node.code;
    }
  }

  private isKindChanged({ id, fields }: SnapshotNode): boolean {
    const before = this.before.get(id);
    return before !== undefined && before.fields['kind'] !== fields['kind'];
  }

  /** Districts report on rolled-out tasks only, also after a task became the city's own or a stage moved. */
  private requireRolledOut(problems: RewritingProblem[]): void {
    const isRefused = new Set(problems.map(({ nodeId }) => nodeId));
    for (const node of this.byId.values()) {
      if (node.type !== NodeType.INDICATOR || node.fields['scope'] !== 'DISTRICT') continue;
      if (this.placeOf(node).rollout === 'DISTRICTS' || isRefused.has(node.id)) continue;
      problems.push(problemAt(node.id, new DomainError(ErrorCode.UNKNOWN_VALUE, 'scope')));
    }
  }
}

export function problemAt(
  nodeId: string,
  { code, field, params }: DomainError,
  districtCode: string | null = null,
): RewritingProblem {
  return { nodeId, field: field ?? null, districtCode, code, params };
}

/**
 * The tree that the changes make of `before`.
 * @throws DomainError PLAN_CHANGED if they were made of another plan than this, or leave a node without a parent.
 */
function treeAfter(before: PlanSnapshot, changes: readonly Change[]): readonly SnapshotNode[] {
  const known = new Map(before.nodes.map((node) => [node.id, node]));
  const countOf = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  for (const change of changes) {
    if (change.kind === 'TARGET_CHANGED') continue;
    const stored = known.get(change.node.id);
    const isAsRead =
      change.kind === 'ADDED'
        ? stored === undefined
        : stored !== undefined &&
          (change.kind !== 'CHANGED' || (stored.fields[change.field] ?? null) === change.before) &&
          (change.kind !== 'RECODED' || stored.code === change.before);
    if (!isAsRead) throw new DomainError(ErrorCode.PLAN_CHANGED);
  }
  const { nodes } = applyChanges(
    before,
    changes.filter((change) => change.kind !== 'TARGET_CHANGED'),
  );
  const isWhole = nodes.length === before.nodes.length + countOf('ADDED') - countOf('REMOVED');
  if (!isWhole) throw new DomainError(ErrorCode.PLAN_CHANGED);
  return nodes;
}
