import { NodeType } from '../plan.types.js';
import { Defect, type Finding, Remedy, Severity } from './diagnosis.types.js';

interface Rule {
  readonly severity: Severity;
  readonly nodeType: NodeType;
  readonly remedy: Remedy;
  readonly field: string | null;
}

const { MUST, SHOULD, HINT } = Severity;
const { TASK, STAGE, INDICATOR } = NodeType;
const {
  ADD_STAGE,
  ADD_PROCESS_INDICATOR,
  EDIT_FIELD,
  EDIT_TARGETS,
  ENROL_DISTRICTS,
  ANSWER_COMMENT,
  COMPARE,
} = Remedy;

const rule = (severity: Severity, nodeType: NodeType, remedy: Remedy, field: string | null = null): Rule => ({
  severity,
  nodeType,
  remedy,
  field,
});

/** How much each defect weighs, where it stands, and what mends it. */
export const rules: Readonly<Record<Defect, Rule>> = {
  [Defect.TASK_WITHOUT_STAGE]: rule(MUST, TASK, ADD_STAGE),
  [Defect.STAGE_WITHOUT_PROCESS_INDICATOR]: rule(MUST, STAGE, ADD_PROCESS_INDICATOR),
  [Defect.STAGE_WITHOUT_QUESTION]: rule(SHOULD, STAGE, EDIT_FIELD, 'monitoringQuestion'),
  [Defect.RESULT_READ_WITHIN_CYCLE]: rule(SHOULD, INDICATOR, EDIT_FIELD, 'frequency'),
  [Defect.NO_BASELINE]: rule(SHOULD, INDICATOR, EDIT_FIELD, 'baseline'),
  [Defect.NO_TARGET]: rule(MUST, INDICATOR, EDIT_TARGETS),
  [Defect.NO_UNIT]: rule(MUST, INDICATOR, EDIT_FIELD, 'unit'),
  [Defect.NO_ORIGIN]: rule(SHOULD, INDICATOR, EDIT_FIELD, 'origin'),
  [Defect.NO_OWNER]: rule(SHOULD, TASK, EDIT_FIELD, 'department'),
  [Defect.TARGET_ON_WRONG_SIDE]: rule(MUST, INDICATOR, EDIT_TARGETS),
  [Defect.PATH_FALLS]: rule(SHOULD, INDICATOR, EDIT_TARGETS),
  [Defect.PERCENT_WITHOUT_PARTS]: rule(MUST, INDICATOR, EDIT_FIELD, 'numeratorLabel'),
  [Defect.MIXED_TARGET_KEYS]: rule(MUST, INDICATOR, EDIT_TARGETS),
  [Defect.CUMULATIVE_MEAN]: rule(MUST, INDICATOR, EDIT_FIELD, 'timeAggregation'),
  [Defect.DISTRICT_ROLE_EMPTY]: rule(SHOULD, TASK, EDIT_FIELD),
  [Defect.NO_DISTRICT_ENROLLED]: rule(MUST, TASK, ENROL_DISTRICTS),
  [Defect.COMMENT_OVERDUE]: rule(SHOULD, TASK, ANSWER_COMMENT),
  [Defect.MEASURES_THE_SAME]: rule(HINT, INDICATOR, COMPARE),
};

/** A finding of `defect` at a node; `field` where the defect has one of several inputs. */
export function findingAt(
  defect: Defect,
  node: { readonly id: string; readonly code: string },
  params: Finding['params'] = {},
  field: string | null = rules[defect].field,
): Finding {
  const { severity, nodeType, remedy } = rules[defect];
  return { defect, severity, nodeType, nodeId: node.id, nodeCode: node.code, remedy, field, params };
}
