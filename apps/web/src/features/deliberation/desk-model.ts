import type { PublicCommentState } from '@dure/domain/deliberation/deliberation.types';

/** What a planner has before the eyes: those to look at, to answer, answered, hidden. */
export const deskViews = ['PENDING', 'UNANSWERED', 'ANSWERED', 'HIDDEN'] as const;
export type DeskView = (typeof deskViews)[number];

interface DeskFilter {
  readonly state: PublicCommentState;
  readonly isAnswered: boolean | null;
}

const filters: Readonly<Record<DeskView, DeskFilter>> = {
  PENDING: { state: 'PENDING', isAnswered: null },
  UNANSWERED: { state: 'SHOWN', isAnswered: false },
  ANSWERED: { state: 'SHOWN', isAnswered: true },
  HIDDEN: { state: 'HIDDEN', isAnswered: null },
};

/** The view an address names; what is to be looked at first where it names none. */
export function readView(text: string | null): DeskView {
  return deskViews.find((view) => view === text) ?? 'PENDING';
}

export function filterOf(view: DeskView): DeskFilter {
  return filters[view];
}

export interface DeskCounts {
  readonly shown: number;
  readonly answered: number;
  readonly pending: number | null;
  readonly hidden: number | null;
}

/** How many comments a view holds. */
export function countOf(view: DeskView, { shown, answered, pending, hidden }: DeskCounts): number {
  return { PENDING: pending ?? 0, UNANSWERED: shown - answered, ANSWERED: answered, HIDDEN: hidden ?? 0 }[
    view
  ];
}

/** What a key does in the list; by its place on the keyboard, so that it works while Hangul is typed. */
export const deskKeys = {
  KeyJ: 'NEXT',
  KeyK: 'PREVIOUS',
  KeyS: 'SHOW',
  KeyH: 'HIDE',
  KeyA: 'ANSWER',
} as const;
export type DeskCommand = (typeof deskKeys)[keyof typeof deskKeys];

export function commandOf(code: string): DeskCommand | null {
  return Object.hasOwn(deskKeys, code) ? deskKeys[code as keyof typeof deskKeys] : null;
}

/** The comment `steps` further on, not beyond either end; the first where none is chosen. */
export function chosenAfter(ids: readonly string[], chosen: string | null, steps: number): string | null {
  const at = chosen === null ? -1 : ids.indexOf(chosen);
  if (at === -1) return ids[0] ?? null;
  return ids[Math.min(Math.max(at + steps, 0), ids.length - 1)] ?? null;
}

/**
 * What is chosen once the list was read again: the same comment, else what now stands in its place, so that one after
 * the other can be worked off.
 */
export function chosenNow(
  before: readonly string[],
  now: readonly string[],
  chosen: string | null,
): string | null {
  if (chosen === null || now.includes(chosen)) return chosen ?? now[0] ?? null;
  const following = before.slice(before.indexOf(chosen) + 1).find((id) => now.includes(id));
  return following ?? now.at(-1) ?? null;
}
