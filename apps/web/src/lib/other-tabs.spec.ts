import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { joinOtherTabs } from './other-tabs.js';
import { SessionGate } from './session-gate.js';

/** The tabs of one browser: what one posts, all others get. */
class Channel {
  static open: Channel[] = [];
  onmessage: ((event: { data: unknown }) => void) | null = null;

  constructor() {
    Channel.open.push(this);
  }

  postMessage(data: unknown): void {
    for (const other of Channel.open) if (other !== this) other.onmessage?.({ data });
  }
}

const original = globalThis.BroadcastChannel;
beforeEach(() => {
  Channel.open = [];
  globalThis.BroadcastChannel = Channel as unknown as typeof BroadcastChannel;
});
afterEach(() => {
  globalThis.BroadcastChannel = original;
});

function openTabs(here: string | null, there: string | null) {
  const gates = [here, there].map((account) => {
    const gate = new SessionGate();
    gate.follow(account);
    return gate;
  });
  const [tell] = gates.map((gate) => joinOtherTabs(gate));
  return { tell: tell ?? (() => undefined), there: gates[1] ?? new SessionGate() };
}

describe('another tab of the browser', () => {
  it('asks for the password when somebody signs out here', () => {
    const { tell, there } = openTabs('a', 'a');
    tell(null);
    expect(there.state).toBe('asking');
  });

  it('goes on with what waited when the same person signs in again here', async () => {
    const { tell, there } = openTabs('a', 'a');
    const waiting = there.untilRenewed({ isReading: false });
    tell('a');
    expect(await waiting).toBe(true);
    expect(there.state).toBe('open');
  });

  it('is not handed on when somebody else signs in here', () => {
    const { tell, there } = openTabs(null, 'a');
    tell('b');
    expect(there.state).toBe('changed');
  });

  it('that stands for no one is left as it is', () => {
    const { tell, there } = openTabs('a', null);
    tell('b');
    tell(null);
    expect(there.state).toBe('open');
  });
});
