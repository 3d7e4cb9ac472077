import { readFileSync } from 'node:fs';
import { ReportState } from '@dure/domain/reporting/reporting.types';
import { parse } from 'yaml';
import { readEnum } from '../plan-file.js';

/** A cell that is written by hand: a case worth finding, the city's own figures, a district's story. */
export interface FixedCell {
  /** A value, or numerator and denominator; undefined leaves the drawn one. */
  readonly value?: number | readonly [numerator: number, denominator: number];
  readonly isMissing: boolean;
  readonly isNotApplicable: boolean;
  readonly state?: ReportState;
  readonly narrative?: string;
  readonly returnReason?: string;
}

interface CellEntry {
  /** Absent: the city's own report. */
  district?: string;
  indicator: string;
  /** Absent: every period that is due. */
  periods?: string[];
  value?: number | [number, number];
  missing?: true;
  notApplicable?: true;
  state?: string;
  narrative?: string;
  reason?: string;
}

const read = <Content>(name: string): Content =>
  parse(readFileSync(new URL(`../data/${name}`, import.meta.url), 'utf8')) as Content;

const everyPeriod = '*';
const cellKey = (district: string | null, indicator: string, period: string): string =>
  `${district ?? ''}/${indicator}/${period}`;

/** The hand-written cells of `demo-cells.yaml`. */
export class FixedCells {
  private readonly cells = new Map<string, FixedCell>();

  constructor() {
    for (const entry of read<CellEntry[]>('demo-cells.yaml')) {
      const cell: FixedCell = {
        value: entry.value,
        isMissing: entry.missing ?? false,
        isNotApplicable: entry.notApplicable ?? false,
        state: entry.state === undefined ? undefined : readEnum(ReportState, entry.state),
        narrative: entry.narrative,
        returnReason: entry.reason,
      };
      for (const period of entry.periods ?? [everyPeriod]) {
        const key = cellKey(entry.district ?? null, entry.indicator, period);
        if (this.cells.has(key)) throw new Error(`demo-cells.yaml has two cells ${key}`);
        this.cells.set(key, cell);
      }
    }
  }

  /** The cell written for this place, else the one written for all its periods, else null. */
  find(district: string | null, indicator: string, period: string): FixedCell | null {
    return (
      this.cells.get(cellKey(district, indicator, period)) ??
      this.cells.get(cellKey(district, indicator, everyPeriod)) ??
      null
    );
  }

  /** Places as 'district/indicator/period', the city's with an empty district, '*' for every period. */
  listPlaces(): string[] {
    return [...this.cells.keys()];
  }
}

/** Per indicator: what reports tell that keep up with the path, and those that lag behind it. */
export type Narratives = Readonly<
  Record<string, { readonly kept: readonly string[]; readonly behind: readonly string[] }>
>;

export const readNarratives = (): Narratives => read<Narratives>('demo-narratives.yaml');
