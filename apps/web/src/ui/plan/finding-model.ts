import { Remedy, Severity, type Finding } from '@dure/domain/plan/diagnosis/diagnosis.types';
import { paths } from '../../lib/paths.js';
import type { SeverityCounts, ShownFinding } from './finding.types.js';

/** From the gravest down. */
export const severities: readonly Severity[] = [Severity.MUST, Severity.SHOULD, Severity.HINT];

export function countSeverities(findings: readonly Pick<Finding, 'severity'>[]): SeverityCounts {
  const counts = { MUST: 0, SHOULD: 0, HINT: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** What nodes have together: a collapsed branch shows the sum of what it hides. */
export function addCounts(all: readonly SeverityCounts[]): SeverityCounts {
  const sum = { MUST: 0, SHOULD: 0, HINT: 0 };
  for (const counts of all) for (const severity of severities) sum[severity] += counts[severity];
  return sum;
}

/** The gravest severity there is; null where nothing was found. */
export function worstOf(counts: SeverityCounts): Severity | null {
  return severities.find((severity) => counts[severity] > 0) ?? null;
}

/** Gravest first; equals keep their order, which is that of the tree. */
export function sortBySeverity<Found extends Pick<Finding, 'severity'>>(findings: readonly Found[]): Found[] {
  return severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
}

/**
 * What the plan's page is to open so that the finding can be mended (`?mend=`): the name of an input as the API names
 * it, else the remedy (ADD_STAGE, ADD_PROCESS_INDICATOR, EDIT_TARGETS, ENROL_DISTRICTS, COMPARE).
 */
export function mendOf({ field, remedy }: Pick<Finding, 'field' | 'remedy'>): string {
  return field ?? remedy;
}

/** A finding as the API tells it, whose schema knows of `params` only that they are JSON. */
export function readFinding<Told extends Omit<ShownFinding, 'params'> & { readonly params: unknown }>(
  told: Told,
): Omit<Told, 'params'> & Pick<ShownFinding, 'params'> {
  return { ...told, params: told.params as ShownFinding['params'] };
}

/** Where a finding is mended that is not mended at its own node: comments on the task's page, districts at the plan; else null. */
export function elsewhereOf(
  plan: string,
  { remedy, nodeCode }: Pick<Finding, 'remedy' | 'nodeCode'>,
): string | null {
  if (remedy === Remedy.ANSWER_COMMENT) return paths.taskComments(plan, nodeCode);
  if (remedy === Remedy.ENROL_DISTRICTS) return paths.planMend(plan, 'plan', remedy);
  return null;
}
