import { readFile, writeFile } from 'node:fs/promises';
import { gunzipSync, gzipSync } from 'node:zlib';
import {
  type BackupHeader,
  FRAME_HEAD,
  FrameKind,
  RowCounter,
  type TableSum,
  frameOf,
  jsonFrameOf,
  sumOf,
} from '../../src/ops/backup-format.js';

/** A backup taken apart, to be changed and put together again with sums that fit. */
export interface TakenApart {
  header: Record<string, unknown> & BackupHeader;
  /** COPY text by table, in the file's order. */
  rows: Map<string, Buffer>;
}

export async function takeApart(file: string): Promise<TakenApart> {
  const bytes = gunzipSync(await readFile(file));
  const rows = new Map<string, Buffer>();
  let header: TakenApart['header'] | undefined;
  let table = '';
  for (let at = 0; at < bytes.length;) {
    const kind = bytes.toString('latin1', at, at + 1);
    const end = at + FRAME_HEAD + bytes.readUInt32BE(at + 1);
    const payload = bytes.subarray(at + FRAME_HEAD, end);
    if (kind === FrameKind.HEADER) header = JSON.parse(payload.toString()) as TakenApart['header'];
    if (kind === FrameKind.TABLE) table = (JSON.parse(payload.toString()) as { name: string }).name;
    if (kind === FrameKind.TABLE) rows.set(table, Buffer.alloc(0));
    if (kind === FrameKind.ROWS)
      rows.set(table, Buffer.concat([rows.get(table) ?? Buffer.alloc(0), payload]));
    at = end;
  }
  if (header === undefined) throw new Error(`${file} has no header.`);
  return { header, rows };
}

export async function putTogether(file: string, { header, rows }: TakenApart): Promise<void> {
  const frames = [jsonFrameOf(FrameKind.HEADER, header)];
  const sums: TableSum[] = [];
  for (const [name, text] of rows) {
    const counter = new RowCounter();
    counter.add(text);
    const sum = counter.sumOf(name);
    sums.push(sum);
    frames.push(jsonFrameOf(FrameKind.TABLE, { name }), frameOf(FrameKind.ROWS, text));
    frames.push(jsonFrameOf(FrameKind.TABLE_END, sum));
  }
  frames.push(jsonFrameOf(FrameKind.TRAILER, sumOf(sums)));
  await writeFile(file, gzipSync(Buffer.concat(frames)));
}
