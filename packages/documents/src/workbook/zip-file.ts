import { Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import { UnreadableFileError } from './unreadable-file.error.js';

/** What one file may inflate to, all parts together that are looked at. */
export const MOST_INFLATED_MEGABYTES = 60;
const MOST_PARTS = 2_000;

const END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
/** Bit 0 of an entry's flags. */
const ENCRYPTED = 1;

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly checksum: number;
  readonly packedLength: number;
  readonly length: number;
  readonly headerAt: number;
}

/**
 * The parts of a ZIP file (PKWARE APPNOTE 6.3), by name. Nothing of it is believed: a part is inflated only when it is
 * asked for, what it inflates to is counted as it comes out, and lengths, names and checksums have to be what they say.
 */
export class ZipFile {
  private readonly entries: ReadonlyMap<string, Entry>;
  private left = MOST_INFLATED_MEGABYTES * 1024 * 1024;

  /** @throws UnreadableFileError NOT_A_WORKBOOK, OLD_OR_LOCKED, TOO_MANY_PARTS, DAMAGED. */
  constructor(private readonly bytes: Buffer) {
    this.entries = readDirectory(bytes);
  }

  names(): string[] {
    return [...this.entries.keys()];
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  /**
   * The contents of a part, piece by piece, so that they never stand in memory whole.
   * @throws UnreadableFileError DAMAGED, TOO_LARGE_INSIDE.
   */
  async *read(name: string): AsyncGenerator<Buffer> {
    const entry = this.entries.get(name);
    if (entry === undefined) throw damaged();
    let [length, checksum] = [0, 0];
    for await (const piece of inflated(this.packedContents(entry), entry.method)) {
      length += piece.length;
      this.left -= piece.length;
      if (this.left < 0) throw tooLarge();
      checksum = crc32(piece, checksum);
      yield piece;
    }
    if (length !== entry.length || checksum !== entry.checksum) throw damaged();
  }

  private packedContents(entry: Entry): Buffer {
    const { bytes } = this;
    const at = entry.headerAt;
    if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== LOCAL_HEADER) throw damaged();
    const nameLength = bytes.readUInt16LE(at + 26);
    // The directory and the part's own header name it alike, or two readers would see two files.
    if (bytes.toString('utf8', at + 30, at + 30 + nameLength) !== entry.name) throw damaged();
    const from = at + 30 + nameLength + bytes.readUInt16LE(at + 28);
    if (from + entry.packedLength > bytes.length) throw damaged();
    return bytes.subarray(from, from + entry.packedLength);
  }
}

async function* inflated(packed: Buffer, method: number): AsyncGenerator<Buffer> {
  if (method === STORED) {
    yield packed;
    return;
  }
  try {
    yield* Readable.from([packed]).pipe(createInflateRaw({ chunkSize: 64 * 1024 })) as AsyncIterable<Buffer>;
  } catch {
    throw damaged();
  }
}

function readDirectory(bytes: Buffer): ReadonlyMap<string, Entry> {
  // The container of old .xls files, and of .xlsx files with a password.
  if (bytes.subarray(0, 4).toString('hex') === 'd0cf11e0') throw new UnreadableFileError('OLD_OR_LOCKED');
  const end = findEnd(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > MOST_PARTS) throw new UnreadableFileError('TOO_MANY_PARTS');
  const entries = new Map<string, Entry>();
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw damaged();
    const entry = readEntry(bytes, at);
    if (entries.has(entry.name)) throw damaged();
    entries.set(entry.name, entry);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

function findEnd(bytes: Buffer): number {
  const earliest = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT);
  for (let at = bytes.length - END_LENGTH; at >= earliest; at -= 1) {
    const isEnd = bytes.readUInt32LE(at) === END;
    if (isEnd && at + END_LENGTH + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw new UnreadableFileError('NOT_A_WORKBOOK');
}

function readEntry(bytes: Buffer, at: number): Entry {
  if ((bytes.readUInt16LE(at + 8) & ENCRYPTED) !== 0) throw new UnreadableFileError('OLD_OR_LOCKED');
  const method = bytes.readUInt16LE(at + 10);
  if (method !== STORED && method !== DEFLATED) throw damaged();
  return {
    method,
    name: bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28)),
    checksum: bytes.readUInt32LE(at + 16),
    packedLength: bytes.readUInt32LE(at + 20),
    length: bytes.readUInt32LE(at + 24),
    headerAt: bytes.readUInt32LE(at + 42),
  };
}

const damaged = (): UnreadableFileError => new UnreadableFileError('DAMAGED');
const tooLarge = (): UnreadableFileError =>
  new UnreadableFileError('TOO_LARGE_INSIDE', { limit: MOST_INFLATED_MEGABYTES });
