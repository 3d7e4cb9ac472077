/** Carries "nobody is signed in any more" from the connection to the frame, which knows whether somebody was. */
export class SessionExpiry {
  readonly #listeners = new Set<() => void>();

  tell(): void {
    for (const listener of this.#listeners) listener();
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
