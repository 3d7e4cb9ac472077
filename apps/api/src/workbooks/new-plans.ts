import type { WorkbookReading } from '@dure/documents/workbook/plan-workbook.types';
import { DomainError } from '@dure/domain/domain-error';
import { compareSnapshots } from '@dure/domain/plan/comparison/compare-snapshots';
import type { Change, PlanSnapshot } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import { Injectable } from '@nestjs/common';
import { PlanEditingService } from '../plans/plan-editing.service.js';
import type { Plan } from '../plans/plan.entity.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Transactions } from '../platform/transaction/transactions.js';
import { PlanRewriting } from '../revisions/plan-rewriting.js';
import type { RewritingProblem, RewritingTerms } from '../revisions/plan-rewriting.types.js';
import { PlanSnapshots } from '../revisions/plan-snapshots.js';

/** Takes back what was only written to see whether it can be. */
class TakenBack extends Error {}

/** Plans that come in whole as a workbook. */
@Injectable()
export class NewPlans {
  constructor(
    private readonly transactions: Transactions,
    private readonly editing: PlanEditingService,
    private readonly snapshots: PlanSnapshots,
    private readonly rewriting: PlanRewriting,
  ) {}

  inTransaction<Result>(context: RequestContext, work: () => Promise<Result>): Promise<Result> {
    return this.transactions.run(context, work);
  }

  /** @throws DomainError NOT_ALLOWED, CODE_TAKEN; RewritingRefused. */
  create(context: RequestContext, reading: WorkbookReading, terms: RewritingTerms): Promise<Plan> {
    return this.inTransaction(context, async () => {
      const { plan, changes } = await this.begin(context, reading);
      return this.rewriting.apply(context, plan.id, changes, terms);
    });
  }

  /** What would keep the plan from being made: it is begun, its contents are held against the rules, and it is taken back. */
  async listProblems(
    context: RequestContext,
    reading: WorkbookReading,
    terms: RewritingTerms,
  ): Promise<readonly RewritingProblem[]> {
    const found: RewritingProblem[] = [];
    try {
      await this.inTransaction(context, async () => {
        const { plan, changes } = await this.begin(context, reading);
        found.push(...(await this.rewriting.listProblems(context, plan.id, changes, terms)));
        throw new TakenBack();
      });
    } catch (error) {
      const rootId = rootOf(reading.draft)?.id ?? '';
      if (error instanceof DomainError && error.field !== undefined) {
        const { code, field, params } = error;
        found.push({ nodeId: rootId, field, districtCode: null, code, params });
      } else if (!(error instanceof TakenBack)) throw error;
    }
    return found;
  }

  /** The plan as it is begun with its code, title and years, and what the file adds to that. */
  private async begin(
    context: RequestContext,
    { draft, years }: WorkbookReading,
  ): Promise<{ plan: Plan; changes: readonly Change[] }> {
    const root = rootOf(draft);
    if (draft === null || years === null || root === undefined)
      throw new Error('A workbook that was not read.');
    const plan = await this.editing.create(context, {
      code: root.code,
      titleKo: String(root.fields['titleKo'] ?? ''),
      titleEn: root.fields['titleEn'] as string | null,
      fromYear: years.from,
      toYear: years.to,
    });
    const before = await this.snapshots.read(plan.id);
    return { plan, changes: compareSnapshots(before, rooted(draft, root.id, before)) };
  }
}

const rootOf = (draft: PlanSnapshot | null) => draft?.nodes.find(({ type }) => type === NodeType.PLAN);

/** The draft under the plan that was begun for it; a setting it leaves empty stays as the plan began. */
function rooted(draft: PlanSnapshot, draftId: string, begun: PlanSnapshot): PlanSnapshot {
  const [plan] = begun.nodes;
  if (plan === undefined) throw new Error('The plan that was begun is not there.');
  const nodes = draft.nodes.map((node) => {
    if (node.id !== draftId) return node.parentId === draftId ? { ...node, parentId: plan.id } : node;
    const given = Object.entries(node.fields).filter(([, value]) => value !== null);
    return { ...plan, fields: { ...plan.fields, ...Object.fromEntries(given) } };
  });
  return { ...draft, nodes };
}
