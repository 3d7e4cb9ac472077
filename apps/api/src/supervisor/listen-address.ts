import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import { promisify } from 'node:util';
import { findCommandLine } from '../platform/embedded-postgres/server-account.js';
import { StartError } from './start.error.js';

const run = promisify(execFile);

/**
 * Makes sure that the address can be listened on, before anything heavy begins.
 * @throws StartError naming the port's present user where it can be found out.
 */
export async function requireFreeAddress(host: string, port: number): Promise<void> {
  const code = await tryListening(host, port);
  if (code === null) return;
  if (code === 'EADDRINUSE') {
    const user = await findPortUser(port);
    const next = await findNextFreePort(host, port + 1);
    throw new StartError(
      `Port ${port} on ${host} is already in use${user === null ? ' by another program' : ` by ${user}`}.`,
      `Stop that program, or choose another port, for example: PORT=${next} npm start`,
    );
  }
  if (code === 'EACCES') {
    throw new StartError(
      `PORT ${port} may not be used by an ordinary user.`,
      'Choose a port from 1024 upwards, for example: PORT=4000 npm start',
    );
  }
  throw new StartError(
    `HOST ${host} is no address of this machine (${code}).`,
    'Use 127.0.0.1 for this machine alone, or 0.0.0.0 for every network it belongs to.',
  );
}

/** Whether only this machine reaches what listens there. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}

/** The error code of listening there, or null if it works. */
async function tryListening(host: string, port: number): Promise<string | null> {
  const probe = createServer();
  try {
    await new Promise<void>((done, fail) =>
      probe.once('error', fail).listen({ host, port, exclusive: true }, done),
    );
    return null;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unknown error';
  } finally {
    await new Promise((done) => probe.close(done));
  }
}

async function findNextFreePort(host: string, from: number): Promise<number> {
  for (let port = from; port < Math.min(from + 20, 65_536); port += 1) {
    if ((await tryListening(host, port)) === null) return port;
  }
  return from;
}

/** The command line of the program that listens on the port, as far as this machine's tools tell. */
async function findPortUser(port: number): Promise<string | null> {
  const sockets = await run('ss', ['-ltnpH', `sport = :${port}`]).catch(() => ({ stdout: '' }));
  const openFiles = await run('lsof', ['-nP', `-iTCP:${port}`, '-sTCP:LISTEN', '-Fp']).catch(() => ({
    stdout: '',
  }));
  const pid = /pid=(\d+)/.exec(sockets.stdout)?.[1] ?? /^p(\d+)$/m.exec(openFiles.stdout)?.[1];
  if (pid === undefined) return null;
  const commandLine = await findCommandLine(Number(pid));
  return commandLine === null ? null : `process ${pid} (${commandLine.slice(0, 120)})`;
}
