import { ReportState } from '@dure/domain/reporting/reporting.types';
import { noiseAt } from './noise.js';

// At the demo's business date the reports for the end of 2023 are due in eight days. Most districts are through with them;
// these are not: handed in and not yet read, half written, not begun.
const handedIn = ['11260', '11380', '11590', '11620'];
const halfWritten = ['11305', '11530'];
const notBegun = ['11545'];

/** Last day of the newest closed periods: the quarter, the half-year, the year and the cycle end together. */
export const newestPeriodEnd = '2023-12-31';
const quarterBefore = '2023-09-30';

/** How far the report of a cell has come: a state, or null where there is none. */
export function findReportState(
  districtCode: string,
  indicatorCode: string,
  period: { key: string; to: string },
): ReportState | null {
  const chance = noiseAt(`state/${districtCode}/${indicatorCode}/${period.key}`);
  if (period.to === newestPeriodEnd) {
    if (notBegun.includes(districtCode)) return null;
    if (handedIn.includes(districtCode)) return chance < 0.7 ? ReportState.SUBMITTED : ReportState.APPROVED;
    if (halfWritten.includes(districtCode)) {
      if (chance < 0.3) return ReportState.DRAFT;
      if (chance < 0.55) return ReportState.SUBMITTED;
      return chance < 0.85 ? null : ReportState.APPROVED;
    }
    return ReportState.APPROVED;
  }
  if (period.to === quarterBefore && chance < 0.03) return ReportState.SUBMITTED;
  // Now and then a quarterly report was never written; the other frequencies are asked after until they are there.
  return period.key.includes('-Q') && chance > 0.985 ? null : ReportState.APPROVED;
}
