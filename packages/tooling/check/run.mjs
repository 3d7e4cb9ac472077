import { spawn } from 'node:child_process';

/**
 * What a check found: an empty text when all is well, else what to mend, readable as it stands.
 * @typedef {string} Problems
 */

/**
 * Runs a tool of Node and gathers what it writes.
 * @param {string[]} args the tool's entry and its arguments
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<{ code: number | null, stdout: string, output: string }>} `output` holds both streams
 */
export function runNode(args, { cwd, env = {} }) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stdout = '';
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => (output += text));
    child.once('error', fail);
    child.once('close', (code) => done({ code, stdout, output }));
  });
}

/**
 * Problems of a tool that ends with 0 exactly when it found none.
 * @param {string[]} args
 * @param {{ cwd: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<Problems>}
 */
export async function problemsOfTool(args, options) {
  const { code, output } = await runNode(args, options);
  if (code === 0) return '';
  return output.trim() || `The tool ended with code ${code} and said nothing.`;
}
