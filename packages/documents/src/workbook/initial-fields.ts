import { IndicatorKind, Interpolation } from '@dure/domain/indicator/indicator.types';
import type { FieldValue, SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { defaultsOfIndicator } from '@dure/domain/plan/indicator-consistency.rules';
import { NodeType, Provenance, Recurrence, Rollout } from '@dure/domain/plan/plan.types';

type Fields = Readonly<Record<string, FieldValue>>;

const MONTHS_OF_CYCLE = 36;
const MONTHS_OF_YEAR = 12;

/** What a new node says where its row says nothing: the same as one that is added on the plan's page. */
export function initialFields(type: NodeType, written: Fields, above: readonly SnapshotNode[]): Fields {
  const source = above[0]?.fields['source'] ?? Provenance.FACT;
  return { ...withoutEmpty({ source, ...presetsOf(type, written, above) }, written), ...filledIn(written) };
}

function presetsOf(type: NodeType, written: Fields, above: readonly SnapshotNode[]): Fields {
  switch (type) {
    case NodeType.TASK:
      return { rollout: Rollout.DISTRICTS };
    case NodeType.STAGE: {
      const isYearly = written['recurrence'] === Recurrence.YEAR;
      const endMonth = isYearly ? MONTHS_OF_YEAR : MONTHS_OF_CYCLE;
      return { startMonth: 1, endMonth, recurrence: Recurrence.ONCE };
    }
    case NodeType.INDICATOR:
      return presetsOfIndicator(written, above);
    default:
      return {};
  }
}

function presetsOfIndicator(written: Fields, above: readonly SnapshotNode[]): Fields {
  const task = above.find((node) => node.type === NodeType.TASK);
  const rollout = (task?.fields['rollout'] as Rollout | undefined) ?? null;
  const given = {
    scope: written['scope'] as never,
    hasParts: written['numeratorLabel'] != null || written['denominatorLabel'] != null,
  };
  return {
    ...defaultsOfIndicator((written['kind'] ?? IndicatorKind.OUTCOME) as IndicatorKind, rollout, given),
    mayExceed: false,
    isCumulative: false,
    interpolation: Interpolation.LINEAR,
    hasMidpoint: false,
    weight: 1,
    baseline: null,
    bandLo: null,
    bandHi: null,
    dueFrom: null,
    retiredOn: null,
  };
}

/** Every field stands in a node, empty ones as null. */
function withoutEmpty(presets: Fields, written: Fields): Fields {
  return { ...Object.fromEntries(Object.keys(written).map((field) => [field, null])), ...presets };
}

function filledIn(written: Fields): Fields {
  return Object.fromEntries(Object.entries(written).filter(([, value]) => value !== null));
}
