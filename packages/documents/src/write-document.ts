import type { CalendarDate } from '@dure/domain/cycle/calendar-date';
import type { DeliberationReport } from '@dure/domain/deliberation/deliberation-report';
import { composeComparison } from './comparison-document.js';
import type { ComparisonInput } from './comparison-lines.js';
import { composeDeliberationReport } from './deliberation-document.js';
import { DocumentFormat } from './document-format.js';
import type { OfficialDocument } from './official-document.js';
import { composePlanDocument, type PlanDocumentInput } from './plan-document.js';

/** What is to be written, as plain data: an order can be given to another thread. */
export type DocumentOrder =
  | {
      readonly kind: 'PLAN';
      readonly format: typeof DocumentFormat.PDF | typeof DocumentFormat.HWPX;
      readonly input: PlanDocumentInput;
    }
  | { readonly kind: 'COMPARISON'; readonly format: DocumentFormat; readonly input: ComparisonInput }
  | {
      readonly kind: 'DELIBERATION';
      readonly format: typeof DocumentFormat.PDF | typeof DocumentFormat.HWPX;
      readonly input: { readonly report: DeliberationReport; readonly asOf: CalendarDate };
    };

/**
 * Composes and writes a document; takes seconds and a processor for a large plan. Each writer brings a large library along,
 * so only the one that is needed is loaded.
 */
export async function writeDocument(order: DocumentOrder): Promise<Uint8Array> {
  if (order.kind === 'COMPARISON' && order.format === DocumentFormat.XLSX) {
    const { writeComparisonWorkbook } = await import('./comparison-workbook.js');
    return writeComparisonWorkbook(order.input);
  }
  const document = compose(order);
  if (order.format === DocumentFormat.PDF) {
    const { writePdf } = await import('./write-pdf.js');
    return writePdf(document);
  }
  const { writeHwpx } = await import('./write-hwpx.js');
  return writeHwpx(document);
}

function compose(order: DocumentOrder): OfficialDocument {
  switch (order.kind) {
    case 'PLAN':
      return composePlanDocument(order.input);
    case 'COMPARISON':
      return composeComparison(order.input);
    case 'DELIBERATION':
      return composeDeliberationReport(order.input.report, order.input.asOf);
  }
}
