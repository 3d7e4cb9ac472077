import { execFile } from 'node:child_process';
import { readFile, readdir } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** @typedef {{ pid: number, parent: number, group: number, command: string }} RunningProcess */

/** All processes of this machine that may be seen. @returns {Promise<RunningProcess[]>} */
export async function listProcesses() {
  return process.platform === 'linux' ? listFromProc() : listFromPs();
}

/** Small systems have /proc but no ps. @returns {Promise<RunningProcess[]>} */
async function listFromProc() {
  const ids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    ids.map(async (id) => {
      const [stat, commandLine] = await Promise.all(
        ['stat', 'cmdline'].map((file) => readFile(`/proc/${id}/${file}`, 'utf8').catch(() => null)),
      );
      if (stat == null || commandLine == null) return [];
      // The name in parentheses may hold spaces and parentheses itself; what follows it does not.
      const [state, parent, group] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (state === 'Z') return [];
      const command = commandLine.replaceAll('\0', ' ').trim();
      return [{ pid: Number(id), parent: Number(parent), group: Number(group), command }];
    }),
  );
  return found.flat();
}

/** @returns {Promise<RunningProcess[]>} */
async function listFromPs() {
  const { stdout } = await run('ps', ['-Awwo', 'pid=,ppid=,pgid=,stat=,command=']);
  return stdout.split('\n').flatMap((line) => {
    const match = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line);
    if (match === null || match[4]?.startsWith('Z')) return [];
    return [
      { pid: Number(match[1]), parent: Number(match[2]), group: Number(match[3]), command: match[5] ?? '' },
    ];
  });
}

/** Memory a process holds, in bytes; 0 once it is gone. @param {number} pid */
export async function residentBytes(pid) {
  if (process.platform === 'linux') {
    const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024;
  }
  const { stdout } = await run('ps', ['-o', 'rss=', '-p', String(pid)]).catch(() => ({ stdout: '0' }));
  return Number(stdout.trim()) * 1024;
}

/** SIGKILL; one that is gone already is as good. @param {number} pid */
export function killAtOnce(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'ESRCH') throw error;
  }
}

/** Should this process end first, the child is asked to end too. @param {import('node:child_process').ChildProcess} child */
export function endWithUs(child) {
  const end = () => child.kill('SIGTERM');
  process.once('exit', end);
  child.once('exit', () => process.removeListener('exit', end));
}

/**
 * Waits until `condition` gives something; returns it and the seconds it took.
 * @template Value
 * @param {string} what for the message
 * @param {() => Promise<Value | null | false>} condition
 * @param {number} seconds
 */
export async function waitFor(what, condition, seconds) {
  const began = performance.now();
  for (;;) {
    const value = await condition();
    const waited = (performance.now() - began) / 1000;
    if (value !== null && value !== false) return { value, seconds: waited };
    if (waited > seconds) throw new Error(`${what}: not within ${seconds} s.`);
    await sleep(10);
  }
}
