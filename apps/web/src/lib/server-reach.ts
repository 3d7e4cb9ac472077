/** What the answers tell of the server: whether it can be reached, and whether it serves a newer page than this one. */
export interface ServerState {
  readonly isReachable: boolean;
  readonly isOutdated: boolean;
}

/** Milliseconds between two questions whether the server is back. */
const askingPause = 2_000;

/** Follows the server by its answers; while it is away it asks after it, and tells when it is back. */
export class ServerReach {
  #state: ServerState = { isReachable: true, isOutdated: false };
  #asking: ReturnType<typeof setTimeout> | undefined;
  readonly #listeners = new Set<() => void>();
  readonly #ownBuild: string | null;
  readonly #isAnswering: () => Promise<boolean>;

  /** `ownBuild`: the build this page is of, null where it has none (while developing). */
  constructor(ownBuild: string | null, isAnswering: () => Promise<boolean> = isServerAnswering) {
    this.#ownBuild = ownBuild;
    this.#isAnswering = isAnswering;
  }

  get state(): ServerState {
    return this.#state;
  }

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** An answer came, with the build it names or without one. */
  found(build: string | null): void {
    clearTimeout(this.#asking);
    this.#asking = undefined;
    const isOutdated = this.#ownBuild !== null && build !== null && build !== this.#ownBuild;
    this.#become({ isReachable: true, isOutdated: this.#state.isOutdated || isOutdated });
  }

  /** No answer came. */
  lost(): void {
    this.#become({ ...this.#state, isReachable: false });
    this.#asking ??= setTimeout(() => void this.#askAgain(), askingPause);
  }

  /** The server does not know what this page asks: it is another build's. */
  outdate(): void {
    this.#become({ ...this.#state, isOutdated: true });
  }

  async #askAgain(): Promise<void> {
    const isBack = await this.#isAnswering();
    this.#asking = undefined;
    if (isBack) this.found(null);
    else if (!this.#state.isReachable) this.lost();
  }

  #become(state: ServerState): void {
    const { isReachable, isOutdated } = this.#state;
    if (state.isReachable === isReachable && state.isOutdated === isOutdated) return;
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }
}

async function isServerAnswering(): Promise<boolean> {
  try {
    const answer = await fetch('/readyz', { cache: 'no-store' });
    return answer.ok;
  } catch {
    // Still away; that is what was asked.
    return false;
  }
}
