import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { endWithUs, listProcesses, waitFor } from '../support/processes.mjs';

const run = promisify(execFile);

/**
 * How a start is made: by which account (null: our own), with which variables, and whether without any network.
 * @typedef {import('../support/processes.mjs').RunningProcess} RunningProcess
 * @typedef {{ cwd: string, env: NodeJS.ProcessEnv, account: { uid: number, gid: number } | null,
 *   isOffline: boolean }} StartOptions
 */

/** Installing, building and starting on a busy machine. */
const START_LIMIT = 900;

/** One `npm start`, as a person's shell would make it. */
export class Launched {
  /** @param {readonly [string, ...string[]]} npm @param {StartOptions} options */
  constructor(npm, options) {
    this.options = options;
    this.output = '';
    const [command, ...args] = offlineIfAsked([...npm, 'start'], options);
    this.child = spawn(/** @type {string} */ (command), args, {
      cwd: options.cwd,
      env: options.env,
      ...(options.isOffline || options.account === null ? {} : options.account),
      // Whoever closes the terminal reaches the outermost process alone here.
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [this.child.stdout, this.child.stderr])
      stream?.on('data', (text) => (this.output += String(text)));
    this.ended = once(this.child, 'exit');
    endWithUs(this.child);
  }

  /** Waits until it says that it serves; returns the seconds. */
  async serves() {
    const { seconds } = await waitFor(
      'npm start',
      async () => {
        if (this.child.exitCode !== null) throw new Error(`npm start ended:\n${this.output.slice(-3000)}`);
        return this.output.includes('Stop with Ctrl-C');
      },
      START_LIMIT,
    );
    return seconds;
  }

  /** Whether the page and the data are answered, asked from where it runs. */
  async isAnswering() {
    const url = /Dure runs at (http\S+)/.exec(this.output)?.[1] ?? '';
    const script = `
      const page = await fetch(${JSON.stringify(url)});
      const answer = await fetch(${JSON.stringify(url)} + '/graphql', { method: 'POST',
        headers: { 'content-type': 'application/json' }, body: '{"query":"{ districts { code } }"}' });
      const { data } = await answer.json();
      console.error(page.status, (await page.text()).includes('<div id="root"'), data.districts.length);`;
    const args = ['--input-type=module', '-e', script];
    const inside = this.options.isOffline && (await canCutNetwork());
    const { stderr } = inside
      ? await run('nsenter', [`--net=/proc/${this.child.pid}/ns/net`, process.execPath, ...args])
      : await run(process.execPath, args);
    return stderr.trim() === '200 true 25';
  }

  /**
   * Signals the outermost process alone, and waits until everything it started has ended; of a kill the database may be
   * left for the next start. Returns the seconds.
   * @param {NodeJS.Signals} signal
   */
  async end(signal) {
    const started = descendantsOf(this.child.pid ?? 0, await listProcesses());
    const mayStay = (/** @type {RunningProcess} */ { command }) =>
      signal === 'SIGKILL' && /^postgres:|\/postgres /.test(command);
    this.child.kill(signal);
    await this.ended;
    const { seconds } = await waitFor(
      `Nothing left running after ${signal}`,
      async () => {
        const left = (await listProcesses()).filter(
          (each) =>
            !mayStay(each) &&
            (started.some(({ pid, command }) => pid === each.pid && command === each.command) ||
              each.command.includes(`${this.options.cwd}/.dure`)),
        );
        return left.length === 0;
      },
      60,
    );
    return seconds;
  }
}

/** @param {number} pid @param {readonly RunningProcess[]} all @returns {RunningProcess[]} */
function descendantsOf(pid, all) {
  const children = all.filter(({ parent }) => parent === pid);
  return children.flatMap((child) => [child, ...descendantsOf(child.pid, all)]);
}

/** @returns {Promise<boolean>} */
export async function canCutNetwork() {
  return run('unshare', ['-n', 'ip', 'link', 'set', 'lo', 'up']).then(
    () => true,
    () => false,
  );
}

/**
 * In a network of its own that has nothing but itself, as the account asked for.
 * @param {readonly string[]} command @param {StartOptions} options @returns {readonly string[]}
 */
function offlineIfAsked(command, { isOffline, account }) {
  if (!isOffline) return command;
  const as =
    account === null ? [] : ['setpriv', `--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'];
  return ['unshare', '-n', 'sh', '-c', 'ip link set lo up && exec "$@"', 'sh', ...as, ...command];
}
