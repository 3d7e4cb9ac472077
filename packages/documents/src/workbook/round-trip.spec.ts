import { describe, expect, it } from '@jest/globals';
import { IndicatorKind, type Direction, type Frequency } from '@dure/domain/indicator/indicator.types';
import { compareSnapshots } from '@dure/domain/plan/comparison/compare-snapshots';
import type { PlanSnapshot, SnapshotNode, SnapshotTarget } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import { readOptionalText, readTitle } from '@dure/domain/plan/text-input.rules';
import fc from 'fast-check';
import { readWorkbook } from './read-workbook.js';
import { nodeWith, smallPlan, standingOf } from './workbook.fixture.js';
import { writeWorkbook } from './write-workbook.js';

/** What comes back when the plan is downloaded and uploaded as it is. */
async function thereAndBack(snapshot: PlanSnapshot, locale: 'ko' | 'en' = 'ko') {
  const plan = standingOf(snapshot);
  const bytes = await writeWorkbook({ plan, locale });
  const { problems, draft } = await readWorkbook({
    bytes,
    locale: 'ko',
    standing: plan,
    districts: plan.districts,
  });
  return { problems, changes: draft === null ? null : compareSnapshots(snapshot, draft) };
}

const signs = [
  '가',
  '나 다',
  'é',
  'a',
  ' ',
  '=',
  '+1',
  '-',
  '@SUM(A1)',
  '1,234',
  '75%',
  '<b>&"',
  '😀',
  '_x0041_',
  '２',
];
/** Text as the plan keeps it: with what forms have tried to be, and what a spreadsheet would make a number. */
const line = fc
  .array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() !== '')
  .map((text) => readTitle(text, 'titleKo'));
const text = fc
  .array(fc.constantFrom(...signs, '\n', '\t', '\r\n'), { maxLength: 12 })
  .map((parts) => readOptionalText(parts.join('').replaceAll('\r\n', '\n'), 'definition') ?? null);
const figure = fc.oneof(
  fc.constantFrom(0, -0.5, 75, 1e-7, 0.1 + 0.2, 9_007_199_254_740_991),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
);

const anyPlan = fc
  .array(
    fc.record({
      parent: fc.nat(),
      type: fc.constantFrom(NodeType.GOAL, NodeType.TASK, NodeType.STAGE, NodeType.INDICATOR),
      titleKo: line,
      text,
      baseline: fc.option(figure),
      isTrue: fc.boolean(),
      direction: fc.constantFrom<Direction>('INCREASE', 'DECREASE', 'MILESTONE'),
      frequency: fc.constantFrom<Frequency>('QUARTER', 'HALF', 'YEAR', 'CYCLE'),
      targets: fc.dictionary(fc.constantFrom('y1', 'y2', 'y3'), figure),
      own: fc.dictionary(fc.constantFrom('y1', 'baseline'), figure),
    }),
    { minLength: 1, maxLength: 25 },
  )
  .map((rows): PlanSnapshot => {
    const nodes: SnapshotNode[] = [
      nodeWith(NodeType.PLAN, null, 'SCD-2021', { titleKo: rows[0]?.titleKo ?? '' }),
    ];
    const targets: SnapshotTarget[] = [];
    for (const [index, row] of rows.entries()) {
      const parents = nodes.filter(({ type }) => mayHold(type, row.type));
      const parent = parents[row.parent % Math.max(1, parents.length)];
      if (parent === undefined) continue;
      const isStage = row.type === NodeType.STAGE;
      const code = isStage ? String.fromCharCode(65 + (index % 26)) : `${index}-1`;
      const node = nodeWith(row.type, parent.id, code, fieldsOf(row, parent.type));
      nodes.push(node);
      if (row.type !== NodeType.INDICATOR) continue;
      for (const [districtCode, values] of [
        [null, row.targets],
        ['11140', row.own],
      ] as const)
        for (const [pointKey, value] of Object.entries(values))
          targets.push({ indicatorId: node.id, districtCode, pointKey, value });
    }
    const order = Object.values(NodeType);
    return { nodes: nodes.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type)), targets };
  });

function mayHold(parent: NodeType, child: NodeType): boolean {
  if (child === NodeType.GOAL) return parent === NodeType.PLAN;
  if (child === NodeType.TASK) return parent === NodeType.GOAL;
  if (child === NodeType.STAGE) return parent === NodeType.TASK;
  return parent === NodeType.GOAL || parent === NodeType.TASK || parent === NodeType.STAGE;
}

function fieldsOf(
  row: {
    titleKo: string;
    text: string | null;
    baseline: number | null;
    isTrue: boolean;
    direction: string;
    frequency: string;
  },
  parent: NodeType,
) {
  const kinds: Partial<Record<NodeType, IndicatorKind>> = {
    STAGE: 'PROCESS',
    TASK: 'OUTCOME',
    GOAL: 'RESULT',
  };
  const { titleKo, text: definition, baseline, isTrue, direction, frequency } = row;
  const whole = { titleKo, description: definition, purpose: definition, monitoringQuestion: definition };
  return {
    ...whole,
    definition,
    baseline,
    isCumulative: isTrue,
    direction,
    frequency,
    kind: kinds[parent] ?? null,
  };
}

/** A generated field belongs to the types that have it. */
function asKept(snapshot: PlanSnapshot): PlanSnapshot {
  const fieldsByType = new Map(
    Object.values(NodeType).map((type) => [
      type,
      new Set([
        ...Object.keys(nodeWith(type, null, '').fields),
        ...(type === NodeType.INDICATOR ? ['kind'] : []),
      ]),
    ]),
  );
  const nodes = snapshot.nodes.map((node) => ({
    ...node,
    fields: Object.fromEntries(
      Object.entries(node.fields).filter(([field]) => fieldsByType.get(node.type)?.has(field)),
    ),
  }));
  return { ...snapshot, nodes };
}

describe('a workbook uploaded as it was downloaded', () => {
  it('changes nothing in the small plan, in either language', async () => {
    for (const locale of ['ko', 'en'] as const) {
      expect(await thereAndBack(smallPlan().snapshot, locale)).toEqual({ problems: [], changes: [] });
    }
  });

  it('changes nothing in any plan', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async (plan) => {
        expect(await thereAndBack(asKept(plan))).toEqual({ problems: [], changes: [] });
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});
