import { ReportState } from '@dure/domain/reporting/reporting.types';
import type { DemoReport } from '@dure/region-seoul/demo-data';
import type { Row } from './insert-rows.js';

export interface ReportPeople {
  readonly plannerId: string;
  readonly officerIdByDistrict: ReadonlyMap<string, string>;
}

const MILLISECONDS_PER_DAY = 86_400_000;

// A report is saved (1), submitted (2), then approved or returned (3); the approval carries the version it read.
const versions: Readonly<Record<ReportState, number>> = { DRAFT: 1, SUBMITTED: 2, RETURNED: 3, APPROVED: 3 };
const SUBMITTED_VERSION = versions.SUBMITTED;

/**
 * The reports as rows. Each was begun some days after its period's end, submitted a day and decided five days later: all
 * before the demo's business date.
 */
export function reportRows(
  planId: string,
  indicatorIdByCode: ReadonlyMap<string, string>,
  reports: readonly DemoReport[],
  { plannerId, officerIdByDistrict }: ReportPeople,
): Row[] {
  return reports.map((report, order) => {
    const { state, districtCode } = report;
    // Spread over ten days and office hours, so that a list by time has an order.
    const instant = (days: number): string =>
      new Date(
        Date.parse(`${report.periodEnd}T00:30:00Z`) +
          (5 + (order % 10) + days) * MILLISECONDS_PER_DAY +
          (order % 480) * 60_000,
      ).toISOString();
    const author = districtCode === null ? plannerId : officerIdByDistrict.get(districtCode);
    const isSubmitted = state !== ReportState.DRAFT;
    const isApproved = state === ReportState.APPROVED;
    const isReturned = state === ReportState.RETURNED;
    return {
      plan_id: planId,
      indicator_id: indicatorIdByCode.get(report.indicatorCode),
      district_code: districtCode,
      period_key: report.period,
      period_end: report.periodEnd,
      state,
      answer: report.answer,
      numerator: report.numerator,
      denominator: report.denominator,
      value: report.value,
      narrative: report.narrative,
      source: report.source,
      submitted_at: isSubmitted ? instant(1) : null,
      submitted_by: isSubmitted ? author : null,
      returned_at: isReturned ? instant(5) : null,
      returned_by: isReturned ? plannerId : null,
      return_reason: report.returnReason,
      approved_at: isApproved ? instant(5) : null,
      approved_by: isApproved ? plannerId : null,
      approved_version: isApproved ? SUBMITTED_VERSION : null,
      version: versions[state],
      created_at: instant(0),
      created_by: author,
      updated_at: instant(isApproved || isReturned ? 5 : isSubmitted ? 1 : 0),
    };
  });
}
