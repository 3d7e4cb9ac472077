import type { Locale } from '../../messages/error-sentence.js';
import { nodeName, placeName } from '../../messages/place-words.js';
import { NodeType } from '../plan.types.js';
import { childrenOf } from './sibling-order.js';
import type { Change, ChangeKind, FieldValue, PlanSnapshot, SnapshotNode } from './snapshot.types.js';
import { compareWords, type TextPart } from './word-difference.js';

/** One line of the comparison (신·구 대비표), ready to be read side by side. */
export interface ComparisonRow {
  readonly kind: ChangeKind;
  readonly nodeType: NodeType;
  readonly nodeId: string;
  readonly code: string;
  readonly title: string;
  /** 목표 1 › 과제 1-2 › 지표 1-2-P3; of a removed node where it stood. */
  readonly path: string;
  readonly field: string | null;
  readonly before: string | null;
  readonly after: string | null;
  /** Of reworded texts, word by word. */
  readonly parts: readonly TextPart[];
  readonly fromPlace: string | null;
  readonly toPlace: string | null;
  readonly district: string | null;
  readonly pointKey: string | null;
}

/** Between the steps of a path. */
const STEP = ' › ';

/** Fields whose values are words: compared word by word, where others are shown old beside new. */
const TEXTS = new Set([
  'titleKo',
  'titleEn',
  'description',
  'purpose',
  'department',
  'team',
  'cityRole',
  'districtQuantity',
  'districtQuality',
  'districtStrengthen',
  'monitoringQuestion',
  'definition',
  'numeratorLabel',
  'denominatorLabel',
  'origin',
  'note',
]);

/** The changes from one snapshot to the other as lines; titles and places in the reader's language. */
export function comparisonRows(
  before: PlanSnapshot,
  after: PlanSnapshot,
  changes: readonly Change[],
  locale: Locale,
): ComparisonRow[] {
  const [old, now] = [new Surroundings(before, locale), new Surroundings(after, locale)];
  return changes.map((change): ComparisonRow => {
    const id = change.kind === 'TARGET_CHANGED' ? change.indicatorId : change.node.id;
    const surroundings = now.has(id) ? now : old;
    const node = surroundings.get(id);
    const row = {
      kind: change.kind,
      nodeType: node.type,
      nodeId: id,
      code: node.code,
      title: surroundings.titleOf(node),
      path: surroundings.pathOf(node),
      field: null,
      before: null,
      after: null,
      parts: [],
      fromPlace: null,
      toPlace: null,
      district: null,
      pointKey: null,
    };
    switch (change.kind) {
      case 'ADDED':
        return { ...row, after: row.title };
      case 'REMOVED':
        return { ...row, before: row.title };
      case 'MOVED':
        return { ...row, fromPlace: old.placeOf(id), toPlace: now.placeOf(id) };
      case 'RECODED':
        return { ...row, before: change.before, after: change.after };
      case 'CHANGED':
        return {
          ...row,
          ...sidesOf(change.before, change.after, TEXTS.has(change.field)),
          field: change.field,
        };
      case 'TARGET_CHANGED':
        return {
          ...row,
          ...sidesOf(change.before, change.after, false),
          district: change.districtCode,
          pointKey: change.pointKey,
        };
    }
  });
}

function sidesOf(
  before: FieldValue,
  after: FieldValue,
  isText: boolean,
): Pick<ComparisonRow, 'before' | 'after' | 'parts'> {
  const [old, now] = [textOf(before), textOf(after)];
  return { before: old, after: now, parts: isText ? compareWords(old ?? '', now ?? '') : [] };
}

const textOf = (value: FieldValue): string | null => (value === null ? null : String(value));

/** One of the two plans, with what stands where. */
class Surroundings {
  private readonly nodes: ReadonlyMap<string, SnapshotNode>;
  private readonly children: ReturnType<typeof childrenOf>;

  constructor(
    snapshot: PlanSnapshot,
    private readonly locale: Locale,
  ) {
    this.nodes = new Map(snapshot.nodes.map((node) => [node.id, node]));
    this.children = childrenOf(snapshot.nodes);
  }

  has(id: string): boolean {
    return this.nodes.has(id);
  }

  get(id: string): SnapshotNode {
    const node = this.nodes.get(id);
    if (node === undefined) throw new Error(`${id} is in neither snapshot`);
    return node;
  }

  titleOf({ fields }: SnapshotNode): string {
    const korean = String(fields['titleKo'] ?? '');
    return this.locale === 'en' ? String(fields['titleEn'] ?? korean) : korean;
  }

  pathOf(node: SnapshotNode): string {
    const parent = this.nodes.get(node.parentId ?? '');
    const above = parent === undefined ? '' : this.pathOf(parent);
    const own = nodeName(node.type, node.code, this.locale);
    return above === '' ? own : `${above}${STEP}${own}`;
  }

  /** Under what, and as the how-manieth of its type there. */
  placeOf(id: string): string {
    const node = this.get(id);
    const parent = this.nodes.get(node.parentId ?? '');
    const siblings = (this.children.get(node.parentId) ?? []).filter((it) => this.get(it).type === node.type);
    const nth = placeName(siblings.indexOf(id) + 1, this.locale);
    const above = parent === undefined ? '' : this.pathOf(parent);
    return above === '' ? nth : `${above}${STEP}${nth}`;
  }
}
