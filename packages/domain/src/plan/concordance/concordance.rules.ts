import { DomainError, ErrorCode } from '../../domain-error.js';
import { PlanState } from '../lifecycle/plan-state.js';
import {
  type ConcordanceLink,
  type ConcordancePair,
  ConcordanceRelation,
  type MeasuredBy,
} from './concordance.types.js';

/** Whether the next plan can be started from a plan in this state: one that is carried out, or was. */
export function canBeContinued(state: PlanState): boolean {
  return state === PlanState.IN_FORCE || state === PlanState.CLOSED;
}

/**
 * Every indicator of both plans once: those of the later plan in its order, the ones nothing leads to NEW; then those of the
 * earlier plan that nothing carries on, in its order, RETIRED.
 */
export function listConcordance(
  earlierIds: readonly string[],
  laterIds: readonly string[],
  links: readonly ConcordanceLink[],
): ConcordancePair[] {
  const [earlier, later] = [new Set(earlierIds), new Set(laterIds)];
  const whole = links.filter((link) => earlier.has(link.earlierId) && later.has(link.indicatorId));
  const byIndicator = new Map(whole.map((link) => [link.indicatorId, link]));
  const carriedOn = new Set(whole.map((link) => link.earlierId));
  return [
    ...laterIds.map((indicatorId): ConcordancePair => {
      const link = byIndicator.get(indicatorId);
      return link ?? { indicatorId, earlierId: null, relation: ConcordanceRelation.NEW, note: null };
    }),
    ...earlierIds
      .filter((earlierId) => !carriedOn.has(earlierId))
      .map((earlierId) => ({
        indicatorId: null,
        earlierId,
        relation: ConcordanceRelation.RETIRED,
        note: null,
      })),
  ];
}

/**
 * Throws CONFLICT at `earlierId` if another indicator carries it on already, INVALID_INPUT at `relation` for NEW and RETIRED,
 * which follow from the links, and for SAME between what is measured differently; REASON_REQUIRED at `note` where CHANGED does
 * not say what broke the series.
 */
export function validateLink(
  link: {
    readonly [Key in keyof ConcordanceLink]: Key extends 'relation'
      ? ConcordanceRelation
      : ConcordanceLink[Key];
  },
  sides: { readonly indicator: MeasuredBy; readonly earlier: MeasuredBy },
  others: readonly Pick<ConcordanceLink, 'indicatorId' | 'earlierId'>[],
): asserts link is ConcordanceLink {
  const { indicatorId, earlierId, relation, note } = link;
  const isTaken = others.some((other) => other.earlierId === earlierId && other.indicatorId !== indicatorId);
  if (isTaken) throw new DomainError(ErrorCode.CONFLICT, 'earlierId');
  if (relation === ConcordanceRelation.NEW || relation === ConcordanceRelation.RETIRED) {
    throw new DomainError(ErrorCode.INVALID_INPUT, 'relation');
  }
  if (relation === ConcordanceRelation.SAME && listDifferences(sides.indicator, sides.earlier).length > 0) {
    throw new DomainError(ErrorCode.INVALID_INPUT, 'relation');
  }
  if (relation === ConcordanceRelation.CHANGED && (note === null || note.trim() === '')) {
    throw new DomainError(ErrorCode.REASON_REQUIRED, 'note');
  }
}

/** In what two indicators are measured differently; nothing where one can carry the other's series on. */
export function listDifferences(indicator: MeasuredBy, earlier: MeasuredBy): (keyof MeasuredBy)[] {
  const hasParts = (each: MeasuredBy) => each.numeratorLabel !== null && each.denominatorLabel !== null;
  const same = (['kind', 'unit', 'direction', 'scope'] as const).filter(
    (column) => indicator[column] !== earlier[column],
  );
  // Parts may be named otherwise; a ratio and a plain number are not the same measure.
  return hasParts(indicator) === hasParts(earlier) ? same : [...same, 'numeratorLabel'];
}
