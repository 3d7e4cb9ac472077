import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ServerReach } from './server-reach.js';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

describe('the server as a page knows it', () => {
  it('is asked after while it is away, and found when it answers', async () => {
    let isBack = false;
    let asked = 0;
    const reach = new ServerReach(null, () => {
      asked += 1;
      return Promise.resolve(isBack);
    });
    reach.lost();
    reach.lost();
    expect(reach.state.isReachable).toBe(false);
    await jest.advanceTimersByTimeAsync(6_500);
    expect(asked).toBe(3);
    expect(reach.state.isReachable).toBe(false);
    isBack = true;
    await jest.advanceTimersByTimeAsync(2_000);
    expect(reach.state.isReachable).toBe(true);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(asked).toBe(4);
  });

  it('is found by any answer', () => {
    const reach = new ServerReach(null, () => Promise.resolve(false));
    reach.lost();
    reach.found(null);
    expect(reach.state.isReachable).toBe(true);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('has a newer page once it names another build, whatever it names afterwards', () => {
    const reach = new ServerReach('one');
    reach.found('one');
    reach.found(null);
    expect(reach.state.isOutdated).toBe(false);
    reach.found('two');
    reach.found('one');
    expect(reach.state.isOutdated).toBe(true);
  });

  it('never has a newer page for one that does not know its build', () => {
    const reach = new ServerReach(null);
    reach.found('two');
    expect(reach.state.isOutdated).toBe(false);
  });
});
