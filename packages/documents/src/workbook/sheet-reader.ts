import { UnreadableFileError } from './unreadable-file.error.js';
import { type Cell, cellPlace, type SheetRow, type SheetRows } from './sheet-cell.js';
import { readXml } from './xml-events.js';

/** Of a sheet; above it nobody wrote the rows by hand. */
export const MOST_ROWS = 30_000;

export type NumberFormat = 'PLAIN' | 'PERCENT' | 'DATE';

/** Of a sheet: as many rows with as many columns as a plan has, and some to spare. */
const MOST_CELLS = 400_000;

/** What a sheet's cells refer to. */
export interface SharedContents {
  readonly texts: readonly string[];
  readonly formats: readonly NumberFormat[];
}

/**
 * The rows of a sheet that hold something. A million empty rows cost their reading, and no memory.
 * @throws UnreadableFileError DAMAGED, TOO_MANY_ROWS.
 */
export async function readSheet(pieces: AsyncIterable<Buffer>, shared: SharedContents): Promise<SheetRows> {
  const rows: SheetRow[] = [];
  let cells = new Map<number, Cell>();
  let [row, column] = [0, -1];
  let type = 'n';
  let style = 0;
  let value = '';
  let isFormula = false;
  let isInValue = false;
  let isPhonetic = false;
  let count = 0;
  await readXml(pieces, {
    open(name, attributes) {
      if (name === 'row') {
        row = attributes['r'] === undefined ? row + 1 : Number(attributes['r']);
        column = -1;
        cells = new Map();
      } else if (name === 'c') {
        column = columnOf(attributes['r'], column + 1);
        [type, style, value, isFormula] = [attributes['t'] ?? 'n', Number(attributes['s'] ?? 0), '', false];
      } else if (name === 'f') isFormula = true;
      else if (name === 'rPh') isPhonetic = true;
      else if (name === 'v' || name === 't') isInValue = !isPhonetic;
    },
    text(text) {
      if (isInValue) value += text;
    },
    close(name) {
      if (name === 'v' || name === 't') isInValue = false;
      else if (name === 'rPh') isPhonetic = false;
      else if (name === 'c') {
        const cell = isFormula ? ({ kind: 'formula' } as const) : cellOf(type, value, style, shared);
        if (cell !== null) {
          cells.set(column, cell);
          count += 1;
          if (count > MOST_CELLS) throw new UnreadableFileError('TOO_HEAVY');
        }
      } else if (name === 'row' && cells.size > 0) {
        if (!Number.isInteger(row) || row <= (rows.at(-1)?.number ?? 0))
          throw new UnreadableFileError('DAMAGED');
        rows.push({ number: row, cells });
        if (rows.length > MOST_ROWS) throw new UnreadableFileError('TOO_MANY_ROWS', { limit: MOST_ROWS });
      }
    },
  });
  return rows;
}

function columnOf(name: string | undefined, next: number): number {
  if (name === undefined) return next;
  const place = cellPlace(name);
  if (place === null) throw new UnreadableFileError('DAMAGED');
  return place.column;
}

function cellOf(type: string, value: string, style: number, shared: SharedContents): Cell | null {
  switch (type) {
    case 's': {
      const text = shared.texts[Number(value)];
      if (text === undefined) throw new UnreadableFileError('DAMAGED');
      return text === '' ? null : { kind: 'text', text };
    }
    case 'b':
      return { kind: 'truth', value: value === '1' };
    case 'e':
      return { kind: 'error', text: value.slice(0, 20) };
    case 'n': {
      if (value === '') return null;
      const number = Number(value);
      if (!Number.isFinite(number)) throw new UnreadableFileError('DAMAGED');
      return { kind: 'number', value: number, format: shared.formats[style] ?? 'PLAIN' };
    }
    default:
      return value === '' ? null : { kind: 'text', text: unescaped(value) };
  }
}

/** Text as written: `_x000D_` stands for a character that XML cannot hold (ISO/IEC 29500, ST_Xstring). */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}
