/**
 * Whether the page still speaks for the person it was read for.
 * `open`: as far as is known. `asking`: the session has ended and a dialog asks for the password; what was refused
 * waits. `dismissed`: the person goes on looking without signing in. `changed`: the browser is signed in as somebody
 * else, and nothing of this page may be saved any more.
 */
export type GateState = 'open' | 'asking' | 'dismissed' | 'changed';

type Listener = () => void;

/** Stands between the page and the API: holds back what an ended session refused until the same person is back. */
export class SessionGate {
  /** The account the page was read for; null: for a reader without sign-in; undefined: not known yet. */
  #accountId: string | null | undefined;
  #state: GateState = 'open';
  #waiting: ((isRenewed: boolean) => void)[] = [];
  readonly #listeners = new Set<Listener>();
  readonly #onFollow: (accountId: string | null, former: string | null | undefined) => void;

  /** `onFollow` is told whenever the page is read for somebody, with whom it was read for before. */
  constructor(
    onFollow: (accountId: string | null, former: string | null | undefined) => void = () => undefined,
  ) {
    this.#onFollow = onFollow;
  }

  get accountId(): string | null | undefined {
    return this.#accountId;
  }

  get state(): GateState {
    return this.#state;
  }

  /** The page is read for this person from now on: it was opened, or somebody signed in or out on it. */
  follow(accountId: string | null): void {
    const former = this.#accountId;
    this.#accountId = accountId;
    this.#settle('open', false);
    this.#onFollow(accountId, former);
  }

  /**
   * The session has ended. Resolves to true once the same person has signed in again, to false when they would not.
   * What is only read does not ask a second time after the dialog was put away.
   */
  untilRenewed({ isReading }: { isReading: boolean }): Promise<boolean> {
    if (this.#state === 'changed' || (this.#state === 'dismissed' && isReading))
      return Promise.resolve(false);
    const renewed = new Promise<boolean>((resolve) => this.#waiting.push(resolve));
    this.ask();
    return renewed;
  }

  /** Opens the dialog, for instance from the line that stands in its place after it was put away. */
  ask(): void {
    if (this.#state !== 'changed') this.#become('asking');
  }

  /** The same person is signed in again: what waited is sent again. */
  renew(): void {
    if (this.#state !== 'changed') this.#settle('open', true);
  }

  /** The person will not sign in now: what waited is refused. */
  dismiss(): void {
    if (this.#state === 'asking') this.#settle('dismissed', false);
  }

  /** Somebody else is signed in. There is no way back but to read the page anew. */
  change(): void {
    this.#settle('changed', false);
  }

  readonly listen = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  #settle(state: GateState, isRenewed: boolean): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    this.#become(state);
    for (const resolve of waiting) resolve(isRenewed);
  }

  #become(state: GateState): void {
    if (this.#state === state) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}
