import { createHash } from 'node:crypto';

// A backup is one gzip stream of frames: a letter, the payload's length (four bytes, big-endian), the payload.
// Header, then for each table its name, its rows as COPY's text format and its end, then the trailer.

export const FORMAT = 'dure-backup';
/** Raised by whatever an earlier Dure would read wrongly. */
export const FORMAT_VERSION = 1;

export const FrameKind = { HEADER: 'H', TABLE: 'T', ROWS: 'D', TABLE_END: 'E', TRAILER: 'Z' } as const;
export type FrameKind = (typeof FrameKind)[keyof typeof FrameKind];

/** Bytes before a payload. */
export const FRAME_HEAD = 5;
/** Bytes of the longest payload that is believed; PostgreSQL sends rows in pieces far smaller. */
export const MAX_PAYLOAD = 64 * 1024 * 1024;

/** A table in the order in which it must be loaded, with the columns that its rows hold. */
export interface TableHead {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Where the numbers of a column stood. `lastValue` is a bigint's text. */
export interface SequenceState {
  readonly table: string;
  readonly column: string;
  readonly lastValue: string;
  readonly isCalled: boolean;
}

export interface BackupHeader {
  readonly format: typeof FORMAT;
  readonly formatVersion: number;
  /** Version of Dure that wrote it. */
  readonly dureVersion: string;
  /** Names of the migrations its schema had, in their order. */
  readonly migrations: readonly string[];
  readonly serverVersion: string;
  /** Instant of the snapshot, in ISO 8601. */
  readonly takenAt: string;
  readonly tables: readonly TableHead[];
  readonly sequences: readonly SequenceState[];
  /** Tables whose rows stay out, each with the reason. */
  readonly leftOut: Readonly<Record<string, string>>;
}

/** What a table's rows amount to; `sha256` (hexadecimal) is that of their COPY text. */
export interface TableSum {
  readonly name: string;
  readonly rows: number;
  readonly sha256: string;
}

/** What all the data amount to. `sha256` depends on the rows alone: equal data give equal sums at any time. */
export interface BackupSum {
  readonly tables: number;
  readonly rows: number;
  readonly sha256: string;
}

/** A written or a read backup, as its command tells of it. */
export interface BackupSummary extends BackupSum {
  readonly file: string;
  readonly header: BackupHeader;
  readonly sums: readonly TableSum[];
}

export function frameOf(kind: FrameKind, payload: Uint8Array): Buffer {
  const frame = Buffer.allocUnsafe(FRAME_HEAD + payload.length);
  frame.write(kind, 0, 'latin1');
  frame.writeUInt32BE(payload.length, 1);
  frame.set(payload, FRAME_HEAD);
  return frame;
}

export function jsonFrameOf(kind: FrameKind, value: object): Buffer {
  return frameOf(kind, Buffer.from(JSON.stringify(value)));
}

/** The sum over all tables, whatever the order in which they were written. */
export function sumOf(sums: readonly TableSum[]): BackupSum {
  const lines = sums.map(({ name, rows, sha256 }) => `${name} ${rows} ${sha256}\n`).sort();
  return {
    tables: sums.length,
    rows: sums.reduce((total, { rows }) => total + rows, 0),
    sha256: createHash('sha256').update(lines.join('')).digest('hex'),
  };
}

/** Sums up the rows of one table while they pass by. */
export class RowCounter {
  private readonly hash = createHash('sha256');
  private rows = 0;

  add(rows: Uint8Array): void {
    this.hash.update(rows);
    // COPY's text format writes a line break inside a value as \n: each real one ends a row.
    for (let at = rows.indexOf(0x0a); at !== -1; at = rows.indexOf(0x0a, at + 1)) this.rows += 1;
  }

  /** Call it once, at the end. */
  sumOf(name: string): TableSum {
    return { name, rows: this.rows, sha256: this.hash.digest('hex') };
  }
}
