import { Defect, Severity } from '@dure/domain/plan/diagnosis/diagnosis.types';
import { readFinding } from '../../ui/plan/finding-model.js';
import type { DiagnosisPage_PlanFragment } from './diagnosis.generated.js';

export type Diagnosis = NonNullable<DiagnosisPage_PlanFragment['diagnosis']>;
export type PlacedFinding = ReturnType<typeof readFinding<Diagnosis['findings'][number]>>;

/** What of the findings is shown; null: all of them. */
export interface FindingFilter {
  readonly severity: Severity | null;
  readonly defect: Defect | null;
  /** Code of a goal. */
  readonly goal: string | null;
}

export const everything: FindingFilter = { severity: null, defect: null, goal: null };

/** The filter that an address asks for; what it does not know is left out. */
export function readFilter(address: URLSearchParams): FindingFilter {
  const severity = address.get('severity');
  const defect = address.get('defect');
  return {
    severity: severity !== null && Object.hasOwn(Severity, severity) ? (severity as Severity) : null,
    defect: defect !== null && Object.hasOwn(Defect, defect) ? (defect as Defect) : null,
    goal: address.get('goal'),
  };
}

/** The address with the filter in it; what else stands there stays. */
export function writeFilter(address: URLSearchParams, filter: FindingFilter): URLSearchParams {
  const written = new URLSearchParams(address);
  for (const [name, value] of Object.entries(filter)) {
    if (value === null) written.delete(name);
    else written.set(name, String(value));
  }
  return written;
}

type Goal = DiagnosisPage_PlanFragment['goals'][number];

/** The findings of a task, with those of its stages and indicators; or of a goal's own results. */
export interface FindingGroup {
  readonly id: string;
  readonly type: 'GOAL' | 'TASK';
  readonly code: string;
  readonly title: string;
  readonly findings: readonly PlacedFinding[];
}

/** The findings that pass the filter by the task they stand under, in the order of the plan. */
export function groupFindings(
  goals: readonly Goal[],
  diagnosis: Diagnosis,
  { severity, defect, goal: goalCode }: FindingFilter,
): FindingGroup[] {
  const shown = diagnosis.findings
    .map(readFinding)
    .filter((each) => severity === null || each.severity === severity)
    .filter((each) => defect === null || each.defect === defect);
  const byPlace = Map.groupBy(shown, ({ taskId, goalId }) => taskId ?? goalId);
  return goals
    .filter(({ code }) => goalCode === null || code === goalCode)
    .flatMap((goal) => [
      { ...goal, type: 'GOAL' as const },
      ...goal.tasks.map((task) => ({ ...task, type: 'TASK' as const })),
    ])
    .flatMap(({ id, type, code, title }) => {
      const findings = byPlace.get(id) ?? [];
      return findings.length === 0 ? [] : [{ id, type, code, title, findings }];
    });
}

/** The defects that were found at all, in the order of the rules, with how often. */
export function countDefects(diagnosis: Diagnosis): readonly (readonly [Defect, number])[] {
  return Object.values(Defect).flatMap((defect) => {
    const count = diagnosis.findings.filter((finding) => finding.defect === defect).length;
    return count === 0 ? [] : [[defect, count] as const];
  });
}
