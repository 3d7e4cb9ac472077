import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { findBrowser, findOnMachine, findProblem } from './browser.mjs';

let folder: string;
const { PATH, DURE_CHROMIUM } = process.env;

function writeProgram(name: string, script: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
  return file;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dure-browser-'));
  process.env['PATH'] = folder;
  delete process.env['DURE_CHROMIUM'];
});

afterEach(() => {
  process.env['PATH'] = PATH;
  if (DURE_CHROMIUM !== undefined) process.env['DURE_CHROMIUM'] = DURE_CHROMIUM;
  else delete process.env['DURE_CHROMIUM'];
  rmSync(folder, { recursive: true });
});

describe('the browser of the browser tests', () => {
  it('is a Chromium on the PATH that runs', () => {
    const file = writeProgram('chromium-browser', 'echo Chromium 150.0');
    expect(findOnMachine([])).toBe(file);
  });

  it('is no program that only bears the name', () => {
    writeProgram('chromium', 'echo "chromium: command not installed, try snap" >&2; exit 1');
    const attempts: string[] = [];
    expect(findOnMachine(attempts)).toBeNull();
    expect(attempts.join()).toMatch(/No Chromium on the PATH/);
    expect(findProblem(join(folder, 'chromium'))).toMatch(/try snap/);
  });

  it('is the one of DURE_CHROMIUM if that is set, and no other in its place', async () => {
    writeProgram('chromium', 'echo Chromium 150.0');
    process.env['DURE_CHROMIUM'] = join(folder, 'missing');
    const { path, attempts } = await findBrowser(() => undefined);
    expect(path).toBeNull();
    expect(attempts.join()).toMatch(/DURE_CHROMIUM .*missing.*ENOENT/);
  });
});
