/** What a case of the demo data is worth finding for. */
export const DemoCaseKind = {
  /** Process high, outcome low at the period (method §8); the reverse; twice running. */
  PROCESS_AHEAD: 'PROCESS_AHEAD',
  OUTCOME_AHEAD: 'OUTCOME_AHEAD',
  PROCESS_AHEAD_TWICE: 'PROCESS_AHEAD_TWICE',
  /** Worse than the baseline; of a DECREASE indicator, above it and rising. */
  BELOW_BASELINE: 'BELOW_BASELINE',
  WORSENING_DECREASE: 'WORSENING_DECREASE',
  ZERO: 'ZERO',
  ZERO_BY_ZERO: 'ZERO_BY_ZERO',
  MISSING: 'MISSING',
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  RETURNED: 'RETURNED',
  /** A district's reading of a task; of the city, one indicator over its districts. */
  COVERAGE_UNDER_HALF: 'COVERAGE_UNDER_HALF',
  COVERAGE_HALF: 'COVERAGE_HALF',
  CARRIED_FORWARD: 'CARRIED_FORWARD',
  CUMULATIVE_FELL: 'CUMULATIVE_FELL',
  ACHIEVED_EARLY: 'ACHIEVED_EARLY',
} as const;
export type DemoCaseKind = (typeof DemoCaseKind)[keyof typeof DemoCaseKind];

/** A place in the demo data where a case can be seen. */
export interface DemoCase {
  readonly kind: DemoCaseKind;
  /** Null: the city. */
  readonly districtCode: string | null;
  readonly taskCode: string;
  /** Null: a reading of the whole task. */
  readonly indicatorCode: string | null;
  /** The report's period; of a reading the quarter it is read at. */
  readonly period: string;
}

type Place = readonly [districtCode: string | null, code: string, period: string];

// A place names an indicator, or a task ('1-2') where the case is a reading.
const places: Readonly<Record<DemoCaseKind, readonly Place[]>> = {
  PROCESS_AHEAD: [
    ['11230', '1-2', '2023-Q4'],
    ['11290', '1-2', '2023-Q4'],
    ['11350', '1-2', '2023-Q4'],
    ['11500', '1-2', '2023-Q4'],
    ['11650', '1-2', '2023-Q4'],
    ['11560', '1-1', '2023-Q4'],
    ['11740', '1-1', '2023-Q4'],
    ['11200', '1-2', '2022-Q4'],
  ],
  OUTCOME_AHEAD: [
    ['11110', '1-2', '2023-Q4'],
    ['11710', '1-2', '2023-Q4'],
    ['11320', '1-1', '2023-Q4'],
  ],
  PROCESS_AHEAD_TWICE: [
    ['11290', '1-2', '2023-Q4'],
    ['11500', '1-2', '2023-Q4'],
  ],
  BELOW_BASELINE: [
    ['11215', '1-1-O3', '2023'],
    ['11590', '1-1-O3', '2022'],
  ],
  WORSENING_DECREASE: [
    ['11650', '1-1-P5', '2023-H2'],
    ['11200', '1-1-P5', '2023-H1'],
  ],
  ZERO: [
    ['11290', '1-1-P2', '2022-Q1'],
    ['11500', '1-1-O2', '2023'],
    ['11710', '1-2-P3', '2022-H1'],
    [null, '3-1-O1', '2021'],
  ],
  ZERO_BY_ZERO: [
    ['11320', '1-1-P4', '2022-Q1'],
    ['11110', '1-2-P5', '2023-H2'],
  ],
  MISSING: [
    ['11200', '1-1-P4', '2023-Q3'],
    ['11545', '1-1-P1', '2023-Q4'],
    [null, '2-3-P4', '2023-H2'],
  ],
  NOT_APPLICABLE: [
    ['11170', '1-1-P3', '2023-H2'],
    ['11215', '1-1-P5', '2023-H2'],
  ],
  DRAFT: [
    ['11200', '1-2-P4', '2023-Q4'],
    [null, '1-2-O4', '2023'],
  ],
  SUBMITTED: [
    ['11200', '1-2-P3', '2023-H2'],
    ['11680', '1-2-P5', '2023-H2'],
  ],
  RETURNED: [['11200', '1-2-P2', '2023-Q4']],
  COVERAGE_UNDER_HALF: [
    ['11410', '1-1', '2023-Q4'],
    [null, '1-2-P3', '2022-H1'],
  ],
  COVERAGE_HALF: [
    ['11470', '1-1', '2023-Q4'],
    ['11170', '1-2', '2023-Q4'],
    [null, '1-1-P3', '2021-H1'],
  ],
  CARRIED_FORWARD: [
    ['11440', '1-1-P4', '2023-Q4'],
    ['11200', '1-1-P4', '2023-Q4'],
  ],
  CUMULATIVE_FELL: [['11440', '1-2-P2', '2022-Q3']],
  ACHIEVED_EARLY: [['11680', '1-1-O1', '2022']],
};

const taskOf = (code: string): string => code.split('-').slice(0, 2).join('-');

/** Where the demo data shows the cases that a page, a rule or a test has to treat right. */
export const demoCases: readonly DemoCase[] = Object.values(DemoCaseKind).flatMap((kind) =>
  places[kind].map(([districtCode, code, period]) => {
    const taskCode = taskOf(code);
    return { kind, districtCode, taskCode, indicatorCode: code === taskCode ? null : code, period };
  }),
);

/** The cases of one kind. */
export function listDemoCases(kind: DemoCaseKind): DemoCase[] {
  return demoCases.filter((demoCase) => demoCase.kind === kind);
}
