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

const ruleOf = (
  severity: Severity,
  nodeType: NodeType,
  remedy: Remedy,
  field: string | null = null,
): Rule => ({ severity, nodeType, remedy, field });

/** How much each defect weighs, where it stands, and what mends it. */
export const rules: Readonly<Record<Defect, Rule>> = {
  [Defect.TASK_WITHOUT_STAGE]: ruleOf(MUST, TASK, ADD_STAGE),
  [Defect.STAGE_WITHOUT_PROCESS_INDICATOR]: ruleOf(MUST, STAGE, ADD_PROCESS_INDICATOR),
  [Defect.STAGE_WITHOUT_QUESTION]: ruleOf(SHOULD, STAGE, EDIT_FIELD, 'monitoringQuestion'),
  [Defect.RESULT_READ_WITHIN_CYCLE]: ruleOf(SHOULD, INDICATOR, EDIT_FIELD, 'frequency'),
  [Defect.NO_BASELINE]: ruleOf(SHOULD, INDICATOR, EDIT_FIELD, 'baseline'),
  [Defect.NO_TARGET]: ruleOf(MUST, INDICATOR, EDIT_TARGETS),
  [Defect.NO_UNIT]: ruleOf(MUST, INDICATOR, EDIT_FIELD, 'unit'),
  [Defect.NO_ORIGIN]: ruleOf(SHOULD, INDICATOR, EDIT_FIELD, 'origin'),
  [Defect.NO_OWNER]: ruleOf(SHOULD, TASK, EDIT_FIELD, 'department'),
  [Defect.TARGET_ON_WRONG_SIDE]: ruleOf(MUST, INDICATOR, EDIT_TARGETS),
  [Defect.PATH_FALLS]: ruleOf(SHOULD, INDICATOR, EDIT_TARGETS),
  [Defect.PERCENT_WITHOUT_PARTS]: ruleOf(MUST, INDICATOR, EDIT_FIELD, 'numeratorLabel'),
  [Defect.MIXED_TARGET_KEYS]: ruleOf(MUST, INDICATOR, EDIT_TARGETS),
  [Defect.CUMULATIVE_MEAN]: ruleOf(MUST, INDICATOR, EDIT_FIELD, 'timeAggregation'),
  [Defect.DISTRICT_ROLE_EMPTY]: ruleOf(SHOULD, TASK, EDIT_FIELD),
  [Defect.NO_DISTRICT_ENROLLED]: ruleOf(MUST, TASK, ENROL_DISTRICTS),
  [Defect.COMMENT_OVERDUE]: ruleOf(SHOULD, TASK, ANSWER_COMMENT),
  [Defect.MEASURES_THE_SAME]: ruleOf(HINT, INDICATOR, COMPARE),
};

/** What a finding says beyond its rule. */
export interface FindingDetail {
  readonly params?: Finding['params'];
  readonly related?: readonly string[];
  /** Where the defect has one of several inputs. */
  readonly field?: string;
}

/** A finding of `defect` at a node. */
export function findingAt(
  defect: Defect,
  node: { readonly id: string; readonly code: string },
  { params = {}, related = [], field }: FindingDetail = {},
): Finding {
  const rule = rules[defect];
  return {
    defect,
    severity: rule.severity,
    nodeType: rule.nodeType,
    nodeId: node.id,
    nodeCode: node.code,
    remedy: rule.remedy,
    field: field ?? rule.field,
    params,
    related,
  };
}
