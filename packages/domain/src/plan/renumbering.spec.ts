import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IndicatorKind } from '../indicator/indicator.types.js';
import { NodeType } from './plan.types.js';
import { renumber, type NumberedNode } from './renumbering.js';

const node = (
  id: string,
  type: NodeType,
  parentId: string | null,
  code: string,
  rest: Partial<NumberedNode> = {},
): NumberedNode => ({ id, type, parentId, code, kind: null, isRemoved: false, ...rest });

describe('renumbering a plan', () => {
  it('counts in the order of the tree, process indicators over the stages of their task', () => {
    const nodes = [
      node('p', NodeType.PLAN, null, 'X'),
      node('g2', NodeType.GOAL, 'p', '2'),
      node('g1', NodeType.GOAL, 'p', '1'),
      node('t', NodeType.TASK, 'g2', '1-3'),
      node('b', NodeType.STAGE, 't', 'B'),
      node('a', NodeType.STAGE, 't', 'A'),
      node('i1', NodeType.INDICATOR, 'b', '1-3-P9', { kind: IndicatorKind.PROCESS }),
      node('i2', NodeType.INDICATOR, 'a', '1-3-P1', { kind: IndicatorKind.PROCESS }),
      node('o', NodeType.INDICATOR, 't', '1-1-O1', { kind: IndicatorKind.OUTCOME }),
      node('r', NodeType.INDICATOR, 'g1', '2-R1', { kind: IndicatorKind.RESULT }),
    ];
    expect(renumber(nodes).map(({ id, before, after }) => `${id} ${before}>${after}`)).toEqual([
      'g2 2>1',
      't 1-3>1-1',
      'b B>A',
      'i1 1-3-P9>1-1-P1',
      'a A>B',
      'i2 1-3-P1>1-1-P2',
      'g1 1>2',
    ]);
  });

  it('puts removed nodes after the others, so that their codes stay their own', () => {
    const nodes = [
      node('p', NodeType.PLAN, null, 'X'),
      node('gone', NodeType.GOAL, 'p', '1', { isRemoved: true }),
      node('g', NodeType.GOAL, 'p', '2'),
    ];
    expect(renumber(nodes)).toEqual([
      { id: 'gone', type: 'GOAL', before: '1', after: '2' },
      { id: 'g', type: 'GOAL', before: '2', after: '1' },
    ]);
  });

  it('gives no code twice and changes nothing the second time', () => {
    const anyPlan = fc
      .array(fc.record({ parent: fc.nat(30), type: fc.nat(3), code: fc.nat(9), isRemoved: fc.boolean() }), {
        maxLength: 40,
      })
      .map((draws) => {
        const nodes: NumberedNode[] = [node('p', NodeType.PLAN, null, 'X')];
        const parents: Readonly<Record<string, NodeType[]>> = {
          GOAL: [NodeType.PLAN],
          TASK: [NodeType.GOAL],
          STAGE: [NodeType.TASK],
          INDICATOR: [NodeType.STAGE, NodeType.TASK],
        };
        draws.forEach(({ parent, type, code, isRemoved }, index) => {
          const own = Object.values(NodeType)[type + 1] ?? NodeType.GOAL;
          const places = nodes.filter((it) => parents[own]?.includes(it.type));
          const place = places[parent % Math.max(1, places.length)];
          if (place === undefined) return;
          const kind =
            own !== NodeType.INDICATOR ? null : place.type === NodeType.STAGE ? 'PROCESS' : 'OUTCOME';
          nodes.push(node(`n${index}`, own, place.id, String(code), { kind, isRemoved }));
        });
        return nodes;
      });
    fc.assert(
      fc.property(anyPlan, (nodes) => {
        const codes = new Map(renumber(nodes).map(({ id, after }) => [id, after]));
        const after = nodes.map((it) => ({ ...it, code: codes.get(it.id) ?? it.code }));
        const keys = after.map((it) => (it.type === NodeType.STAGE ? `${it.parentId} ${it.code}` : it.code));
        expect(new Set(keys).size).toBe(keys.length);
        expect(renumber(after)).toEqual([]);
      }),
    );
  });
});
