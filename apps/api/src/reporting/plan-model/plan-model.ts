import type { ReportedCell } from '@dure/domain/indicator/cell';
import { CellState } from '@dure/domain/indicator/indicator.types';
import type { Provenance } from '@dure/domain/plan/plan.types';
import { ReportAnswer } from '@dure/domain/reporting/reporting.types';
import type { CellRow, PlanModelRow, Versions } from './plan-model.statement.js';
import type { PlanStructure } from './plan-structure.js';

/** District code that stands for the city's own. */
export const CITY = '';

/** An approved report as the rules read it, with what the pages show beside it. */
export interface ApprovedCell extends ReportedCell {
  readonly source: Provenance;
  readonly narrative: string | null;
}

/** The approved cells of one district (or the city's own) by indicator id, each in the order of the periods. Immutable. */
export type DistrictCells = ReadonlyMap<string, readonly ApprovedCell[]>;

/** Dashboards and lists of readings held of one plan; the largest are some hundred KB each. */
const MOST_REMEMBERED = 60;

const NO_CELLS: DistrictCells = new Map();

function cellOf(row: CellRow): ApprovedCell {
  const [, , period, answer, value, numerator, denominator, source, narrative] = row;
  const state = answer === ReportAnswer.NOT_APPLICABLE ? CellState.NOT_APPLICABLE : CellState.VALUE;
  return { period, state, value, numerator, denominator, source, narrative };
}

function cellsByDistrict(rows: readonly CellRow[]): Map<string, Map<string, ApprovedCell[]>> {
  const districts = new Map<string, Map<string, ApprovedCell[]>>();
  for (const row of rows) {
    const [code, indicatorId] = row;
    const ofDistrict = districts.get(code) ?? new Map<string, ApprovedCell[]>();
    const ofIndicator = ofDistrict.get(indicatorId) ?? [];
    ofIndicator.push(cellOf(row));
    districts.set(code, ofDistrict.set(indicatorId, ofIndicator));
  }
  return districts;
}

/** A plan's structure and approved cells as of one snapshot of the database. Immutable. */
export class PlanModel {
  private readonly derived = new WeakMap<DistrictCells, Map<string, unknown>>();
  /** The one used longest ago first. */
  private readonly remembered = new Map<string, unknown>();

  constructor(
    readonly structure: PlanStructure,
    readonly versions: Versions,
    /** What the API shows as `dataVersion`. */
    readonly dataVersion: string,
    private readonly districts: ReadonlyMap<string, DistrictCells>,
    derivedBefore?: WeakMap<DistrictCells, Map<string, unknown>>,
  ) {
    if (derivedBefore !== undefined) this.derived = derivedBefore;
  }

  /** The approved cells of a district; of CITY, the city's own. */
  cellsOf(districtCode: string): DistrictCells {
    return this.districts.get(districtCode) ?? NO_CELLS;
  }

  /**
   * What follows from one district's cells and the structure alone, calculated once per version of them. `key` names the
   * calculation and its arguments.
   */
  derive<Result>(districtCode: string, key: string, calculate: (cells: DistrictCells) => Result): Result {
    const cells = this.cellsOf(districtCode);
    if (cells === NO_CELLS) return calculate(cells);
    const results = this.derived.get(cells) ?? new Map<string, unknown>();
    this.derived.set(cells, results);
    if (!results.has(key)) results.set(key, calculate(cells));
    return results.get(key) as Result;
  }

  /**
   * What follows from the plan as a whole, calculated once per version of it. `key` names the calculation and its arguments;
   * what was used longest ago is forgotten.
   */
  remember<Result>(key: string, calculate: () => Result): Result {
    const known = this.recall<Result>(key);
    if (known !== undefined) return known;
    const result = calculate();
    this.keep(key, result);
    return result;
  }

  /** What was kept under `key` for this version of the plan. */
  recall<Result>(key: string): Result | undefined {
    const known = this.remembered.get(key) as Result | undefined;
    if (known !== undefined) this.keep(key, known);
    return known;
  }

  /** Keeps what is known of this version of the plan, as the one used last. */
  keep(key: string, value: unknown): void {
    this.remembered.delete(key);
    this.remembered.set(key, value);
    const oldest = this.remembered.size > MOST_REMEMBERED ? this.remembered.keys().next().value : undefined;
    if (oldest !== undefined) this.remembered.delete(oldest);
  }

  /** The model of `row`: what it brings, and what it left out because `before` holds it at the same version. */
  static from(row: PlanModelRow, structure: PlanStructure | null, before: PlanModel | null): PlanModel {
    const current = structure ?? before?.structure;
    if (current === undefined) throw new Error('The database left out a structure that nobody holds.');
    const isSameStructure = structure === null && before !== null;
    const fresh = cellsByDistrict(row.cells ?? []);
    const districts = new Map<string, DistrictCells>();
    for (const [code, version] of Object.entries(row.versions)) {
      const isKept = before !== null && before.versions[code] === version;
      const cells = isKept ? before.districts.get(code) : (fresh.get(code) ?? new Map());
      if (cells !== undefined) districts.set(code, cells);
    }
    return new PlanModel(
      current,
      row.versions,
      row.dataVersion,
      districts,
      isSameStructure ? before.derived : undefined,
    );
  }
}
