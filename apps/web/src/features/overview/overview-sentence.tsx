import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { periodLabel } from '../../lib/period-label.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { useLocale } from '../../lib/use-locale.js';
import { Sentence } from '../../ui/sentence.js';
import type { Overview_MatrixFragment } from './overview.generated.js';

/** The state in one look, in words; each number leads to what it counts. */
export function OverviewSentence({ matrix }: { matrix: Overview_MatrixFragment }) {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const { plan, withScope } = usePlanScope();
  const { takingPart, reportedAll, behind, unanswered } = matrix.sentence;
  const period = periodLabel(matrix.period, locale);
  const late = behind.filter(({ districts }) => districts.length > 0);
  // Of what has no value yet nothing good is to be said either.
  const hasOutcomes = hasScores(matrix.outcome) && hasScores(matrix.process);
  if (takingPart === 0) return t('sentence.nobody');
  return (
    <>
      <Sentence
        text={t('sentence.reported', { takingPart, reportedAll, period })}
        parts={{ a: (words) => <a href="#attention">{words}</a> }}
      />{' '}
      {late.map(({ task, districts }) => (
        <span key={task.code}>
          <Sentence
            text={t('sentence.behind', { task: task.code, number: districts.length })}
            parts={{ a: (words) => <Link to={withScope(paths.task(plan.code, task.code))}>{words}</Link> }}
          />{' '}
        </span>
      ))}
      {late.length === 0 && hasOutcomes && <>{t('sentence.noneBehind')} </>}
      {unanswered > 0 && (
        <Sentence
          text={t('sentence.unanswered', { number: unanswered })}
          parts={{ a: (words) => <Link to={withScope(paths.sessions())}>{words}</Link> }}
        />
      )}
    </>
  );
}

function hasScores({ scores }: Overview_MatrixFragment['outcome']): boolean {
  return scores.some((score) => score !== null);
}
