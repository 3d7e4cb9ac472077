import { readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findCommandLine } from './server-account.js';

/** What a server writes into `postmaster.pid` of its data folder. */
export interface Postmaster {
  pid: number;
  port: number;
  isReady: boolean;
}

/** Milliseconds a stop may take before the server is told to drop everything. */
const fastStopLimit = 20_000;

/** The server that runs on this data folder, or null. A file left by a dead server, or by a reused process id, counts as none. */
export async function findPostmaster(clusterDir: string): Promise<Postmaster | null> {
  const file = join(clusterDir, 'postmaster.pid');
  const text = await readFile(file, 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  // Line 4 (the port) is missing for an instant while the server writes the file.
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (!(await isServerOf(pid, clusterDir))) return null;
  return { pid, port: Number(lines[3] ?? 0), isReady: lines[7]?.trim() === 'ready' };
}

/**
 * Removes a `postmaster.pid` whose process id now belongs to another program: after a reboot PostgreSQL would
 * refuse to start because of it.
 */
export async function removeStalePidFile(clusterDir: string): Promise<void> {
  if ((await findPostmaster(clusterDir)) === null)
    await rm(join(clusterDir, 'postmaster.pid'), { force: true });
}

/** Stops the server at once but in order: open transactions roll back, nothing acknowledged is lost. */
export async function stopPostmaster(pid: number, clusterDir: string): Promise<void> {
  // SIGINT is PostgreSQL's fast shutdown, SIGQUIT the immediate one with recovery at the next start.
  if (!signal(pid, 'SIGINT')) return;
  if (await hasEnded(pid, clusterDir, fastStopLimit)) return;
  signal(pid, 'SIGQUIT');
  if (await hasEnded(pid, clusterDir, fastStopLimit)) return;
  throw new Error(`The PostgreSQL server (process ${pid}) does not stop.`);
}

async function hasEnded(pid: number, clusterDir: string, limit: number): Promise<boolean> {
  for (const end = Date.now() + limit; Date.now() < end; await sleep(20)) {
    if (!(await isServerOf(pid, clusterDir))) return true;
  }
  return false;
}

async function isServerOf(pid: number, clusterDir: string): Promise<boolean> {
  const commandLine = await findCommandLine(pid);
  return (
    commandLine !== null && commandLine.includes('postgres') && commandLine.includes(resolve(clusterDir))
  );
}

function signal(pid: number, name: NodeJS.Signals): boolean {
  try {
    process.kill(pid, name);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
    throw error;
  }
}
