import type { Translation } from '../translation.js';
import type { messages as korean } from '../ko/planDocuments.js';

export const messages: Translation<typeof korean> = {
  menu: 'Documents',
  entry: {
    pdf: 'PDF (as it stands)',
    hwpx: 'HWPX (as it stands)',
    revisionPdf: 'PDF (revision {{revision}})',
    revisionHwpx: 'HWPX (revision {{revision}})',
    workbook: 'Excel workbook (.xlsx)',
  },
};
