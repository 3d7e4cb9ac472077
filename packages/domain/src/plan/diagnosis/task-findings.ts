import { daysBetween, type CalendarDate } from '../../cycle/calendar-date.js';
import { IndicatorKind } from '../../indicator/indicator.types.js';
import { Rollout } from '../plan.types.js';
import { Defect, type DiagnosedTask, type Finding } from './diagnosis.types.js';
import { findingAt } from './finding.js';

/** The API's names of the three parts of a district's role. */
const ROLE_FIELDS = {
  quantity: 'districtQuantity',
  quality: 'districtQuality',
  strengthen: 'districtStrengthen',
} as const;
type RolePart = keyof typeof ROLE_FIELDS;

/** What is wrong with a task and its stages; its indicators are looked at by themselves. */
export function listTaskFindings(
  task: DiagnosedTask,
  enrolledDistricts: number,
  today: CalendarDate,
): Finding[] {
  return [
    ...listStageFindings(task),
    ...(isBlank(task.department) ? [findingAt(Defect.NO_OWNER, task)] : []),
    ...(task.rollout === Rollout.DISTRICTS ? listRolloutFindings(task, enrolledDistricts) : []),
    ...listOverdueComments(task, today),
  ];
}

/** The committee's own complaint: results are asked for, but nobody looks whether the change proceeds (method §1). */
function listStageFindings(task: DiagnosedTask): Finding[] {
  const process = task.indicators.filter(({ kind }) => kind === IndicatorKind.PROCESS);
  const findings: Finding[] = [];
  if (task.stages.length === 0) findings.push(findingAt(Defect.TASK_WITHOUT_STAGE, task));
  for (const stage of task.stages) {
    const node = { id: stage.id, code: `${task.code}-${stage.code}` };
    const watching = process.filter(({ stageId }) => stageId === stage.id).map(({ id }) => id);
    if (watching.length === 0) findings.push(findingAt(Defect.STAGE_WITHOUT_PROCESS_INDICATOR, node));
    // One question is missing, however many indicators watch nothing for want of it.
    if (isBlank(stage.monitoringQuestion)) {
      findings.push(findingAt(Defect.STAGE_WITHOUT_QUESTION, node, { related: watching }));
    }
  }
  return findings;
}

function listRolloutFindings(task: DiagnosedTask, enrolledDistricts: number): Finding[] {
  const parts = Object.keys(ROLE_FIELDS) as RolePart[];
  const empty = parts.filter((part) => isBlank(task.districtRole[part]));
  return [
    ...empty.map((part) =>
      findingAt(Defect.DISTRICT_ROLE_EMPTY, task, { params: { part }, field: ROLE_FIELDS[part] }),
    ),
    ...(enrolledDistricts === 0 ? [findingAt(Defect.NO_DISTRICT_ENROLLED, task)] : []),
  ];
}

/** One finding per task, however many comments wait: the desk that answers them lists each. */
function listOverdueComments(task: DiagnosedTask, today: CalendarDate): Finding[] {
  const overdue = task.comments.filter(({ isAnswered, dueOn }) => !isAnswered && dueOn < today);
  if (overdue.length === 0) return [];
  const earliest = overdue.map(({ dueOn }) => dueOn).reduce((a, b) => (a < b ? a : b));
  const params = { count: overdue.length, days: daysBetween(earliest, today) };
  return [findingAt(Defect.COMMENT_OVERDUE, task, { params, related: overdue.map(({ id }) => id) })];
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}
