/** Where the public deliberation stands, as its page tells it. */
export type DeliberationStanding = 'NOT_YET' | 'OPEN' | 'ENDED';

export interface StandingFacts {
  readonly isOpen: boolean;
  readonly openedOn: string | null;
  readonly counts: { readonly shown: number };
}

/** Plans that were put in force elsewhere have comments without recorded steps: theirs has ended too. */
export function standingOf({ isOpen, openedOn, counts }: StandingFacts): DeliberationStanding {
  if (isOpen) return 'OPEN';
  return openedOn !== null || counts.shown > 0 ? 'ENDED' : 'NOT_YET';
}
