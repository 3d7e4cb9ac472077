/** 계획을 파일로 내려받는 메뉴. */
export const messages = {
  menu: '문서',
  entry: {
    pdf: 'PDF (현재 내용)',
    hwpx: 'HWPX (현재 내용)',
    revisionPdf: 'PDF (확정본 {{revision}})',
    revisionHwpx: 'HWPX (확정본 {{revision}})',
    workbook: '엑셀 통합문서 (.xlsx)',
  },
} as const;
