import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { periodLabel } from '../../lib/period-label.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { useLocale } from '../../lib/use-locale.js';
import { createFindingSentence } from './finding-model.js';
import styles from './findings.module.css';
import type { FindingData, SheetSystem } from './score-sheet-model.js';

/** Strengths, gaps and comments in sentences; the subject of each leads on. */
export function Findings({
  strengths,
  gaps,
  systems,
  isPanelOpen,
  onOpenIndicator,
}: {
  strengths: readonly FindingData[];
  gaps: readonly FindingData[];
  systems: readonly SheetSystem[];
  /** The panel has taken their place, where there is one place for both. */
  isPanelOpen: boolean;
  onOpenIndicator(indicatorId: string, period: string | null): void;
}) {
  const { t } = useTranslation('district');
  const { plan, withScope } = usePlanScope();
  const commented = systems.filter(({ task }) => task.comments.totalCount > 0);
  return (
    <aside className={styles.findings} data-panel-open={isPanelOpen}>
      <FindingList title={t('gaps')} none={t('noGaps')} findings={gaps} onOpenIndicator={onOpenIndicator} />
      <FindingList
        title={t('strengths')}
        none={t('noStrengths')}
        findings={strengths}
        onOpenIndicator={onOpenIndicator}
      />
      <section>
        <h2>{t('comments')}</h2>
        {commented.length === 0 && <p className={styles.none}>{t('noComments')}</p>}
        <ul>
          {commented.map(({ task }) => (
            <li key={task.id}>
              <Link to={withScope(`${paths.task(plan.code, task.code)}#comments`)}>
                {t('commentsOfTask', { code: task.code, count: task.comments.totalCount })}
              </Link>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}

function FindingList({
  title,
  none,
  findings,
  onOpenIndicator,
}: {
  title: string;
  none: string;
  findings: readonly FindingData[];
  onOpenIndicator(indicatorId: string, period: string | null): void;
}) {
  const { t } = useTranslation('district');
  const locale = useLocale();
  const { plan, withScope } = usePlanScope();
  return (
    <section>
      <h2>{title}</h2>
      {findings.length === 0 && <p className={styles.none}>{none}</p>}
      <ul>
        {findings.map((finding) => {
          const { kind, task, indicator, period } = finding;
          const { key, value, expected } = createFindingSentence(finding);
          return (
            <li key={`${kind} ${task.code} ${indicator?.code ?? ''} ${period ?? ''}`}>
              {indicator ? (
                <button
                  type="button"
                  className={styles.subject}
                  onClick={() => onOpenIndicator(indicator.id, period)}
                >
                  {`${task.code} ${indicator.title}`}
                </button>
              ) : (
                <Link to={withScope(paths.task(plan.code, task.code))}>{`${task.code} ${task.title}`}</Link>
              )}{' '}
              {t(`finding.${key}`, {
                value,
                expected,
                period: period === null ? '' : periodLabel(period, locale),
              })}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
