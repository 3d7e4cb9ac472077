import { spawn } from 'node:child_process';
import { Interruption, LaunchError } from './launch-error.mjs';

/** Lines of a failed tool's output that are shown. */
const shownLines = 40;

/**
 * Runs a tool with its output hidden, and shows the end of that output if it fails.
 * @param {string} title what it is for, as a sentence's subject: "Installing the packages"
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd: string, env: NodeJS.ProcessEnv, advice: string }} options
 * @returns {Promise<string>} its standard output
 */
export function runQuietly(title, command, args, { cwd, env, advice }) {
  return new Promise((done, fail) => {
    // CI: a tool that would ask a question decides by itself instead.
    const child = spawn(command, args, {
      cwd,
      env: { ...env, CI: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let all = '';
    child.stdout.on('data', (text) => {
      output += text;
      all += text;
    });
    child.stderr.on('data', (text) => (all += text));
    const forwarding = forwardSignals(child);
    child.once('error', (error) => fail(new LaunchError(`${title} failed: ${error.message}`, advice)));
    child.once('close', (code, signal) => {
      forwarding.end();
      if (forwarding.signal !== null) return fail(new Interruption(forwarding.signal));
      if (code === 0) return done(output);
      const tail = all.trimEnd().split('\n').slice(-shownLines).join('\n');
      return fail(new LaunchError(`${title} failed (${signal ?? `code ${code}`}).`, advice, tail));
    });
  });
}

/**
 * Passes the signals that ask us to end on to a child, and remembers the first.
 * @param {import('node:child_process').ChildProcess} child
 */
export function forwardSignals(child) {
  /** @type {{ signal: NodeJS.Signals | null, end: () => void }} */
  const forwarding = { signal: null, end: () => undefined };
  /** @param {NodeJS.Signals} signal */
  const forward = (signal) => {
    forwarding.signal ??= signal;
    child.kill(signal);
  };
  /** @type {NodeJS.Signals[]} */
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  forwarding.end = () => signals.forEach((signal) => process.removeListener(signal, forward));
  return forwarding;
}

/**
 * The environment for tools: without what npm sets for its own scripts (which other tools take for their settings
 * and complain about), and quiet.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {NodeJS.ProcessEnv}
 */
export function toolEnvironment(environment) {
  const ofNpmScripts =
    /^npm_(package_|lifecycle_|config_(local_prefix|global_prefix|prefix|noproxy|node_gyp|user_agent|npm_version|init_module)$|command$|node_execpath$|execpath$)/;
  const kept = Object.entries(environment).filter(([name]) => !ofNpmScripts.test(name));
  return {
    ...Object.fromEntries(kept),
    NO_UPDATE_NOTIFIER: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
    DO_NOT_TRACK: '1',
  };
}
