import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { targetKey } from '@dure/domain/plan/comparison/compare-snapshots';
import type { Change, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { areCodesFrozen, needsAmendment } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import { NodeType } from '@dure/domain/plan/plan.types';
import { readOptionalText } from '@dure/domain/plan/text-input.rules';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ApprovedValues } from '../indicators/approved-values.js';
import { PlanAccess } from '../plans/plan-access.js';
import { NodesRemoving } from '../plans/plan-events.js';
import { Plan } from '../plans/plan.entity.js';
import { Database } from '../platform/database/database.js';
import { Events } from '../platform/events/events.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { type Patch, updateVersioned } from '../platform/transaction/update-versioned.js';
import { type RewritingProblem, RewritingRefused, type RewritingTerms } from './plan-rewriting.types.js';
import { PlanSnapshots } from './plan-snapshots.js';
import { CodeBook } from './rewriting-codes.js';
import { DraftedTree, problemAt } from './rewriting-draft.js';
import type { Draft, Removal } from './rewriting.types.js';
import { RewritingRecord } from './rewriting-record.js';
import { draftTargets } from './rewriting-targets.js';
import { LEVELS, RewritingWriter } from './rewriting-writer.js';

/** Writes a list of changes to a plan: all of them or none, under the rules of single edits. */
@Injectable()
export class PlanRewriting {
  constructor(
    private readonly database: Database,
    private readonly access: PlanAccess,
    private readonly snapshots: PlanSnapshots,
    private readonly approvedValues: ApprovedValues,
    private readonly writer: RewritingWriter,
    private readonly trail: RewritingRecord,
    private readonly events: Events,
  ) {}

  /**
   * Makes the changes, as `compareSnapshots` gives them; statements do not grow with their number. A new node brings its
   * id (a fresh uuid) and either a code, or '' for the next free one; fields it leaves out are as creating it sets them.
   * Call it in a mutation's transaction.
   * @throws RewritingRefused with every problem by node and field; DomainError PLAN_CHANGED if the changes were made of
   * another state of the plan, NOT_FOUND at `planId`, NOT_ALLOWED, PLAN_CLOSED, AMENDMENT_REQUIRED.
   */
  async apply(
    context: RequestContext,
    planId: string,
    changes: readonly Change[],
    terms: RewritingTerms,
  ): Promise<Plan> {
    await this.access.lockPlan(planId, 'planId');
    const draft = await this.draft(context, planId, changes, terms);
    const removed = changes.flatMap((change) => (change.kind === 'REMOVED' ? [change.node] : []));
    const removals = removalsOf(removed);
    await this.writer.remove(removals);
    // After the rows are held: nobody can approve a value of theirs meanwhile.
    if (removed.length > 0) await this.events.raise(new NodesRemoving(draft.plan.id, idsByType(removed)));
    await this.changePlan(draft);
    const positions = positionsOf(draft.tree);
    await this.writer.write(draft.plan.id, draft.nodes, positions);
    await this.writer.keepCodes(
      draft.plan.id,
      draft.nodes.map(({ node }) => node),
    );
    for (const type of LEVELS) {
      const ofType = draft.tree.nodes.filter((node) => node.type === type);
      await this.writer.place(
        type,
        ofType.map(({ id }) => [id, positions.get(id) ?? 0] as const),
      );
    }
    await this.writeTargets(context, draft);
    await this.trail.record(draft, removals);
    return this.database.read.findOneByOrFail(Plan, { id: draft.plan.id });
  }

  /**
   * The problems that `apply` would refuse the changes with; nothing is written, outside a transaction too.
   * @throws DomainError as `apply`, but for RewritingRefused.
   */
  async listProblems(
    context: RequestContext,
    planId: string,
    changes: readonly Change[],
    terms: RewritingTerms,
  ): Promise<readonly RewritingProblem[]> {
    try {
      await this.draft(context, planId, changes, terms);
      return [];
    } catch (error) {
      if (error instanceof RewritingRefused) return error.problems;
      throw error;
    }
  }

  /** The plan's own settings and titles. It is locked, so its version is the one that was read. */
  private async changePlan({ plan, nodes }: Draft): Promise<void> {
    const own = nodes.find(({ node }) => node.type === NodeType.PLAN);
    if (own === undefined) return;
    const isWritten = await updateVersioned(Plan, plan.id, plan.version, own.node.fields as Patch<Plan>);
    if (!isWritten) throw new DomainError(ErrorCode.PLAN_CHANGED);
  }

  private async draft(
    context: RequestContext,
    planId: string,
    changes: readonly Change[],
    terms: RewritingTerms,
  ): Promise<Draft> {
    const plan = await this.access.require(context, planId, undefined, 'planId');
    const amendment = needsAmendment(plan.state) ? await this.access.findAmendment(context, plan.id) : null;
    const before = await this.snapshots.read(plan.id);
    const years = { from: plan.fromYear, to: plan.toYear };
    const problems: RewritingProblem[] = [];
    const tree = new DraftedTree(before, changes, { years, source: plan.source });
    const nodes = tree.draft(await this.readCodes(plan.id), areCodesFrozen(plan.state), problems);
    const reason = readOptionalText(terms.reason, 'reason') ?? amendment?.reason ?? null;
    const targets = draftTargets(
      before,
      changes,
      (id) => tree.get(id),
      { years, reason, today: context.today, ...(await this.readTargetTerms(plan.id)) },
      problems,
    );
    const agendaItemId = terms.agendaItemId ?? amendment?.agendaItemId ?? null;
    const [first] = targets;
    if (first !== undefined && needsAmendment(plan.state) && agendaItemId === null) {
      const error = new DomainError(ErrorCode.AGENDA_ITEM_REQUIRED, 'agendaItemId');
      problems.push(problemAt(first.indicatorId, error));
    }
    const goingIds = changes.flatMap((change) => (change.kind === 'REMOVED' ? [change.node.id] : []));
    for (const id of await this.approvedValues.among(goingIds)) {
      problems.push(problemAt(id, new DomainError(ErrorCode.HAS_APPROVED_VALUES)));
    }
    const [problem, ...others] = problems;
    if (problem !== undefined) throw new RewritingRefused([problem, ...others]);
    return { plan, before, tree, nodes, targets, reason, agendaItemId };
  }

  private async readCodes(planId: string): Promise<CodeBook> {
    const codes = await this.database.rows<{ code: string; nodeId: string }>(
      'select code, node_id as "nodeId" from node_code where plan_id = $1',
      [planId],
    );
    const stages = await this.database.rows<{ taskId: string; code: string; id: string }>(
      'select task_id as "taskId", code, id from stage where plan_id = $1',
      [planId],
    );
    return new CodeBook(codes, stages);
  }

  private async readTargetTerms(
    planId: string,
  ): Promise<{ enrolled: ReadonlyMap<string, boolean>; everSet: ReadonlySet<string> }> {
    const participations = await this.database.rows<{ code: string; isEnrolled: boolean }>(
      'select district_code as code, cycle_id is not null as "isEnrolled" from participation where plan_id = $1',
      [planId],
    );
    const points = await this.database.rows<Parameters<typeof targetKey>[0]>(
      `select distinct t.indicator_id as "indicatorId", t.district_code as "districtCode", t.point_key as "pointKey"
       from target t join indicator i on i.id = t.indicator_id where i.plan_id = $1`,
      [planId],
    );
    return {
      enrolled: new Map(participations.map(({ code, isEnrolled }) => [code, isEnrolled])),
      everSet: new Set(points.map(targetKey)),
    };
  }

  private async writeTargets(context: RequestContext, draft: Draft): Promise<void> {
    const { targets, tree, reason, agendaItemId } = draft;
    if (targets.length === 0) return;
    const sourceOf = (id: string): string => String(tree.get(id)?.fields['source'] ?? draft.plan.source);
    await this.writer.setTargets(
      targets.map((target) => ({ ...target, source: sourceOf(target.indicatorId) })),
      { reason, agendaItemId, recordedBy: context.actor.accountId },
    );
    const written = new Set(draft.nodes.map(({ node }) => node.id));
    const others = new Set(targets.map(({ indicatorId }) => indicatorId).filter((id) => !written.has(id)));
    await this.writer.raiseVersions([...others]);
  }
}

/** Each node's place among its siblings of the same type, from 0. */
function positionsOf(tree: DraftedTree): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const positions = new Map<string, number>();
  for (const { id, type, parentId } of tree.nodes) {
    if (type === NodeType.PLAN) continue;
    const key = `${parentId} ${type}`;
    const position = counts.get(key) ?? 0;
    positions.set(id, position);
    counts.set(key, position + 1);
  }
  return positions;
}

/** Each subtree that goes is a removal of its own. */
function removalsOf(nodes: readonly SnapshotNode[]): Removal[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const removalIds = new Map<string, string>();
  const rootOf = (node: SnapshotNode): SnapshotNode => {
    const parent = byId.get(node.parentId ?? '');
    return parent === undefined ? node : rootOf(parent);
  };
  return nodes.map((node) => {
    const root = rootOf(node).id;
    const removalId = removalIds.get(root) ?? randomUUID();
    removalIds.set(root, removalId);
    return { node, removalId };
  });
}

function idsByType(nodes: readonly SnapshotNode[]): ReadonlyMap<NodeType, readonly string[]> {
  const groups = Map.groupBy(nodes, ({ type }) => type);
  return new Map([...groups].map(([type, ofType]) => [type, ofType.map(({ id }) => id)]));
}
