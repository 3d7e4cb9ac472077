import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IndicatorKind } from '../indicator/indicator.types.js';
import { type OutlineNode, readOutline, writeOutline } from './outline.js';
import { packIds, unpackIds } from './packed-ids.js';
import { NodeType } from './plan.types.js';

const said = fc.record({
  id: fc.uuid(),
  code: fc.string({ maxLength: 8 }),
  title: fc.string({ maxLength: 12, unit: 'grapheme' }),
  version: fc.integer({ min: 1 }),
  isExample: fc.boolean(),
  isRetired: fc.boolean(),
  isOfDistricts: fc.boolean(),
  suffix: fc.boolean(),
});
type Said = Pick<
  OutlineNode,
  'id' | 'code' | 'title' | 'version' | 'isExample' | 'isRetired' | 'isOfDistricts'
> & { suffix: boolean };

interface Below extends Pick<OutlineNode, 'type' | 'kind'> {
  readonly said: Said;
  readonly children: readonly Below[];
}

const indicator = (kind: IndicatorKind) =>
  said.map((each): Below => ({ type: NodeType.INDICATOR, kind, said: each, children: [] }));
const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 3 });
const holding = (type: OutlineNode['type'], ...parts: fc.Arbitrary<Below>[]) =>
  fc
    .tuple(said, ...parts.map(few))
    .map(([each, ...lists]): Below => ({ type, kind: null, said: each, children: lists.flat() }));

const stage = holding(NodeType.STAGE, indicator(IndicatorKind.PROCESS));
const task = holding(NodeType.TASK, stage, indicator(IndicatorKind.OUTCOME), indicator(IndicatorKind.RESULT));
const goal = holding(NodeType.GOAL, task, indicator(IndicatorKind.RESULT));

function listed(tree: readonly Below[], parent = -1, nodes: OutlineNode[] = []): OutlineNode[] {
  for (const { said: each, type, kind, children } of tree) {
    const { suffix, ...columns } = each;
    const above = nodes[parent];
    const code = suffix && above !== undefined ? `${above.code}-${columns.code}` : columns.code;
    const index = nodes.push({ ...columns, code, type, kind, parent }) - 1;
    listed(children, index, nodes);
  }
  return nodes;
}

describe('the outline of a plan', () => {
  it('reads back as it was written, whatever the codes', () => {
    fc.assert(
      fc.property(few(goal), (tree) => {
        const nodes = listed(tree);
        expect(readOutline(writeOutline(nodes))).toEqual(nodes);
      }),
    );
  });

  it('says a code as what follows the code above', () => {
    const rest = { title: '', version: 1, isExample: false, isRetired: false, isOfDistricts: false };
    const ids = Array.from({ length: 5 }, (_, index) => `00000000-0000-4000-8000-00000000000${index}`);
    const nodes: OutlineNode[] = [
      { ...rest, id: ids[0] ?? '', type: 'GOAL', kind: null, parent: -1, code: '1' },
      { ...rest, id: ids[1] ?? '', type: 'TASK', kind: null, parent: 0, code: '1-2' },
      { ...rest, id: ids[2] ?? '', type: 'STAGE', kind: null, parent: 1, code: 'A' },
      { ...rest, id: ids[3] ?? '', type: 'INDICATOR', kind: 'PROCESS', parent: 2, code: '1-2-P3' },
      { ...rest, id: ids[4] ?? '', type: 'INDICATOR', kind: 'RESULT', parent: 0, code: '2-R1' },
    ];
    const columns = writeOutline(nodes);
    expect(columns.codes).toEqual(['1', '-2', 'A', '-P3', '2-R1']);
    expect(columns.marks).toBe('ABCDG');
    expect(readOutline(columns)).toEqual(nodes);
  });

  it('does not say what stands where it never does', () => {
    const process = { type: NodeType.INDICATOR, kind: IndicatorKind.PROCESS, parent: -1 } as const;
    const node = { ...process, id: '00000000-0000-4000-8000-000000000000', code: '1', title: '', version: 1 };
    expect(() =>
      writeOutline([{ ...node, isExample: false, isRetired: false, isOfDistricts: false }]),
    ).toThrow('PROCESS never stands under a PLAN');
  });

  it('packs ids in 22 digits each', () => {
    fc.assert(
      fc.property(fc.array(fc.uuid()), (ids) => {
        const packed = packIds(ids);
        expect(packed).toHaveLength(22 * ids.length);
        expect(unpackIds(packed)).toEqual(ids);
      }),
    );
    expect(() => unpackIds('AAA')).toThrow('whole number');
  });
});
