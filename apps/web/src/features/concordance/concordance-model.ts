import type { ConcordanceRelation } from '@dure/domain/plan/concordance/concordance.types';
import type { Concordance_PairFragment } from './concordance.generated.js';

export type Pair = Concordance_PairFragment;
export const relations = [
  'SAME',
  'CHANGED',
  'NEW',
  'RETIRED',
] as const satisfies readonly ConcordanceRelation[];

/** Which of a plan's lines are shown: of one relation, or all. */
export function filterPairs(pairs: readonly Pair[], relation: ConcordanceRelation | ''): readonly Pair[] {
  return relation === '' ? pairs : pairs.filter((pair) => pair.relation === relation);
}

/** The earlier indicators an indicator can carry on: its own, and those nothing carries on. */
export function listFreeEarlier(pairs: readonly Pair[], own: Pair): NonNullable<Pair['earlier']>[] {
  return pairs.flatMap((pair) => {
    if (pair.earlier === null) return [];
    const isFree = pair.relation === 'RETIRED' || pair.indicator?.id === own.indicator?.id;
    return isFree ? [pair.earlier] : [];
  });
}

/** A line's key: an indicator stands on one line only. */
export const keyOf = ({ indicator, earlier }: Pair): string => indicator?.id ?? earlier?.id ?? '';
