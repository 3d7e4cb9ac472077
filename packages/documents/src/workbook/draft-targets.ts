import type { CycleYears } from '@dure/domain/cycle/period';
import type { IndicatorScope } from '@dure/domain/indicator/indicator.types';
import { targetKey } from '@dure/domain/plan/comparison/compare-snapshots';
import type { SnapshotTarget } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import { validatePointKey } from '@dure/domain/plan/target.rules';
import { spelled } from './cell-values.js';
import type { DraftNodes } from './draft-nodes.js';
import type { CellAddresses, StandingPlan, WorkbookDistrict } from './plan-workbook.types.js';
import type { ProblemList } from './problem-list.js';
import type { Table } from './table.js';
import type { WorkbookWords } from './workbook-words.js';

/** What the targets' sheet is read with. */
export interface TargetSurroundings {
  readonly nodes: DraftNodes;
  readonly standing: StandingPlan | null;
  readonly districts: readonly WorkbookDistrict[];
  readonly years: CycleYears;
  readonly words: WorkbookWords;
  readonly problems: ProblemList;
}

/** The targets of a draft, and where each row of them stands, by `targetAddress`. */
export function draftTargets(
  table: Table,
  pointKeys: readonly string[],
  { nodes, standing, districts, years, words, problems }: TargetSurroundings,
): { readonly targets: SnapshotTarget[]; readonly addresses: CellAddresses } {
  const sheet = words.sheets.TARGETS;
  const codeOf = new Map(
    districts.flatMap(
      ({ code, name }) =>
        [
          [spelled(name), code],
          [code, code],
        ] as const,
    ),
  );
  const before = new Map(standing?.snapshot.targets.map((target) => [targetKey(target), target.value]));
  const seen = new Map<string, number>();
  const targets: SnapshotTarget[] = [];
  const addresses: Record<string, CellAddresses[string]> = {};
  for (const row of table.rows) {
    const { indicator: code = null, district: name = null } = row.values;
    const indicator = nodes.find(String(code));
    if (indicator?.type !== NodeType.INDICATOR) {
      const figures = { sheet: words.sheets.INDICATORS, code: String(code ?? '') };
      problems.add(table.spot('indicator', row.number), 'PARENT_UNKNOWN', figures);
      continue;
    }
    const districtCode = name === null ? null : codeOf.get(spelled(String(name)));
    if (districtCode === undefined) {
      problems.add(table.spot('district', row.number), 'DISTRICT_UNKNOWN', {
        text: String(name).slice(0, 40),
      });
      continue;
    }
    const address = targetAddress(indicator.id, districtCode);
    const other = seen.get(address);
    if (other !== undefined) {
      problems.add(table.spot('indicator', row.number), 'TARGET_TWICE', { row: other });
      continue;
    }
    seen.set(address, row.number);
    addresses[address] = { sheet, cells: table.cells(row.number) };
    for (const pointKey of pointKeys) {
      const target = { indicatorId: indicator.id, districtCode, pointKey };
      const standingValue = before.get(targetKey(target)) ?? null;
      // A cell that cannot be read is a problem already; a column that was deleted says nothing.
      const value =
        row.values[pointKey] === undefined ? standingValue : (row.values[pointKey] as number | null);
      if (value === null) continue;
      targets.push({ ...target, value });
      if (value === standingValue) continue;
      problems.try(table.spot(pointKey, row.number), () =>
        validatePointKey(pointKey, {
          scope: indicator.fields['scope'] as IndicatorScope,
          plan: years,
          isDistrictOwn: districtCode !== null,
        }),
      );
    }
  }
  return { targets, addresses };
}

/** Names the row of an indicator's targets, or of a district's own, among the addresses. */
export function targetAddress(indicatorId: string, districtCode: string | null): string {
  return `${indicatorId} ${districtCode ?? ''}`;
}
