import type { PlanSnapshot, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { nextPlanState, takesRevision } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import { PlanState } from '@dure/domain/plan/lifecycle/plan-state';
import { Provenance } from '@dure/domain/plan/plan.types';
import { beforeDeliberation, exampleSteps } from '@dure/region-seoul/example-lifecycle';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Database } from '../platform/database/database.js';
import { PlanSnapshots } from '../revisions/plan-snapshots.js';
import { PlanSteps } from '../revisions/plan-steps.service.js';
import { insertRows, type Row } from './insert-rows.js';

/** Where the example plan stands: after its last step. */
export const exampleState = exampleSteps.reduce<PlanState>(
  (state, { step }) => nextPlanState(state, step),
  PlanState.DRAFTING,
);

/** Lets the example plan have gone its way: its steps, and the revisions kept on it, all of them examples. */
@Injectable()
export class ExampleLifecycle {
  constructor(
    private readonly database: Database,
    private readonly snapshots: PlanSnapshots,
    private readonly steps: PlanSteps,
  ) {}

  /** The plan's tree must be there. */
  async load(planId: string): Promise<void> {
    const now = await this.snapshots.read(planId);
    let state: PlanState = PlanState.DRAFTING;
    const rows: Row[] = [];
    for (const { step, takenOn, documentNumber, note } of exampleSteps) {
      const next = nextPlanState(state, step);
      const isBefore = state === PlanState.ADVICE;
      const revision = takesRevision(step)
        ? await this.steps.keepRevision(planId, isBefore ? earlierOf(now) : now, null, Provenance.EXAMPLE)
        : null;
      rows.push({
        id: randomUUID(),
        plan_id: planId,
        step,
        from_state: state,
        to_state: next,
        taken_on: takenOn,
        document_number: documentNumber,
        note,
        revision_id: revision?.id ?? null,
        // Written down on the evening of its day, as an office would have.
        recorded_at: `${takenOn}T18:00:00+09:00`,
        source: Provenance.EXAMPLE,
      });
      state = next;
    }
    await insertRows(this.database, 'plan_step', rows);
  }
}

/** The plan as it was first confirmed, before the public deliberation. */
function earlierOf(now: PlanSnapshot): PlanSnapshot {
  const missing: readonly string[] = beforeDeliberation.missing;
  const byId = new Map(now.nodes.map((node) => [node.id, node]));
  const gone = new Set(now.nodes.filter(({ code }) => missing.includes(code)).map(({ id }) => id));
  const nodes = now.nodes.filter(({ id }) => !gone.has(id)).map((node) => reworded(node, byId));
  const targets = now.targets
    .filter(({ indicatorId }) => !gone.has(indicatorId))
    .map((target) => {
      const code = byId.get(target.indicatorId)?.code;
      const earlier = beforeDeliberation.targets.find(
        (each) => each.code === code && each.pointKey === target.pointKey && target.districtCode === null,
      );
      return earlier === undefined ? target : { ...target, value: earlier.value };
    });
  return { nodes, targets };
}

function reworded(node: SnapshotNode, byId: ReadonlyMap<string, SnapshotNode>): SnapshotNode {
  const text = beforeDeliberation.texts.find(
    (each) =>
      each.type === node.type &&
      each.code === node.code &&
      (!('task' in each) || byId.get(node.parentId ?? '')?.code === each.task),
  );
  return text === undefined ? node : { ...node, fields: { ...node.fields, [text.field]: text.text } };
}
