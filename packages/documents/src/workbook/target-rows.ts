import { listTargetKeys } from '@dure/domain/plan/target.rules';
import { IndicatorScope } from '@dure/domain/indicator/indicator.types';
import { BASELINE_KEY } from '@dure/domain/indicator/target-version';
import type { FieldValue, PlanSnapshot } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import type { CycleYears } from '@dure/domain/cycle/period';
import type { WorkbookPlan } from './plan-workbook.types.js';
import { type Column, targetColumns } from './workbook-layout.js';
import { pointHead, type WorkbookWords } from './workbook-words.js';

/** The keys of target points that have a column: those that can be set, and any that stand in the plan nevertheless. */
export function listPointKeys(years: CycleYears, targets: PlanSnapshot['targets']): string[] {
  const settable = [
    ...listTargetKeys(IndicatorScope.DISTRICT, years),
    ...listTargetKeys(IndicatorScope.CITY, years),
    BASELINE_KEY,
  ];
  return [...new Set([...settable, ...targets.map(({ pointKey }) => pointKey)])];
}

/** The targets' sheet as a table: a row per indicator, and one per district with targets of its own. */
export function targetRowsOf(
  { snapshot, years, districts }: WorkbookPlan,
  words: WorkbookWords,
): {
  readonly columns: readonly Column[];
  readonly headOf: (field: string) => readonly [string, string];
  readonly rows: readonly (readonly FieldValue[])[];
} {
  const keys = listPointKeys(years, snapshot.targets);
  const points = keys.map((field): Column => ({ field, kind: 'figure', width: 10 }));
  const heads: Readonly<Record<string, readonly [string, string]>> = words.columns.TARGETS;
  const nameOf = new Map(districts.map(({ code, name }) => [code, name]));
  const values = valuesByRow(snapshot.targets);
  const rows = snapshot.nodes
    .filter(({ type }) => type === NodeType.INDICATOR)
    .flatMap((indicator) => {
      const own = values.get(indicator.id) ?? new Map<string, ReadonlyMap<string, number>>();
      const general = own.get('') ?? new Map<string, number>();
      const ofDistricts = [...own]
        .filter(([district]) => district !== '')
        .sort(([a], [b]) => (a < b ? -1 : 1));
      return [['', general] as const, ...ofDistricts].map(([district, byKey]) => [
        indicator.code,
        indicator.fields['titleKo'] ?? null,
        indicator.fields['unit'] ?? null,
        district === '' ? null : (nameOf.get(district) ?? district),
        ...keys.map((key) => byKey.get(key) ?? null),
      ]);
    });
  return {
    columns: [...targetColumns, ...points],
    headOf: (field) => heads[field] ?? [pointHead(field, words), words.points.note],
    rows,
  };
}

/** Values by indicator, district ('' for none) and point. */
function valuesByRow(
  targets: PlanSnapshot['targets'],
): ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, number>>> {
  const values = new Map<string, Map<string, Map<string, number>>>();
  for (const { indicatorId, districtCode, pointKey, value } of targets) {
    const ofIndicator = values.get(indicatorId) ?? new Map<string, Map<string, number>>();
    const ofDistrict = ofIndicator.get(districtCode ?? '') ?? new Map<string, number>();
    values.set(indicatorId, ofIndicator.set(districtCode ?? '', ofDistrict.set(pointKey, value)));
  }
  return values;
}
