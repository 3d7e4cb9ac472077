import { describe, expect, it } from '@jest/globals';
import { listDocumentEntries } from './document-entries.js';

describe('the documents of a plan', () => {
  it('are the plan as it stands and its workbook, before it was ever confirmed', () => {
    expect(listDocumentEntries('A 1/2', []).map(({ href }) => href)).toEqual([
      '/files/plans/A%201%2F2/plan.pdf',
      '/files/plans/A%201%2F2/plan.hwpx',
      '/files/plans/A%201%2F2/workbook.xlsx',
    ]);
  });

  it('are also its latest revision, whatever the order they come in', () => {
    const entries = listDocumentEntries('P', [{ number: 1 }, { number: 10 }, { number: 9 }]);
    expect(entries.filter(({ revision }) => revision !== null)).toEqual([
      { key: 'revisionPdf', href: '/files/plans/P/plan.pdf?revision=10', revision: 10 },
      { key: 'revisionHwpx', href: '/files/plans/P/plan.hwpx?revision=10', revision: 10 },
    ]);
  });
});
