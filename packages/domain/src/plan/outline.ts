import { IndicatorKind } from '../indicator/indicator.types.js';
import { digitOf, packIds, unpackIds, valueOfDigit } from './packed-ids.js';
import { NodeType } from './plan.types.js';

/** What the tree of a plan shows of one node. */
export interface OutlineNode {
  readonly id: string;
  readonly type: Exclude<NodeType, 'PLAN'>;
  /** null unless it is an indicator. */
  readonly kind: IndicatorKind | null;
  /** Index of its parent in the outline; -1: the plan. */
  readonly parent: number;
  readonly code: string;
  readonly title: string;
  readonly version: number;
  readonly isExample: boolean;
  /** An indicator that has a last day. */
  readonly isRetired: boolean;
  /** A rolled-out task, an indicator that each district reports; false for goals and stages. */
  readonly isOfDistricts: boolean;
}

/**
 * An outline as it travels: about 75 bytes a node, of which the title takes most. Nodes stand parents first, each with all
 * below it before its next sibling: the tasks of a goal before its results, the stages of a task before its indicators.
 */
export interface OutlineColumns {
  /** 22 digits of base64url an id, without separators. */
  readonly ids: string;
  /**
   * One digit of base64url a node: its form (0 goal, 1 task, 2 stage, 3 process, 4 outcome, 5 result of a task, 6 result of
   * a goal), + 8 for an example, + 16 if retired, + 32 if it is of the districts.
   */
  readonly marks: string;
  /** '-P3' goes on from the code of the nearest goal or task above; '=' stands before a code that begins with - or =. */
  readonly codes: readonly string[];
  readonly titles: readonly string[];
  readonly versions: readonly number[];
}

interface Form {
  readonly type: OutlineNode['type'];
  readonly kind: IndicatorKind | null;
  readonly under: NodeType;
}

/** Which forms there are; what a node is under follows from it, and so does its parent: the last one of that type. */
const FORMS: readonly Form[] = [
  { type: NodeType.GOAL, kind: null, under: NodeType.PLAN },
  { type: NodeType.TASK, kind: null, under: NodeType.GOAL },
  { type: NodeType.STAGE, kind: null, under: NodeType.TASK },
  { type: NodeType.INDICATOR, kind: IndicatorKind.PROCESS, under: NodeType.STAGE },
  { type: NodeType.INDICATOR, kind: IndicatorKind.OUTCOME, under: NodeType.TASK },
  { type: NodeType.INDICATOR, kind: IndicatorKind.RESULT, under: NodeType.TASK },
  { type: NodeType.INDICATOR, kind: IndicatorKind.RESULT, under: NodeType.GOAL },
];
const FORM = 7;
const EXAMPLE = 8;
const RETIRED = 16;
const OF_DISTRICTS = 32;

/** Throws for a node that stands where its kind never does. */
export function writeOutline(nodes: readonly OutlineNode[]): OutlineColumns {
  return {
    ids: packIds(nodes.map((node) => node.id)),
    marks: nodes.map((node) => digitOf(markOf(node, nodes[node.parent]))).join(''),
    codes: nodes.map((node) => shortenedCode(node.code, codeAbove(nodes, node.parent))),
    titles: nodes.map((node) => node.title),
    versions: nodes.map((node) => node.version),
  };
}

/** The nodes that `writeOutline` wrote. Throws for columns of different lengths. */
export function readOutline(columns: OutlineColumns): OutlineNode[] {
  const ids = unpackIds(columns.ids);
  const nodes: OutlineNode[] = [];
  const last = new Map<NodeType, number>([[NodeType.PLAN, -1]]);
  for (const [index, id] of ids.entries()) {
    const mark = valueOfDigit(columns.marks.charAt(index));
    const form = FORMS[mark & FORM];
    const parent = form && last.get(form.under);
    const code = columns.codes[index];
    const title = columns.titles[index];
    const version = columns.versions[index];
    if (form === undefined || parent === undefined) throw new Error('A node of the outline has no parent.');
    if (code === undefined || title === undefined || version === undefined) {
      throw new Error('A column of the outline is too short.');
    }
    nodes.push({
      id,
      type: form.type,
      kind: form.kind,
      parent,
      code: wholeCode(code, codeAbove(nodes, parent)),
      title,
      version,
      isExample: (mark & EXAMPLE) !== 0,
      isRetired: (mark & RETIRED) !== 0,
      isOfDistricts: (mark & OF_DISTRICTS) !== 0,
    });
    last.set(form.type, index);
  }
  return nodes;
}

function markOf(node: OutlineNode, parent: OutlineNode | undefined): number {
  const under = parent?.type ?? NodeType.PLAN;
  const form = FORMS.findIndex(
    (each) => each.type === node.type && each.kind === node.kind && each.under === under,
  );
  if (form < 0) throw new Error(`A ${node.kind ?? node.type} never stands under a ${under}.`);
  return (
    form +
    (node.isExample ? EXAMPLE : 0) +
    (node.isRetired ? RETIRED : 0) +
    (node.isOfDistricts ? OF_DISTRICTS : 0)
  );
}

/** The code of the nearest goal or task: a stage's letter begins no other code. */
function codeAbove(nodes: readonly OutlineNode[], parent: number): string | null {
  const node = nodes[parent];
  if (node === undefined) return null;
  return node.type === NodeType.STAGE ? codeAbove(nodes, node.parent) : node.code;
}

function shortenedCode(code: string, above: string | null): string {
  if (above !== null && code.startsWith(`${above}-`)) return code.slice(above.length);
  return code.startsWith('-') || code.startsWith('=') ? `=${code}` : code;
}

function wholeCode(code: string, above: string | null): string {
  if (code.startsWith('-')) return `${above ?? ''}${code}`;
  return code.startsWith('=') ? code.slice(1) : code;
}
