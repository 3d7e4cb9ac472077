import { randomBytes } from 'node:crypto';
import { type FileHandle, access, link, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { OpsError } from './ops.error.js';

/** What the operating system says when a file cannot be written; each becomes text and advice. */
const REFUSALS: Readonly<Record<string, readonly [text: string, advice: string]>> = {
  ENOSPC: ['the disk is full', 'Make room, or write to another disk.'],
  EDQUOT: ['the quota of this user is used up', 'Make room, or write to another disk.'],
  EFBIG: ['the file would be larger than allowed', 'Raise the limit (ulimit -f), or write to another disk.'],
  EACCES: ['this user may not write there', 'Choose a folder that this user may write to.'],
  EPERM: ['this user may not write there', 'Choose a folder that this user may write to.'],
  EROFS: ['the disk is read-only', 'Choose a folder on another disk.'],
  ENOENT: ['there is no such folder', 'Create the folder first, or name another.'],
  ENOTDIR: ['what should be its folder is a file', 'Name a file in a folder.'],
  ENAMETOOLONG: ['its name is too long', 'Choose a shorter name.'],
  EIO: ['the disk reports an error', 'Write to another disk, and have this one looked at.'],
};

/**
 * Writes `chunks`, compressed, to a new file that only its owner may read. It gets its name when all of it is on the
 * disk: whatever goes wrong, there is never half a file under that name.
 * @throws OpsError when it is there already or cannot be written, what `chunks` throws, and the reason of `signal`
 */
export async function writeWholeFile(
  file: string,
  chunks: AsyncIterable<Buffer>,
  signal: AbortSignal,
): Promise<void> {
  await refuseExisting(file);
  // Each writer has a draft of its own: two that write at once must not name each other's half.
  const partial = `${file}.${process.pid}-${randomBytes(4).toString('hex')}.partial`;
  try {
    await removeLeftDrafts(file);
    const handle = await open(partial, 'wx', 0o600);
    try {
      await pipeline(chunks, createGzip(), (parts: AsyncIterable<Buffer>) => writeAll(handle, parts), {
        signal,
      });
      await handle.sync();
    } finally {
      await handle.close();
    }
    await giveName(partial, file);
    await syncFolder(dirname(file));
  } catch (error) {
    // A folder that cannot be written holds no half file either; the first failure is the one to tell.
    await rm(partial, { force: true }).catch(() => undefined);
    if (signal.aborted) throw signal.reason;
    throw describeRefusal(file, error);
  }
}

async function writeAll(handle: FileHandle, parts: AsyncIterable<Buffer>): Promise<void> {
  for await (const part of parts) {
    for (let at = 0; at < part.length;) at += (await handle.write(part, at)).bytesWritten;
  }
}

/** Unlike renaming, linking never replaces a file that somebody made in the meantime. */
async function giveName(partial: string, file: string): Promise<void> {
  try {
    await link(partial, file);
    await rm(partial);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') await refuseExisting(file);
    // Some file systems, such as those of memory sticks, know no links.
    if (!['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS'].includes(code ?? '')) throw error;
    await refuseExisting(file);
    await rename(partial, file);
  }
}

/** Drafts of writers that were killed; one whose process lives is being written. */
async function removeLeftDrafts(file: string): Promise<void> {
  const folder = dirname(file);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${basename(file)}.`)) continue;
    const pid = /^\.(\d+)-[\da-f]{8}\.partial$/.exec(name.slice(basename(file).length))?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function refuseExisting(file: string): Promise<void> {
  const isThere = await access(file).then(
    () => true,
    () => false,
  );
  if (isThere)
    throw new OpsError(
      `${file} exists already; nothing was written.`,
      'Name a file that does not exist yet.',
    );
}

/** A name is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems cannot; they keep their folders by themselves.
    if (!['EINVAL', 'EPERM', 'ENOTSUP'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  } finally {
    await handle.close();
  }
}

function describeRefusal(file: string, error: unknown): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  // A connection fails with such codes, too, but not in a call on files.
  const refusal = code === undefined || syscall === 'connect' ? undefined : REFUSALS[code];
  if (refusal === undefined) return error;
  const [text, advice] = refusal;
  return new OpsError(`${file} could not be written: ${text}. Nothing is left there.`, advice, {
    cause: error,
  });
}
