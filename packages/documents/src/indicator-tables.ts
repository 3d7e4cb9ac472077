import {
  Direction,
  type Frequency,
  IndicatorKind,
  IndicatorScope,
} from '@dure/domain/indicator/indicator.types';
import type { SnapshotNode, SnapshotTarget } from '@dure/domain/plan/comparison/snapshot.types';
import { listTargetKeys } from '@dure/domain/plan/target.rules';
import { NodeType } from '@dure/domain/plan/plan.types';
import { frequencyWords, kindWords, official, planWords } from './messages/ko/official-document.js';
import { officialDate, officialNumber } from './official-formats.js';
import type { DocumentBlock, TableColumn } from './official-document.js';
import { isExample, numberIn, textIn, titleOf, type SnapshotTree } from './snapshot-tree.js';

const isYearOfCycle = (key: string): boolean => /^y\d$/.test(key);
const yearsOfCycle = listTargetKeys(IndicatorScope.DISTRICT, { from: 0, to: 0 });

/** The city's targets of each indicator by point, and how many points districts set for themselves. */
export class TargetsOfPlan {
  private readonly values = new Map<string, Map<string, number>>();
  private readonly ofDistricts = new Map<string, number>();

  constructor(targets: readonly SnapshotTarget[]) {
    for (const { indicatorId, districtCode, pointKey, value } of targets) {
      if (districtCode !== null) {
        this.ofDistricts.set(indicatorId, (this.ofDistricts.get(indicatorId) ?? 0) + 1);
        continue;
      }
      const points = this.values.get(indicatorId) ?? new Map<string, number>();
      this.values.set(indicatorId, points.set(pointKey, value));
    }
  }

  valueAt(indicator: SnapshotNode, pointKey: string): number | null {
    return this.values.get(indicator.id)?.get(pointKey) ?? null;
  }

  /** Points that any of them has a target for; years of the cycle all or none, so that tables stay comparable. */
  listKeys(indicators: readonly SnapshotNode[]): string[] {
    const keys = indicators.flatMap(({ id }) => [...(this.values.get(id)?.keys() ?? [])]);
    return [...new Set([...(keys.some(isYearOfCycle) ? yearsOfCycle : []), ...keys])].sort();
  }

  countOfDistricts(indicators: readonly SnapshotNode[]): number {
    return indicators.reduce((sum, { id }) => sum + (this.ofDistricts.get(id) ?? 0), 0);
  }
}

/** One table for each kind of indicator a task has: three kinds, never blended (method §1). */
export function indicatorTablesOfTask(
  task: SnapshotNode,
  tree: SnapshotTree,
  targets: TargetsOfPlan,
): DocumentBlock[] {
  const indicators = tree.listIndicators(task);
  const stages = new Map(tree.listChildren(task, NodeType.STAGE).map(({ id, code }) => [id, code]));
  return Object.values(IndicatorKind).flatMap((kind) => {
    const ofKind = indicators.filter(({ fields }) => fields['kind'] === kind);
    return ofKind.length === 0 ? [] : [indicatorTable(kindWords[kind], ofKind, targets, stages)];
  });
}

/** Definition, baseline, targets and origin of some indicators of one kind; `stages`: codes of stages by their ids. */
export function indicatorTable(
  caption: string,
  indicators: readonly SnapshotNode[],
  targets: TargetsOfPlan,
  stages: ReadonlyMap<string, string> = new Map(),
): DocumentBlock {
  const words = planWords.indicators;
  const keys = targets.listKeys(indicators);
  const stageOf = (indicator: SnapshotNode): string | undefined => stages.get(indicator.parentId ?? '');
  const isStaged = indicators.some((indicator) => stageOf(indicator) !== undefined);
  const columns: TableColumn[] = [
    { title: words.code, width: 1.5, align: 'CENTER' },
    ...(isStaged ? [{ title: words.stage, width: 1, align: 'CENTER' } as const] : []),
    { title: words.title, width: 3 },
    { title: words.formula, width: 2.8 },
    { title: words.unit, width: 1.1, align: 'CENTER' },
    { title: words.baseline, width: 1.3, align: 'END' },
    ...keys.map((key): TableColumn => ({
      title: planWords.targetOf(keyWords(key)),
      width: 1.1,
      align: 'END',
    })),
    { title: words.frequency, width: 1.1, align: 'CENTER' },
    { title: words.origin, width: 1.9 },
  ];
  const rows = indicators.map((indicator) => [
    indicator.code,
    ...(isStaged ? [stageOf(indicator) ?? official.none] : []),
    indicatorTitle(indicator),
    formulaOf(indicator),
    textIn(indicator, 'unit') ?? official.none,
    officialNumber(numberIn(indicator, 'baseline')),
    ...keys.map((key) => officialNumber(targets.valueAt(indicator, key))),
    frequencyWords[indicator.fields['frequency'] as Frequency] ?? official.none,
    textIn(indicator, 'origin') ?? official.none,
  ]);
  return { kind: 'TABLE', caption, isCaptionShown: true, columns, rows };
}

function keyWords(key: string): string {
  return isYearOfCycle(key) ? planWords.yearOfCycle(Number(key.slice(1))) : planWords.calendarYear(key);
}

function indicatorTitle(indicator: SnapshotNode): string {
  const retiredOn = textIn(indicator, 'retiredOn');
  const title = titleOf(indicator);
  const dated = retiredOn === null ? title : planWords.retired(title, officialDate(retiredOn));
  return isExample(indicator) ? official.withExample(dated) : dated;
}

/** How it is calculated; what is to be kept within a band has no path, so the band stands here. */
function formulaOf(indicator: SnapshotNode): string {
  const [numerator, denominator] = [
    textIn(indicator, 'numeratorLabel'),
    textIn(indicator, 'denominatorLabel'),
  ];
  const isRatio = numerator !== null && denominator !== null;
  const definition =
    textIn(indicator, 'definition') ?? (isRatio ? planWords.ratio(numerator, denominator) : null);
  const [lo, hi] = [numberIn(indicator, 'bandLo'), numberIn(indicator, 'bandHi')];
  const isKept = indicator.fields['direction'] === Direction.MAINTAIN && lo !== null && hi !== null;
  const band = isKept ? planWords.band(officialNumber(lo), officialNumber(hi)) : null;
  return [definition, band].filter((part) => part !== null).join('\n') || official.none;
}
