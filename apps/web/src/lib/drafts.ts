const prefix = 'dure.draft.';

const nameOf = (owner: string, key: string): string => `${prefix}${owner}.${key}`;

/**
 * What a person typed and has not sent, kept in the browser tab until it is: a reload or an expired session loses
 * nothing. Each draft is its writer's own, by the account's id; null where nothing is kept.
 */
export function readDraft(owner: string, key: string): string | null {
  try {
    return sessionStorage.getItem(nameOf(owner, key));
  } catch {
    // Storage may be closed to the page (a setting of the browser): then there are no drafts.
    return null;
  }
}

/** Keeps a draft; empty text drops it. */
export function keepDraft(owner: string, key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(nameOf(owner, key));
    else sessionStorage.setItem(nameOf(owner, key), text);
  } catch {
    // Closed or full: the draft then lasts as long as the page.
  }
}

/** Wipes the drafts of everybody, or of everybody but one: another person sits at this browser now. */
export function forgetDrafts({ except }: { except: string | null }): void {
  try {
    for (const name of Object.keys(sessionStorage)) {
      const isOwn = except !== null && name.startsWith(`${prefix}${except}.`);
      if (name.startsWith(prefix) && !isOwn) sessionStorage.removeItem(name);
    }
  } catch {
    // Closed: there is nothing to forget.
  }
}
