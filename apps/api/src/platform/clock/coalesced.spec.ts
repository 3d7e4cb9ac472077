import { describe, expect, it } from '@jest/globals';
import { Coalesced } from './coalesced.js';

function readings() {
  const pending: { settle: (value: string) => void; fail: (error: Error) => void }[] = [];
  const coalesced = new Coalesced(
    () => new Promise<string>((settle, fail) => pending.push({ settle, fail })),
  );
  return { coalesced, pending };
}

describe('Coalesced', () => {
  it('gives those who ask while a reading is under way the next one, all the same', async () => {
    const { coalesced, pending } = readings();
    const first = coalesced.get();
    const later = [coalesced.get(), coalesced.get()];
    expect(pending).toHaveLength(1);
    pending[0]?.settle('old');
    expect(await first).toBe('old');
    await new Promise((resolve) => setImmediate(resolve));
    expect(pending).toHaveLength(2);
    pending[1]?.settle('new');
    expect(await Promise.all(later)).toEqual(['new', 'new']);
  });

  it('reads anew for whoever asks after it settled', async () => {
    const { coalesced, pending } = readings();
    const first = coalesced.get();
    pending[0]?.settle('a');
    await first;
    const second = coalesced.get();
    pending[1]?.settle('b');
    expect(await second).toBe('b');
  });

  it('goes on after a failure, and tells it only to whom it concerns', async () => {
    const { coalesced, pending } = readings();
    const first = coalesced.get();
    const second = coalesced.get();
    pending[0]?.fail(new Error('no'));
    await expect(first).rejects.toThrow('no');
    await new Promise((resolve) => setImmediate(resolve));
    pending[1]?.settle('yes');
    expect(await second).toBe('yes');
  });
});
