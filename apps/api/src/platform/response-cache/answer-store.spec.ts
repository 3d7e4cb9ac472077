import { describe, expect, it } from '@jest/globals';
import { AnswerStore } from './answer-store.js';

const answer = (text: string, dataVersion = '1', today = '2024-01-22') => ({
  dataVersion,
  today,
  body: Buffer.from(text),
});

describe('AnswerStore', () => {
  it('gives an answer for the version and the day it was made from, and for no other', () => {
    const store = new AnswerStore();
    store.keep('k', answer('a'));
    expect(store.find('k', '1', '2024-01-22')?.toString()).toBe('a');
    expect(store.find('k', '1', '2024-01-23')).toBeNull();
    store.keep('k', answer('a'));
    expect(store.find('k', '2', '2024-01-22')).toBeNull();
    expect(store.find('other', '1', '2024-01-22')).toBeNull();
  });

  it('does not keep what is too large', () => {
    const store = new AnswerStore();
    store.keep('k', answer('x'.repeat(5 * 1024 * 1024)));
    expect(store.find('k', '1', '2024-01-22')).toBeNull();
  });

  it('forgets first what was not asked for the longest time', () => {
    const store = new AnswerStore();
    const large = 'x'.repeat(3 * 1024 * 1024);
    for (let i = 0; i < 20; i++) store.keep(`k${i}`, answer(large));
    expect(store.find('k0', '1', '2024-01-22')).not.toBeNull();
    for (let i = 20; i < 25; i++) store.keep(`k${i}`, answer(large));
    expect(store.find('k0', '1', '2024-01-22')).not.toBeNull();
    expect(store.find('k1', '1', '2024-01-22')).toBeNull();
    expect(store.find('k24', '1', '2024-01-22')).not.toBeNull();
  });
});
