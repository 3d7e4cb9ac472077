import { ChangeTopic } from '@dure/domain/change-topic';
import type { FieldValue, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { MEASURED_BY } from '../indicators/indicator-contents.js';
import { PlanTouched, TasksTouched } from '../plans/plan-events.js';
import { Audit, type AuditEntry } from '../platform/audit/audit.js';
import { Events } from '../platform/events/events.js';
import { DataVersions } from '../platform/transaction/data-versions.js';
import type { Draft, Removal } from './rewriting.types.js';
import type { DraftedNode } from './rewriting-draft.js';
import { type Level, TABLES } from './rewriting-writer.js';

/** What the readings of a task depend on, by type; of a new or moved node everything. */
const MEASURED: Readonly<Partial<Record<NodeType, readonly string[]>>> = {
  [NodeType.PLAN]: ['tolerance', 'coverageThreshold'],
  [NodeType.TASK]: ['rollout'],
  [NodeType.STAGE]: ['startMonth', 'endMonth', 'recurrence'],
  [NodeType.INDICATOR]: MEASURED_BY,
};
const NAMES: Readonly<Record<NodeType, string>> = {
  [NodeType.PLAN]: 'Plan',
  [NodeType.GOAL]: 'Goal',
  [NodeType.TASK]: 'Task',
  [NodeType.STAGE]: 'Stage',
  [NodeType.INDICATOR]: 'Indicator',
};

/** What a rewriting leaves behind: an entry in the trail for each node, readings, word to open screens. */
@Injectable()
export class RewritingRecord {
  constructor(
    private readonly audit: Audit,
    private readonly events: Events,
    private readonly dataVersions: DataVersions,
  ) {}

  async record(draft: Draft, removals: readonly Removal[]): Promise<void> {
    const planId = draft.plan.id;
    const entries = [
      ...removals.map(({ node, removalId }) =>
        entryOf('removeNode', node, { removalId: null }, { removalId }),
      ),
      ...draft.nodes.map(entryOfNode),
      ...entriesOfTargets(draft),
    ].map((entry) => ({ ...entry, planId }));
    if (entries.length === 0) return;
    await this.audit.record(...entries);
    this.dataVersions.bump(planId);
    this.events.announce({ topic: ChangeTopic.PLAN, id: planId, planId, districtCode: null });
    await this.touchReadings(draft, removals);
  }

  private async touchReadings(draft: Draft, removals: readonly Removal[]): Promise<void> {
    const planId = draft.plan.id;
    const { before, tree } = draft;
    const isOfPlan = draft.nodes.some((each) => each.node.type === NodeType.PLAN && isMeasuredAnew(each));
    const parents = new Map(before.nodes.map((node) => [node.id, node]));
    const taskBefore = (node: SnapshotNode | undefined): string | null => {
      if (node === undefined || node.type === NodeType.GOAL || node.type === NodeType.PLAN) return null;
      return node.type === NodeType.TASK ? node.id : taskBefore(parents.get(node.parentId ?? ''));
    };
    const taskIds = new Set<string | null>([
      ...removals.map(({ node }) => taskBefore(node)),
      ...draft.targets.map(({ indicatorId }) => taskAt(tree.get(indicatorId), draft)),
      ...draft.nodes
        .filter(isMeasuredAnew)
        .flatMap((each) => [each.taskId, each.isMoved ? taskBefore(each.before ?? undefined) : null]),
    ]);
    const touched = [...taskIds].filter((id) => id !== null).sort();
    if (isOfPlan) await this.events.raise(new PlanTouched(planId));
    else if (touched.length > 0) await this.events.raise(new TasksTouched(planId, touched));
  }
}

function taskAt(node: SnapshotNode | null, { tree }: Draft): string | null {
  return node === null ? null : (tree.taskOf(node)?.id ?? null);
}

function isMeasuredAnew({ node, before, isMoved }: DraftedNode): boolean {
  if (before === null || (isMoved && node.type !== NodeType.TASK)) return node.type !== NodeType.GOAL;
  return (MEASURED[node.type] ?? []).some((field) => before.fields[field] !== node.fields[field]);
}

function entryOfNode({ node, before, parent, isMoved }: DraftedNode): AuditEntry {
  const name = NAMES[node.type];
  if (before === null) {
    return entryOf(`create${name}`, node, null, { ...node.fields, code: node.code, parentId: node.parentId });
  }
  const fields = Object.keys(node.fields).filter((field) => before.fields[field] !== node.fields[field]);
  const said = (fieldsOf: SnapshotNode): Record<string, FieldValue> => ({
    ...Object.fromEntries(fields.map((field) => [field, fieldsOf.fields[field] ?? null])),
    ...(before.code === node.code ? {} : { code: fieldsOf.code }),
    ...(isMoved ? { parentId: fieldsOf.parentId } : {}),
  });
  const isMoveOnly = isMoved && fields.length === 0 && before.code === node.code && parent !== null;
  return entryOf(isMoveOnly ? 'moveNode' : `update${name}`, node, said(before), said(node));
}

function entriesOfTargets({ targets, reason, agendaItemId }: Draft): AuditEntry[] {
  return [...Map.groupBy(targets, ({ indicatorId }) => indicatorId)].map(([entityId, ofIndicator]) => {
    const changes = (side: 'before' | 'after'): unknown[] =>
      ofIndicator.map((target) => ({
        pointKey: target.pointKey,
        districtCode: target.districtCode,
        value: target[side],
      }));
    return {
      action: 'setTargets',
      entity: TABLES[NodeType.INDICATOR],
      entityId,
      before: { changes: changes('before') },
      after: { changes: changes('after'), reason, agendaItemId },
    };
  });
}

function entryOf(
  action: string,
  { type, id }: SnapshotNode,
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>> | null,
): AuditEntry {
  return {
    action,
    entity: type === NodeType.PLAN ? 'plan' : TABLES[type as Level],
    entityId: id,
    before,
    after,
  };
}
