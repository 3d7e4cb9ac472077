/** What each part of a person's page is given to change something. */
export interface PersonActs {
  /** After a change: says what was done, or that somebody was first, and reads the page again. */
  settle(outcome: { readonly __typename?: string }, done: string): void;
}
