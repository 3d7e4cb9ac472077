import { Trans, useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { periodLabel } from '../../lib/period-label.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { useLocale } from '../../lib/use-locale.js';
import type { Overview_MatrixFragment } from './overview.generated.js';

/** The state in one look, in words; each number leads to what it counts. */
export function OverviewSentence({ matrix }: { matrix: Overview_MatrixFragment }) {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const { plan, withScope } = usePlanScope();
  const { takingPart, reportedAll, behind, unanswered } = matrix.sentence;
  const period = periodLabel(matrix.period, locale);
  const late = behind.filter(({ districts }) => districts.length > 0);
  return (
    <>
      <Trans
        t={t}
        i18nKey="sentence.reported"
        values={{ takingPart, reportedAll, period }}
        components={{ a: <a href="#attention" /> }}
      />{' '}
      {late.map(({ task, districts }) => (
        <span key={task.code}>
          <Trans
            t={t}
            i18nKey="sentence.behind"
            values={{ task: task.code, number: districts.length }}
            components={{ a: <Link to={withScope(paths.task(plan.code, task.code))} /> }}
          />{' '}
        </span>
      ))}
      {late.length === 0 && <>{t('sentence.noneBehind')} </>}
      {unanswered > 0 ? (
        <Trans
          t={t}
          i18nKey="sentence.unanswered"
          values={{ number: unanswered }}
          components={{ a: <Link to={withScope(paths.sessions())} /> }}
        />
      ) : (
        t('sentence.allAnswered')
      )}
    </>
  );
}
