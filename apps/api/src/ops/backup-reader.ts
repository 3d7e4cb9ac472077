import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import {
  type BackupHeader,
  type BackupSum,
  type BackupSummary,
  FORMAT,
  FORMAT_VERSION,
  FRAME_HEAD,
  FrameKind,
  MAX_PAYLOAD,
  RowCounter,
  type TableHead,
  type TableSum,
  sumOf,
} from './backup-format.js';
import { ByteSource, UnexpectedEndError } from './byte-source.js';
import { OpsError } from './ops.error.js';

interface Frame {
  readonly kind: string;
  readonly payload: Buffer;
}

/** Takes the rows of one table, all of them, one piece after the other. */
export type TableReader = (table: TableHead, rows: AsyncIterable<Buffer>) => Promise<void>;

/**
 * Reads a backup from its beginning to its end: tells the header, then has each table read in turn. Every row is checked
 * against the sums in the file; a file that does not hold what it says is refused when that is noticed, so whatever came
 * before must be undone.
 * @throws OpsError for a file that is missing, no backup, of a newer Dure, cut off or damaged
 */
export async function readBackup(
  file: string,
  onHeader: (header: BackupHeader) => Promise<void>,
  readTable: TableReader,
): Promise<BackupSummary> {
  await requireFile(file);
  const gunzip = createGunzip();
  // Failures arrive where the bytes are read.
  pipeline(createReadStream(file), gunzip, () => undefined);
  const source = new ByteSource(gunzip);
  try {
    return await readFrames(file, source, onHeader, readTable);
  } catch (error) {
    throw describeFailure(file, error);
  } finally {
    gunzip.destroy();
  }
}

/** Reads a backup for nothing but to see that it is whole. @throws as `readBackup` */
export async function verifyBackup(file: string, signal: AbortSignal): Promise<BackupSummary> {
  return readBackup(
    file,
    async () => undefined,
    async (_table, rows) => {
      for await (const _ of rows) signal.throwIfAborted();
    },
  );
}

async function readFrames(
  file: string,
  source: ByteSource,
  onHeader: (header: BackupHeader) => Promise<void>,
  readTable: TableReader,
): Promise<BackupSummary> {
  const header = await readHeader(source);
  await onHeader(header);
  const sums: TableSum[] = [];
  for (const table of header.tables) {
    const begin = await readJson<{ name: string }>(source, FrameKind.TABLE);
    if (begin.name !== table.name) throw new DamagedFileError();
    const reading = new TableRows(source, table.name);
    await readTable(table, reading.pieces());
    sums.push(reading.requireSum());
  }
  const trailer = await readJson<BackupSum>(source, FrameKind.TRAILER);
  const sum = sumOf(sums);
  const isSame = trailer.tables === sum.tables && trailer.rows === sum.rows && trailer.sha256 === sum.sha256;
  if (!isSame || !(await source.isAtEnd())) throw new DamagedFileError();
  return { file, header, sums, ...sum };
}

/** The rows of one table on their way, summed up as they pass. */
class TableRows {
  private sum: TableSum | null = null;

  constructor(
    private readonly source: ByteSource,
    private readonly name: string,
  ) {}

  async *pieces(): AsyncGenerator<Buffer, void, undefined> {
    const counter = new RowCounter();
    let frame = await readFrame(this.source);
    for (; frame.kind === FrameKind.ROWS; frame = await readFrame(this.source)) {
      counter.add(frame.payload);
      yield frame.payload;
    }
    const told = parse<TableSum>(frame, FrameKind.TABLE_END);
    const sum = counter.sumOf(this.name);
    if (told.name !== sum.name || told.rows !== sum.rows || told.sha256 !== sum.sha256)
      throw new DamagedFileError();
    this.sum = sum;
  }

  requireSum(): TableSum {
    if (this.sum === null) throw new Error(`The rows of ${this.name} were not read to their end.`);
    return this.sum;
  }
}

async function readHeader(source: ByteSource): Promise<BackupHeader> {
  const frame = await readFrame(source).catch((error: unknown) => {
    // Some other compressed file: its first bytes are no frame of ours.
    if (error instanceof DamagedFileError) throw new ForeignFileError();
    throw error;
  });
  if (frame.kind !== FrameKind.HEADER) throw new ForeignFileError();
  const header = parse<BackupHeader>(frame, FrameKind.HEADER);
  if (header.format !== FORMAT) throw new ForeignFileError();
  if (header.formatVersion > FORMAT_VERSION)
    throw new OpsError(
      `This backup was written by Dure ${header.dureVersion}, in a form that this older Dure cannot read.`,
      `Restore it with Dure ${header.dureVersion} or newer.`,
    );
  return header;
}

async function readFrame(source: ByteSource): Promise<Frame> {
  const head = await source.take(FRAME_HEAD);
  const kind = head.toString('latin1', 0, 1);
  const length = head.readUInt32BE(1);
  const isKnown = (Object.values(FrameKind) as string[]).includes(kind);
  if (!isKnown || length > MAX_PAYLOAD) throw new DamagedFileError();
  return { kind, payload: await source.take(length) };
}

async function readJson<T>(source: ByteSource, kind: FrameKind): Promise<T> {
  return parse<T>(await readFrame(source), kind);
}

function parse<T>({ kind, payload }: Frame, expected: FrameKind): T {
  if (kind !== expected) throw new DamagedFileError();
  try {
    return JSON.parse(payload.toString()) as T;
  } catch {
    throw new DamagedFileError();
  }
}

class DamagedFileError extends Error {}
class ForeignFileError extends Error {}

async function requireFile(file: string): Promise<void> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    throw new OpsError(`${file} cannot be read: ${error.code ?? error.message}.`, 'Check name and folder.');
  });
  if (!found.isFile()) throw new OpsError(`${file} is not a file.`, 'Name the file of a backup.');
}

const OTHER_COPY = 'Use another copy of this backup, or another backup.';

/** zlib's and our own findings as sentences for who asked; anything else as it is. */
function describeFailure(file: string, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (error instanceof ForeignFileError)
    return new OpsError(`${file} is not a backup of Dure.`, 'Name a file that `backup` wrote.');
  if (code === 'Z_DATA_ERROR' && /incorrect header/.test((error as Error).message))
    return new OpsError(`${file} is not a backup of Dure.`, 'Name a file that `backup` wrote.');
  if (code === 'Z_BUF_ERROR' || error instanceof UnexpectedEndError)
    return new OpsError(`${file} is cut off: its end is missing.`, OTHER_COPY);
  if (error instanceof DamagedFileError || code?.startsWith('Z_'))
    return new OpsError(`${file} is damaged: it does not hold what was written.`, OTHER_COPY);
  if (code === 'EACCES' || code === 'EIO')
    return new OpsError(`${file} cannot be read: ${code}.`, 'Check who may read it, and its disk.');
  return error;
}
