import { DomainError, ErrorCode } from '@dure/domain/domain-error';
import type { IndicatorKind, IndicatorScope } from '@dure/domain/indicator/indicator.types';
import type { SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import {
  defaultsOfIndicator,
  type IndicatorShape,
  validateIndicatorShape,
} from '@dure/domain/plan/indicator-consistency.rules';
import { validateKindAtPlace, validateStageMonths } from '@dure/domain/plan/node-rules';
import { NodeType, type Provenance, type Recurrence, type Rollout } from '@dure/domain/plan/plan.types';
import { validatePlanSettings } from '@dure/domain/plan/plan-setting.rules';
import { validateDateWithin } from '@dure/domain/plan/plan-years.rules';
import { EMPTY_FIELDS, type Fields, readFields } from './rewriting-fields.js';

/** What nodes need to know of the plan that no field of its root says. */
export interface DraftedPlan {
  readonly years: { readonly from: number; readonly to: number };
  readonly source: Provenance;
}

/** Where a node stands in the tree as it is to be. */
export interface NodePlace {
  readonly parent: SnapshotNode | null;
  /** Of the task the node belongs to; null under a goal. */
  readonly rollout: Rollout | null;
  readonly plan: DraftedPlan;
}

const PARENTS: Readonly<Partial<Record<NodeType, NodeType>>> = {
  [NodeType.GOAL]: NodeType.PLAN,
  [NodeType.TASK]: NodeType.GOAL,
  [NodeType.STAGE]: NodeType.TASK,
};

/** A new node with what follows where nothing is said, as creating it alone would set it. */
export function completed(node: SnapshotNode, place: NodePlace): SnapshotNode {
  const given = Object.fromEntries(Object.entries(node.fields).filter(([, value]) => value !== null));
  const source = place.parent?.fields['source'] ?? place.plan.source;
  const defaults = node.type === NodeType.INDICATOR ? { ...ofIndicator(given, place.rollout) } : {};
  return { ...node, fields: { source, ...EMPTY_FIELDS[node.type], ...defaults, ...given } };
}

/** The fields as they are to be written, or every rule that the node breaks. */
export function checkNode(node: SnapshotNode, place: NodePlace): { fields: Fields; problems: DomainError[] } {
  const { fields, problems } = readFields(node);
  const check = (rule: () => void): void => {
    try {
      rule();
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      problems.push(error);
    }
  };
  check(() => requireParent(node, fields, place));
  if (problems.length > 0) return { fields, problems };
  switch (node.type) {
    case NodeType.PLAN:
      check(() => validatePlanSettings(fields));
      break;
    case NodeType.STAGE:
      check(() =>
        validateStageMonths(fields as { startMonth: number; endMonth: number; recurrence: Recurrence }),
      );
      break;
    case NodeType.INDICATOR:
      check(() => validateIndicatorShape(shapeOf(fields), place.rollout));
      check(() => {
        const { retiredOn } = fields;
        if (typeof retiredOn === 'string') validateDateWithin(retiredOn, place.plan.years, 'retiredOn');
      });
      break;
    case NodeType.GOAL:
    case NodeType.TASK:
      break;
  }
  return { fields, problems };
}

/** Where each type of node may stand; indicators by their kind. Throws at null: the node's place is no field. */
function requireParent(node: SnapshotNode, fields: Fields, { parent }: NodePlace): void {
  if (node.type === NodeType.PLAN) return;
  if (node.type === NodeType.INDICATOR) {
    const kind = fields['kind'] as IndicatorKind | undefined;
    if (kind === undefined || parent === null) return;
    if (parent.type === NodeType.PLAN || parent.type === NodeType.INDICATOR) {
      throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED);
    }
    validateKindAtPlace(kind, { parent: parent.type, stageId: null });
    return;
  }
  if (parent?.type !== PARENTS[node.type]) throw new DomainError(ErrorCode.PARENT_NOT_ALLOWED);
}

function ofIndicator(given: Fields, rollout: Rollout | null): Fields {
  const hasParts = given['numeratorLabel'] !== undefined || given['denominatorLabel'] !== undefined;
  const scope = (given['scope'] ?? null) as IndicatorScope | null;
  return { ...defaultsOfIndicator(given['kind'] as IndicatorKind, rollout, { scope, hasParts }) };
}

function shapeOf(fields: Fields): IndicatorShape {
  const { bandLo, bandHi } = fields as { bandLo: number | null; bandHi: number | null };
  if ((bandLo === null) !== (bandHi === null)) {
    throw new DomainError(ErrorCode.REQUIRED, bandLo === null ? 'bandLo' : 'bandHi');
  }
  const band = bandLo === null || bandHi === null ? null : { lo: bandLo, hi: bandHi };
  return { ...(fields as unknown as IndicatorShape), band };
}
