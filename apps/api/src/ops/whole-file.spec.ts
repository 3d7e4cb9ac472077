import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import { writeWholeFile } from './whole-file.js';

let folder: string;
const folders: string[] = [];
const { signal } = new AbortController();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dure-whole-file-'));
  folders.push(folder);
});
afterAll(() => Promise.all(folders.map((path) => rm(path, { recursive: true, force: true }))));

async function* pieces(text: string, count: number, pause = 0): AsyncGenerator<Buffer> {
  for (let left = count; left > 0; left -= 1) {
    yield Buffer.from(text);
    await sleep(pause);
  }
}

async function contentOf(name: string): Promise<string> {
  return gunzipSync(await readFile(join(folder, name))).toString();
}

describe('a file that is written whole', () => {
  it('is that of the first to end when two write it at once, never a half of the other', async () => {
    const file = join(folder, 'backup');
    const slow = writeWholeFile(file, pieces('slow', 20, 20), signal);
    await writeWholeFile(file, pieces('quick', 3), signal);
    expect(await contentOf('backup')).toBe('quickquickquick');
    await expect(slow).rejects.toThrow('exists already; nothing was written');
    expect(await contentOf('backup')).toBe('quickquickquick');
    expect(await readdir(folder)).toEqual(['backup']);
  });

  it('is not there when writing fails or is stopped on the way', async () => {
    async function* broken(): AsyncGenerator<Buffer> {
      yield Buffer.from('half');
      throw new Error('the connection broke');
    }
    await expect(writeWholeFile(join(folder, 'a'), broken(), signal)).rejects.toThrow('connection broke');
    const stopping = new AbortController();
    const stopped = writeWholeFile(join(folder, 'b'), pieces('x', 1000, 10), stopping.signal);
    setTimeout(() => stopping.abort(new Error('asked to stop')), 50);
    await expect(stopped).rejects.toThrow('asked to stop');
    expect(await readdir(folder)).toEqual([]);
  });

  it('takes away the draft of a writer that was killed, and leaves those of living ones and other files', async () => {
    // No process has this id: it is above what Linux and macOS give.
    const left = 'backup.99999999-0a0b0c0d.partial';
    const others = [
      `backup.${process.pid}-0a0b0c0d.partial`,
      'backup.old.partial',
      'backup2.99999999-0a0b0c0d.partial',
    ];
    for (const name of [left, ...others]) await writeFile(join(folder, name), '');
    await writeWholeFile(join(folder, 'backup'), pieces('x', 1), signal);
    expect((await readdir(folder)).sort()).toEqual(['backup', ...others].sort());
  });

  it('names the missing folder', async () => {
    await expect(writeWholeFile(join(folder, 'none', 'x'), pieces('x', 1), signal)).rejects.toThrow(
      'there is no such folder',
    );
  });
});
