import type {
  StandingPlan,
  WorkbookProblem,
  WorkbookReading,
} from '@dure/documents/workbook/plan-workbook.types';
import { workbookProblemSentence } from '@dure/documents/workbook/workbook-words';
import { Action } from '@dure/domain/access/actions';
import { can } from '@dure/domain/access/can';
import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import { compareSnapshots } from '@dure/domain/plan/comparison/compare-snapshots';
import { type ComparisonRow, comparisonRows } from '@dure/domain/plan/comparison/comparison-rows';
import type { Change, ChangeKind, PlanSnapshot } from '@dure/domain/plan/comparison/snapshot.types';
import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { PlanAccess } from '../plans/plan-access.js';
import type { Plan } from '../plans/plan.entity.js';
import { PlansService } from '../plans/plans.service.js';
import { refuse } from '../platform/graphql/access.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { PlanRewriting } from '../revisions/plan-rewriting.js';
import type { RewritingTerms } from '../revisions/plan-rewriting.types.js';
import { NewPlans } from './new-plans.js';
import { StandingPlans } from './standing-plans.js';
import { type MissingTerms, placeProblems } from './workbook-problems.js';
import { readCodeInWorker, readInWorker } from './workbook-reader.js';
import { WrittenWorkbooks } from './written-workbooks.js';

/** Rows that a preview shows; the counts are of all. */
const MOST_ROWS = 1_000;

/** An uploaded workbook and what it was sent with. */
export interface UploadedWorkbook {
  readonly bytes: Uint8Array;
  /** Code of the plan on whose page it was uploaded; null: the file says which plan it is of. */
  readonly plan: string | null;
  readonly terms: RewritingTerms;
  readonly signal: AbortSignal;
}

/** What an uploaded workbook would change. */
export interface WorkbookPreview {
  /** Code of the plan; null where the file does not tell. */
  readonly plan: string | null;
  readonly isNewPlan: boolean;
  readonly problems: readonly WorkbookProblem[];
  readonly missing: MissingTerms;
  readonly counts: Readonly<Record<ChangeKind, number>>;
  /** The comparison of the plan as it stands with the file, at most 1,000 lines. */
  readonly rows: readonly ComparisonRow[];
  /** Of the rows, nodes that somebody changed or made after the file was downloaded: it knows nothing of that. */
  readonly changedSince: readonly string[];
  /** To be sent with the same file to apply it; null where it cannot be applied. */
  readonly expected: string | null;
}

/** A plan's workbook: given out, and taken in again, first to look at. */
@Injectable()
export class WorkbooksService {
  constructor(
    private readonly plans: PlansService,
    private readonly access: PlanAccess,
    private readonly standing: StandingPlans,
    private readonly rewriting: PlanRewriting,
    private readonly newPlans: NewPlans,
    private readonly written: WrittenWorkbooks,
  ) {}

  /** The plan as a workbook in the reader's language. @throws DomainError NOT_FOUND at `plan`. */
  async write(context: RequestContext, code: string): Promise<{ plan: Plan; bytes: Uint8Array }> {
    const plan = await this.plans.get(context, code, 'plan');
    return { plan, bytes: await this.written.get(plan, context.locale) };
  }

  /**
   * What the file would change; nothing is written.
   * @throws DomainError NOT_SIGNED_IN, NOT_ALLOWED; NOT_FOUND at `plan`; PLAN_CLOSED, AMENDMENT_REQUIRED.
   */
  async preview(context: RequestContext, uploaded: UploadedWorkbook): Promise<WorkbookPreview> {
    const { preview } = await this.read(context, uploaded);
    return preview;
  }

  /**
   * Makes the changes that a preview showed, all of them or none. Call it outside a transaction: it opens its own.
   * @throws DomainError PLAN_CHANGED if the plan is no longer what the preview compared with, or the file is another;
   * INVALID_INPUT at `file` for one with problems; and as `preview`.
   */
  async apply(
    context: RequestContext,
    uploaded: UploadedWorkbook,
    expected: string | null,
  ): Promise<{ plan: string }> {
    const { preview, reading, changes, plan } = await this.read(context, uploaded);
    if (preview.problems.length > 0 || reading.draft === null)
      throw new DomainError(ErrorCode.INVALID_INPUT, 'file');
    if (expected === null || preview.expected !== expected) throw new DomainError(ErrorCode.PLAN_CHANGED);
    const written =
      plan === null
        ? await this.newPlans.create(context, reading, uploaded.terms)
        : await this.newPlans.inTransaction(context, () =>
            this.rewriting.apply(context, plan.id, changes, uploaded.terms),
          );
    return { plan: written.code };
  }

  private async read(
    context: RequestContext,
    uploaded: UploadedWorkbook,
  ): Promise<{
    preview: WorkbookPreview;
    reading: WorkbookReading;
    changes: readonly Change[];
    plan: Plan | null;
  }> {
    const plan = await this.planOf(context, uploaded);
    const { locale } = context;
    const standing = plan === null ? null : await this.standing.read(plan, locale);
    const districts = standing?.districts ?? (await this.standing.listDistricts(locale));
    const { bytes, signal } = uploaded;
    const reading = await readInWorker({ bytes, locale, standing, districts }, signal);
    const other = this.otherPlan(reading, plan, context);
    if (other !== null) return { preview: refused(reading, [other]), reading, changes: [], plan };
    const before: PlanSnapshot = standing?.snapshot ?? { nodes: [], targets: [] };
    if (reading.draft === null)
      return { preview: refused(reading, reading.problems), reading, changes: [], plan };
    const changes = compareSnapshots(before, reading.draft);
    const found =
      plan === null
        ? await this.newPlans.listProblems(context, reading, uploaded.terms)
        : await this.rewriting.listProblems(context, plan.id, changes, uploaded.terms);
    const placed = placeProblems(found, reading, before, locale);
    const problems = [...reading.problems, ...placed.problems];
    const preview: WorkbookPreview = {
      plan: reading.code,
      isNewPlan: plan === null,
      problems,
      missing: placed.missing,
      counts: countsOf(changes),
      rows: comparisonRows(before, reading.draft, changes.slice(0, MOST_ROWS), locale),
      changedSince: touchedAmong(reading.changedSince, changes),
      expected: problems.length > 0 ? null : digestOf(bytes, standing),
    };
    return { preview, reading, changes, plan };
  }

  /** The plan the file is to change; null for a new one. Who may do neither is refused before the file is opened. */
  private async planOf(
    context: RequestContext,
    { bytes, plan, signal }: UploadedWorkbook,
  ): Promise<Plan | null> {
    const mayEdit = can(context.actor, Action.PLAN_EDIT, { isPublished: false });
    const mayCreate = can(context.actor, Action.PLAN_CREATE);
    if (!mayEdit && !mayCreate) refuse(context.actor);
    const found =
      plan !== null
        ? await this.plans.get(context, plan, 'plan')
        : await this.findPlan(
            context,
            (await readCodeInWorker({ bytes, locale: context.locale }, signal)).code,
          );
    if (found === null) {
      if (!mayCreate) refuse(context.actor);
      return null;
    }
    return this.access.require(context, found.id, Action.PLAN_EDIT, 'plan');
  }

  private async findPlan(context: RequestContext, code: string | null): Promise<Plan | null> {
    const plans = await this.plans.list(context);
    return plans.find((plan) => plan.code === code) ?? null;
  }

  private otherPlan(
    reading: WorkbookReading,
    plan: Plan | null,
    context: RequestContext,
  ): WorkbookProblem | null {
    if (plan === null || reading.code === null || reading.code === plan.code) return null;
    const message = workbookProblemSentence('OTHER_PLAN', context.locale, { code: reading.code });
    return { sheet: null, cell: null, message };
  }
}

function refused(reading: WorkbookReading, problems: readonly WorkbookProblem[]): WorkbookPreview {
  return {
    plan: reading.code,
    isNewPlan: false,
    problems,
    missing: { reason: false, agendaItem: false },
    counts: countsOf([]),
    rows: [],
    changedSince: [],
    expected: null,
  };
}

function countsOf(changes: readonly Change[]): Record<ChangeKind, number> {
  const counts = { ADDED: 0, REMOVED: 0, MOVED: 0, RECODED: 0, CHANGED: 0, TARGET_CHANGED: 0 };
  for (const { kind } of changes) counts[kind] += 1;
  return counts;
}

/** Those of the nodes that the changes touch. */
function touchedAmong(ids: readonly string[], changes: readonly Change[]): string[] {
  const touched = new Set(
    changes.map((change) => (change.kind === 'TARGET_CHANGED' ? change.indicatorId : change.node.id)),
  );
  return ids.filter((id) => touched.has(id));
}

/** Names the file and the plan as it stood: what was looked at is what is applied. */
function digestOf(bytes: Uint8Array, standing: StandingPlan | null): string {
  const before = JSON.stringify(standing?.snapshot ?? null);
  return createHash('sha256').update(bytes).update(before).digest('base64url');
}
