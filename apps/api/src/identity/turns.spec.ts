import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

/** Work that ends when it is told to. */
function openWork() {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { work: () => ended, end };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('let so many run at once, and the next when one ends', async () => {
    const turns = new Turns(2, 10);
    const first = openWork();
    const begun: number[] = [];
    const all = [0, 1, 2, 3].map((number) =>
      turns.take(async () => {
        begun.push(number);
        if (number === 0) await first.work();
        else if (number === 1) await new Promise(() => undefined);
      }),
    );
    await settled();
    expect(begun).toEqual([0, 1]);
    expect(turns.waitingCount).toBe(2);
    first.end();
    await all[0];
    await settled();
    expect(begun).toEqual([0, 1, 2, 3]);
  });

  it('pass on after a failure', async () => {
    const turns = new Turns(1, 1);
    await expect(turns.take(() => Promise.reject(new Error('wrong')))).rejects.toThrow('wrong');
    expect(await turns.take(() => Promise.resolve(7))).toBe(7);
  });

  it('turn away who comes when the line is full', async () => {
    const turns = new Turns(1, 1);
    const first = openWork();
    const running = turns.take(first.work);
    const waiting = turns.take(() => Promise.resolve('waited'));
    await expect(turns.take(() => Promise.resolve())).rejects.toThrow('TOO_MANY_ATTEMPTS');
    first.end();
    await running;
    expect(await waiting).toBe('waited');
  });
});
