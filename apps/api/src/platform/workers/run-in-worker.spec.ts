import { describe, expect, it } from '@jest/globals';
import { runInProcess } from './run-in-process.js';
import { runInWorker } from './run-in-worker.js';
import { WorkerTurns } from './worker-turns.js';

const limits = { memoryMegabytes: 64, seconds: 5 };
const module = new URL('./worker.fixture.ts', import.meta.url).href;

describe.each([
  ['a thread', runInWorker],
  ['a process', runInProcess],
])('work in %s of its own', (_, runIn) => {
  const run = (name: string, input: unknown, changed = {}): Promise<unknown> =>
    runIn(module, name, input, { ...limits, ...changed });

  it('answers with what the function returns, bytes included', async () => {
    await expect(run('reverse', Uint8Array.of(1, 2, 3))).resolves.toEqual(Uint8Array.of(3, 2, 1));
  });

  it('refuses as the function refuses', async () => {
    await expect(run('refuse', 'titleKo')).rejects.toMatchObject({
      name: 'DomainError',
      code: 'TOO_LONG',
      field: 'titleKo',
      params: { limit: 3 },
    });
  });

  it('says what failed where the function fails', async () => {
    await expect(run('fail', 'broken')).rejects.toThrow('broken');
    await expect(run('absent', null)).rejects.toThrow('absent');
  });

  it('is stopped when it takes more memory than it may, and the process goes on', async () => {
    await expect(run('hoard', null)).rejects.toMatchObject({ trouble: 'MEMORY' });
  });

  it('is stopped when it takes more time than it may, even without a pause', async () => {
    await expect(run('spin', null, { seconds: 1 })).rejects.toMatchObject({ trouble: 'TIME' });
  });

  it('is stopped when whoever asked goes away', async () => {
    const gone = new AbortController();
    setTimeout(() => gone.abort(), 300);
    await expect(run('spin', null, { signal: gone.signal })).rejects.toMatchObject({ trouble: 'ABANDONED' });
  });

  it('does not see the environment of the process', async () => {
    await expect(run('listVariables', null)).resolves.toEqual([]);
  });
});

describe('turns', () => {
  it('are taken in order, so many at once, and refused where too many wait', async () => {
    const turns = new WorkerTurns(1, 1);
    await turns.take();
    const order: string[] = [];
    const second = turns.take().then(() => order.push('second'));
    await expect(turns.take()).rejects.toMatchObject({ trouble: 'BUSY' });
    turns.giveBack();
    await second;
    turns.giveBack();
    await turns.take();
    expect(order).toEqual(['second']);
  });

  it('are not kept for who went away while waiting', async () => {
    const turns = new WorkerTurns(1, 1);
    await turns.take();
    const gone = new AbortController();
    const waiting = turns.take(gone.signal);
    gone.abort();
    await expect(waiting).rejects.toMatchObject({ trouble: 'ABANDONED' });
    turns.giveBack();
    await expect(turns.take()).resolves.toBeUndefined();
  });
});
