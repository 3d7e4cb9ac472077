import ExcelJS, { type CellValue } from 'exceljs';
import { comparisonLines, type ComparisonInput } from './comparison-lines.js';
import { comparisonWords } from './messages/ko/official-document.js';
import type { DocumentText } from './official-document.js';

const HEAD_GROUND = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7EDF5' } } as const;
const LOOKS = {
  ADDED: { underline: true, bold: true, color: { argb: 'FF0B4F9E' } },
  REMOVED: { strike: true, color: { argb: 'FF8B1A1A' } },
} as const;
/** What a cell of a spreadsheet can hold. */
const LONGEST_CELL = 32_000;

/** The comparison as a workbook: one change a row, to be filtered and sorted. */
export async function writeComparisonWorkbook(input: ComparisonInput): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const { columns, sheet: title } = comparisonWords;
  // A sheet's name takes no dot in the middle and no more than 31 letters.
  const sheet = workbook.addWorksheet(title.replace(/[\\/*?:[\]]/g, ' '), {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0, paperSize: 9 },
  });
  sheet.columns = [10, 34, 18, 48, 48, 30].map((width) => ({
    width,
    // As text: what begins with = stays what it is, and 1-2 becomes no date.
    style: { numFmt: '@', alignment: { vertical: 'top', wrapText: true } },
  }));
  const heads = [columns.kind, columns.place, columns.field, columns.before, columns.after, columns.note];
  sheet.addRow(heads).eachCell((cell) => {
    cell.font = { bold: true };
    cell.fill = HEAD_GROUND;
    cell.border = { bottom: { style: 'thin' } };
  });
  for (const { kind, place, field, before, after, note } of comparisonLines(input)) {
    sheet.addRow([kind, place, field, cellOf(before), cellOf(after), note].map(plain));
  }
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: sheet.rowCount, column: heads.length } };
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function cellOf(text: DocumentText): CellValue {
  if (typeof text === 'string') return text;
  return {
    richText: text.map((part) =>
      typeof part === 'string'
        ? { text: escaped(part) }
        : { text: escaped(part.text), font: { ...LOOKS[part.mark] } },
    ),
  };
}

function plain(value: CellValue): CellValue {
  return typeof value === 'string' ? escaped(value) : value;
}

/** What XML cannot hold is left out; what would be read back as an escape is escaped (ISO/IEC 29500, ST_Xstring). */
function escaped(text: string): string {
  return text
    .slice(0, LONGEST_CELL)
    .replace(/_x[0-9A-Fa-f]{4}_/g, (sign) => `_x005F${sign}`)
    .replaceAll('\r', '_x000D_');
}
