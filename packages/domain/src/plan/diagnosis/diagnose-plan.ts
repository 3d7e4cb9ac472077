import type { CalendarDate } from '../../cycle/calendar-date.js';
import {
  type Defect,
  type DiagnosedIndicator,
  type DiagnosedPlan,
  type DiagnosedTask,
  type Finding,
  Severity,
} from './diagnosis.types.js';
import { listIndicatorFindings } from './indicator-findings.js';
import { listSameMeasures } from './same-measure.js';
import { listTaskFindings } from './task-findings.js';

/** What is wrong with a plan on a day, in the order of its tree. */
export interface Diagnosis {
  readonly findings: readonly Finding[];
  /** Tasks whose change can be watched: nothing that must be mended at the task, its stages or its indicators. */
  readonly monitorableTasks: number;
  readonly tasks: number;
}

/**
 * Looks through a plan as it is written. A finding is never a matter of taste: each rule can be named, and a plan
 * without findings can be reported on, read and compared from its first day (method §1–§6).
 */
export function diagnosePlan(plan: DiagnosedPlan, today: CalendarDate): Diagnosis {
  const same = groupByNode(listSameMeasures(plan.goals.flatMap(listIndicatorsOfGoal)));
  const ofIndicator = (indicator: DiagnosedIndicator): Finding[] => [
    ...listIndicatorFindings(indicator, plan.years, today),
    ...(same.get(indicator.id) ?? []),
  ];
  const findings: Finding[] = [];
  let monitorableTasks = 0;
  let tasks = 0;
  for (const goal of plan.goals) {
    findings.push(...goal.indicators.flatMap(ofIndicator));
    for (const task of goal.tasks) {
      const ofTask = [
        ...listTaskFindings(task, plan.enrolledDistricts, today),
        ...task.indicators.flatMap(ofIndicator),
      ];
      tasks += 1;
      if (isMonitorable(ofTask)) monitorableTasks += 1;
      findings.push(...ofTask);
    }
  }
  return { findings, monitorableTasks, tasks };
}

/** How often each defect was found. */
export function countDefects(findings: readonly Finding[]): ReadonlyMap<Defect, number> {
  const counts = new Map<Defect, number>();
  for (const { defect } of findings) counts.set(defect, (counts.get(defect) ?? 0) + 1);
  return counts;
}

function isMonitorable(findings: readonly Finding[]): boolean {
  return findings.every(({ severity }) => severity !== Severity.MUST);
}

function listIndicatorsOfGoal(goal: {
  readonly indicators: readonly DiagnosedIndicator[];
  readonly tasks: readonly DiagnosedTask[];
}): DiagnosedIndicator[] {
  return [...goal.indicators, ...goal.tasks.flatMap(({ indicators }) => indicators)];
}

function groupByNode(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const grouped = new Map<string, Finding[]>();
  for (const finding of findings) {
    grouped.set(finding.nodeId, [...(grouped.get(finding.nodeId) ?? []), finding]);
  }
  return grouped;
}
