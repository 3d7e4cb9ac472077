import { DomainEvent } from '../platform/events/events.js';

/** A report was approved: its value is in force from now on. */
export class ReportApproved extends DomainEvent {
  constructor(
    readonly planId: string,
    readonly indicatorId: string,
    /** null: the city's own. */
    readonly districtCode: string | null,
    readonly periodEnd: string,
  ) {
    super();
  }
}
