/** The forms in which a document leaves the house. */
export const DocumentFormat = { PDF: 'PDF', HWPX: 'HWPX', XLSX: 'XLSX' } as const;
export type DocumentFormat = (typeof DocumentFormat)[keyof typeof DocumentFormat];

/** Content type of each form; HWPX is the open document type of Korean offices (KS X 6101). */
export const contentTypes: Record<DocumentFormat, string> = {
  PDF: 'application/pdf',
  HWPX: 'application/hwp+zip',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
