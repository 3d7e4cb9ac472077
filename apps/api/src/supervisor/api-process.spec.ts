import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiProcess } from './api-process.js';
import type { StartError } from './start.error.js';

const patience = { pauses: [5, 5], slowPause: 20, healthyLife: 2_000 };

let folder: string;
let lives: string;
let api: ApiProcess;
let givenUp: StartError[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dure-api-process-'));
  lives = join(folder, 'lives');
  givenUp = [];
});
afterEach(async () => {
  await api.stop();
  await rm(folder, { recursive: true });
});

/** A process that is ready at once; its lives last as many milliseconds as `spans` say, one after another. */
async function startLiving(spans: readonly number[]): Promise<void> {
  const entry = join(folder, 'entry.mjs');
  await writeFile(
    entry,
    `import { appendFileSync, existsSync, readFileSync } from 'node:fs';
     const lives = ${JSON.stringify(lives)};
     const past = existsSync(lives) ? readFileSync(lives, 'utf8').length : 0;
     appendFileSync(lives, '.');
     process.send({ type: 'ready', seconds: 0 });
     const span = ${JSON.stringify(spans)}[past];
     setTimeout(() => process.exit(1), span ?? 60_000);`,
  );
  const environment = { ...process.env, NODE_OPTIONS: '' };
  api = new ApiProcess({ entry, environment, patience, onGivingUp: (error) => givenUp.push(error) });
  await api.start();
}

async function liveCount(expected: number): Promise<number> {
  for (let tries = 0; tries < 200; tries += 1) {
    const { length } = await readFile(lives, 'utf8');
    if (length >= expected || givenUp.length > 0) return length;
    await sleep(50);
  }
  return (await readFile(lives, 'utf8')).length;
}

describe('an API process', () => {
  it('that never served well is given up after as many quick deaths as there are pauses', async () => {
    await startLiving(Array<number>(20).fill(20));
    expect(await liveCount(6)).toBe(3);
    expect(givenUp.map(({ message }) => message)).toEqual([expect.stringMatching(/again and again/)]);
  });

  it('that had served well is started again however often it dies', async () => {
    await startLiving([2_500, ...Array<number>(5).fill(20)]);
    expect(await liveCount(7)).toBe(7);
    expect(givenUp).toEqual([]);
  });
});
