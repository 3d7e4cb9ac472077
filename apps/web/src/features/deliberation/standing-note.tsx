import { PlanState } from '@dure/domain/plan/lifecycle/plan-state';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { classNames } from '../../ui/class-names.js';
import styles from './citizen-page.module.css';
import type { CitizenPage_PlanFragment } from './deliberation.generated.js';
import { standingOf } from './deliberation-state.js';

/** Whether the public deliberation still lies ahead: not for a plan that was put in force without one on record. */
const isToCome = (state: PlanState): boolean =>
  state === PlanState.DRAFTING || state === PlanState.ADVICE || state === PlanState.CONFIRMED;

/** Whether comments are taken, from when to when; first on the page. */
export function StandingNote({ plan: { state, deliberation } }: { plan: CitizenPage_PlanFragment }) {
  const { t } = useTranslation('deliberation');
  const locale = useLocale();
  const { openedOn, closedOn, counts } = deliberation;
  const standing = standingOf(deliberation);
  const from = openedOn === null ? null : formatDate(openedOn, locale);
  const to = closedOn === null ? null : formatDate(closedOn, locale);
  const [title, text] = {
    OPEN: [t('openState'), from === null ? t('openTextUndated') : t('openText', { from })],
    ENDED: [
      t('endedState'),
      from === null || to === null ? t('endedTextUndated') : t('endedText', { from, to }),
    ],
    NOT_YET: isToCome(state) ? [t('notYetState'), t('notYetText')] : [t('neverState'), t('neverText')],
  }[standing];
  return (
    <section className={classNames(styles.standing, standing === 'OPEN' && styles.open)}>
      <h2>{title}</h2>
      <p>{text}</p>
      {counts.shown > 0 && <p>{t('summary', { shown: counts.shown, answered: counts.answered })}</p>}
    </section>
  );
}
