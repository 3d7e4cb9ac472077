import type { SessionGate } from './session-gate.js';

/** Somebody signed in (the account's id) or out (null) in one tab of this browser. */
type Told = string | null;

/**
 * Joins the tabs of a browser, which share one session: what happened to it in one is known in the others at once, and
 * who signs in again in one tab resumes in all. Returns how to tell the others. The API's refusals hold without it.
 */
export function joinOtherTabs(gate: SessionGate): (accountId: Told) => void {
  const channel = new BroadcastChannel('dure.session');
  channel.onmessage = ({ data }: MessageEvent<Told>) => {
    if (typeof gate.accountId !== 'string') return;
    if (data === null) gate.ask();
    else if (data === gate.accountId) gate.renew();
    else gate.change();
  };
  return (accountId) => channel.postMessage(accountId);
}
