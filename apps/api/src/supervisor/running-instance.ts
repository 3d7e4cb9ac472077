import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findCommandLine } from '../platform/embedded-postgres/server-account.js';
import { StartError } from './start.error.js';

interface Entry {
  pid: number;
  url: string;
  /** It lost its launcher and is about to end; the next start may wait for it. */
  isStopping: boolean;
}

/** Milliseconds that a start waits for a predecessor which is already stopping. */
const patience = 20_000;

/** The note in a data folder that says which supervisor serves it, and where. */
export class RunningInstance {
  private constructor(
    private readonly file: string,
    private readonly entry: Entry,
  ) {}

  /** @throws StartError if another supervisor serves this folder; it says where that one listens. */
  static async refuseSecond(dataDir: string): Promise<void> {
    const file = join(dataDir, 'running.json');
    for (const end = Date.now() + patience; ; await sleep(50)) {
      const other = await findLiveEntry(file);
      if (other === null) return;
      if (other.isStopping && Date.now() < end) continue;
      throw new StartError(
        `Dure already runs on this data folder, at ${other.url} (process ${other.pid}).`,
        `Open ${other.url}, or stop that one first. For a second instance set both DATA_DIR and PORT.`,
      );
    }
  }

  /** Whether a supervisor serves this folder at the moment, one that is stopping included. */
  static async isServing(dataDir: string): Promise<boolean> {
    return (await findLiveEntry(join(dataDir, 'running.json'))) !== null;
  }

  /** Claims the folder, which must exist. Of two starts at once exactly one succeeds. */
  static async claim(dataDir: string, url: string): Promise<RunningInstance> {
    const file = join(dataDir, 'running.json');
    const entry = { pid: process.pid, url, isStopping: false };
    const instance = new RunningInstance(file, entry);
    for (;;) {
      if (instance.tryLinking()) return instance;
      await RunningInstance.refuseSecond(dataDir);
      // What is left there belongs to a dead process.
      rmSync(file, { force: true });
    }
  }

  /** Synchronous, since it is written while the process is going down. */
  markStopping(): void {
    this.entry.isStopping = true;
    const draft = this.writeDraft();
    renameSync(draft, this.file);
  }

  release(): void {
    rmSync(this.file, { force: true });
  }

  private tryLinking(): boolean {
    const draft = this.writeDraft();
    try {
      linkSync(draft, this.file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      return false;
    } finally {
      rmSync(draft);
    }
  }

  private writeDraft(): string {
    const draft = `${this.file}.${randomUUID()}`;
    writeFileSync(draft, JSON.stringify(this.entry));
    return draft;
  }
}

async function findLiveEntry(file: string): Promise<Entry | null> {
  let entry: Entry;
  try {
    entry = JSON.parse(readFileSync(file, 'utf8')) as Entry;
  } catch {
    // Not there, or not readable: what is wrong with the folder itself is told when it is opened.
    return null;
  }
  // After a reboot the same process id may belong to any program.
  const commandLine = await findCommandLine(entry.pid);
  return commandLine?.includes('supervisor') && entry.pid !== process.pid ? entry : null;
}
