import { Action } from '@dure/domain/access/actions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../lib/format-date.js';
import { paths } from '../../lib/paths.js';
import { useLocale } from '../../lib/use-locale.js';
import { useCan } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { VisuallyHidden } from '../../ui/visually-hidden.js';
import { AmendmentBanner } from './amendment-banner.js';
import { nextStepOf, wayOf } from './lifecycle-model.js';
import type { PlanOnItsWay } from './lifecycle.types.js';
import styles from './lifecycle-panel.module.css';
import { TakeStepDialog } from './take-step-dialog.js';

/** Where a plan stands on its way, the step that comes next, and the amendment under which it is changed. */
export function LifecyclePanel({
  plan,
  reload,
  isLinked = true,
}: {
  plan: PlanOnItsWay;
  reload(): Promise<unknown>;
  /** Links to the pages of revisions and comparison; not on these themselves. */
  isLinked?: boolean;
}) {
  const { t } = useTranslation(['lifecycle', 'labels']);
  const locale = useLocale();
  const can = useCan();
  const [isStepping, setStepping] = useState(false);
  const next = nextStepOf(plan.possibleSteps, plan.steps);
  const hasRevisions = plan.steps.some(({ step }) => step === 'CONFIRM' || step === 'RECONFIRM');
  return (
    <section className={styles.panel} aria-label={t('lifecycle:way')}>
      <div className={styles.line}>
        <ol className={styles.way}>
          {wayOf(plan.state, plan.steps).map(({ state, position, reachedOn }) => (
            <li
              key={state}
              data-position={position}
              aria-current={position === 'PRESENT' ? 'step' : undefined}
            >
              <span className={styles.state}>{t(`labels:planState.${state}`)}</span>
              {position === 'PRESENT' && <VisuallyHidden>{t('lifecycle:present')}</VisuallyHidden>}
              {reachedOn !== null && (
                <time className={styles.date} dateTime={reachedOn}>
                  {formatDate(reachedOn, locale)}
                </time>
              )}
            </li>
          ))}
        </ol>
        <div className={styles.acts}>
          {isLinked && <Link to={paths.planRevisions(plan.code)}>{t('lifecycle:toRevisions')}</Link>}
          {isLinked && hasRevisions && (
            <Link to={paths.planComparison(plan.code)}>{t('lifecycle:comparison')}</Link>
          )}
          {isLinked && plan.copiedFrom !== null && (
            <Link to={paths.planConcordance(plan.code)}>{t('lifecycle:concordance')}</Link>
          )}
          {next !== null && (
            <Button size="small" onClick={() => setStepping(true)}>
              {t('lifecycle:nextStep', { step: t(`lifecycle:step.${next}`) })}
            </Button>
          )}
        </div>
      </div>
      {plan.editing.isClosed && <p className={styles.note}>{t('lifecycle:closedText')}</p>}
      {plan.editing.needsAmendment && can(Action.PLAN_EDIT) && (
        <AmendmentBanner plan={plan} reload={reload} />
      )}
      {isStepping && next !== null && (
        <TakeStepDialog plan={plan} suggested={next} reload={reload} onClose={() => setStepping(false)} />
      )}
    </section>
  );
}
