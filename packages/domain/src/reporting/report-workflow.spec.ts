import { describe, expect, it } from '@jest/globals';
import { ReportAction, isReportActionPossible, nextReportState } from './report-workflow.js';
import { ReportState } from './reporting.types.js';

const { DRAFT, SUBMITTED, RETURNED, APPROVED } = ReportState;

describe('The workflow of a report', () => {
  it('goes from draft over submitted to approved', () => {
    expect(nextReportState(DRAFT, ReportAction.SUBMIT)).toBe(SUBMITTED);
    expect(nextReportState(SUBMITTED, ReportAction.APPROVE)).toBe(APPROVED);
  });

  it('goes back with a return and stays returned until it is submitted again', () => {
    expect(nextReportState(SUBMITTED, ReportAction.RETURN)).toBe(RETURNED);
    expect(nextReportState(RETURNED, ReportAction.SAVE)).toBe(RETURNED);
    expect(nextReportState(RETURNED, ReportAction.SUBMIT)).toBe(SUBMITTED);
  });

  it('takes a submission back when the report is changed', () => {
    expect(nextReportState(SUBMITTED, ReportAction.SAVE)).toBe(DRAFT);
  });

  it('refuses everything on an approved report as locked', () => {
    for (const action of Object.values(ReportAction)) {
      expect(() => nextReportState(APPROVED, action)).toThrow(
        expect.objectContaining({ code: 'REPORT_LOCKED', field: undefined }),
      );
      expect(isReportActionPossible(APPROVED, action)).toBe(false);
    }
  });

  it.each([
    [DRAFT, ReportAction.APPROVE],
    [DRAFT, ReportAction.RETURN],
    [RETURNED, ReportAction.APPROVE],
    [RETURNED, ReportAction.RETURN],
    [SUBMITTED, ReportAction.SUBMIT],
  ])('refuses from %s to %s', (state, action) => {
    expect(() => nextReportState(state, action)).toThrow(
      expect.objectContaining({ code: 'TRANSITION_NOT_ALLOWED' }),
    );
  });
});
