import type { CalendarDate } from '@dure/domain/cycle/calendar-date';
import { fileNames } from './messages/ko/official-document.js';
import { officialDate } from './official-formats.js';
import type { DocumentOrder } from './write-document.js';

/** The name of a document's file, such as "SCD-2021 기본계획 (확정본 2).pdf". */
export function documentName(order: DocumentOrder): string {
  return `${nameOf(order)}.${order.format.toLowerCase()}`;
}

function nameOf(order: DocumentOrder): string {
  switch (order.kind) {
    case 'PLAN':
      return fileNames.plan(order.input.code, stateName(order.input.revision, order.input.asOf));
    case 'COMPARISON': {
      const { planCode, from, to, asOf } = order.input;
      return fileNames.comparison(planCode, stateName(from, asOf), stateName(to, asOf));
    }
    case 'DELIBERATION':
      return fileNames.deliberation(order.input.report.planCode);
  }
}

function stateName(revision: { readonly number: number } | null, asOf: CalendarDate): string {
  return revision === null ? fileNames.now(officialDate(asOf)) : fileNames.revision(revision.number);
}
