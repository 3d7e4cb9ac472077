import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runQuietly, toolEnvironment } from './child.mjs';
import { LaunchError, exitCodeOf } from './launch-error.mjs';
import { withLock } from './lock.mjs';
import { findPlatformProblem, isSuitableNode } from './runtime.mjs';
import { fingerprint, isStamped, writeStamp } from './stamp.mjs';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dure-launch-'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('the runtime', () => {
  it.each([
    ['v24.11.0', true],
    ['v24.21.0', true],
    ['v24.10.9', false],
    ['v18.20.0', false],
    ['v20.20.2', false],
    ['v25.1.0', false],
    ['', false],
  ])('takes Node %j: %s', (version, isSuitable) => {
    expect(isSuitableNode(version)).toBe(isSuitable);
  });

  it('runs on Linux with glibc and on macOS', () => {
    expect(findPlatformProblem({ platform: 'linux', arch: 'arm64', glibcVersion: '2.36' })).toBeNull();
    expect(findPlatformProblem({ platform: 'darwin', arch: 'arm64', glibcVersion: undefined })).toBeNull();
  });

  it('refuses musl, Windows and other processors, and says what runs instead', () => {
    expect(findPlatformProblem({ platform: 'linux', arch: 'x64', glibcVersion: undefined })).toMatch(
      /musl.*need glibc/,
    );
    expect(findPlatformProblem({ platform: 'win32', arch: 'x64', glibcVersion: undefined })).toMatch(/WSL 2/);
    expect(findPlatformProblem({ platform: 'linux', arch: 'ia32', glibcVersion: '2.36' })).toMatch(
      /x64 and arm64/,
    );
  });
});

describe('a stamp', () => {
  it('stays while contents stay, whatever the times of the files', () => {
    writeFileSync(join(root, 'a.ts'), 'one');
    const before = fingerprint(root, ['a.ts']);
    writeFileSync(join(root, 'a.ts'), 'one');
    expect(fingerprint(root, ['a.ts'])).toBe(before);
  });

  it.each([
    ['a content', () => writeFileSync(join(root, 'src/a.ts'), 'two')],
    ['a name', () => writeFileSync(join(root, 'src/b.ts'), '')],
    ['the absence of a file', () => rmSync(join(root, 'src/a.ts'))],
  ])('changes with %s', (_, change) => {
    mkdirSync(join(root, 'src'));
    writeFileSync(join(root, 'src/a.ts'), 'one');
    const before = fingerprint(root, ['src']);
    change();
    expect(fingerprint(root, ['src'])).not.toBe(before);
  });

  it('looks past what is made from the sources, and bears links that lead nowhere', () => {
    mkdirSync(join(root, 'src'));
    const before = fingerprint(root, ['.']);
    mkdirSync(join(root, 'dist'));
    writeFileSync(join(root, 'dist/a.js'), '');
    expect(fingerprint(root, ['.'])).toBe(before);
    symlinkSync('nowhere', join(root, 'src/link'));
    expect(() => fingerprint(root, ['.'])).not.toThrow();
  });

  it('is believed only when it equals', () => {
    const file = join(root, '.dure/built');
    expect(isStamped(file, 'x')).toBe(false);
    writeStamp(file, 'x');
    expect(isStamped(file, 'x')).toBe(true);
    expect(isStamped(file, 'y')).toBe(false);
  });
});

describe('a step', () => {
  const options = { cwd: tmpdir(), env: process.env, advice: 'Try again.' };

  it('gives its output back and shows none of it', async () => {
    expect(await runQuietly('Counting', process.execPath, ['-e', 'console.log(42)'], options)).toBe('42\n');
  });

  it('fails with the end of its output and what to do', async () => {
    const script = 'for (let i = 1; i <= 100; i++) console.error("line", i); process.exit(3)';
    const failure = await runQuietly('Building', process.execPath, ['-e', script], options).catch(
      (error) => error,
    );
    expect(failure).toBeInstanceOf(LaunchError);
    expect(failure).toMatchObject({ message: 'Building failed (code 3).', advice: 'Try again.' });
    expect(failure.output).toMatch(/line 100$/);
    expect(failure.output).not.toMatch(/line 60$/m);
  });

  it('fails readably when its command does not exist', async () => {
    const failure = await runQuietly('Fetching', 'no-such-command', [], options).catch((error) => error);
    expect(failure.message).toMatch(/^Fetching failed: .*ENOENT/);
  });

  it('keeps npm’s own variables from other tools, and the user’s settings for them', () => {
    const environment = toolEnvironment({
      npm_lifecycle_event: 'start',
      npm_package_name: 'dure',
      npm_config_local_prefix: '/x',
      npm_config_user_agent: 'npm',
      npm_config_offline: 'true',
      HOME: '/home/kim',
    });
    expect(environment).toMatchObject({ npm_config_offline: 'true', HOME: '/home/kim' });
    expect(Object.keys(environment).filter((name) => /lifecycle|package|prefix|agent/.test(name))).toEqual(
      [],
    );
  });

  it('ends with the shell’s code when a signal ended it', () => {
    expect(exitCodeOf('SIGINT')).toBe(130);
    expect(exitCodeOf('SIGTERM')).toBe(143);
  });
});

describe('the lock of a checkout', () => {
  it('lets two runs prepare one after the other', async () => {
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} begins`);
      await new Promise((done) => setTimeout(done, 300));
      order.push(`${name} ends`);
    };
    await Promise.all([withLock(join(root, 'lock'), work('a')), withLock(join(root, 'lock'), work('b'))]);
    expect(order).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('is taken over from a process that is gone', async () => {
    writeFileSync(join(root, 'lock'), '4194305');
    let isDone = false;
    await withLock(join(root, 'lock'), async () => void (isDone = true));
    expect(isDone).toBe(true);
  });
});
