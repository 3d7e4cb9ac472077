import { Action } from '@dure/domain/access/actions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useCan } from '../../lib/viewer.js';
import { ErrorState } from '../../ui/error-state.js';
import { Skeleton } from '../../ui/skeleton.js';
import { Button } from '../../ui/button.js';
import { describeEntry } from './indicator-history-model.js';
import { IndicatorHistoryDocument } from './indicator-sheet.generated.js';
import styles from './indicator-history.module.css';

/** What was done to the indicator, by whom, when and why, newest first; read when it is opened. */
export function IndicatorHistory({ id }: { id: string }) {
  const { t } = useTranslation('indicatorSheet');
  const can = useCan();
  const [isOpen, setOpen] = useState(false);
  if (!can(Action.HISTORY_READ)) return null;
  return (
    <details className={styles.history} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('history')}</summary>
      {isOpen && <Entries id={id} />}
    </details>
  );
}

function Entries({ id }: { id: string }) {
  const { t } = useTranslation(['indicatorSheet', 'plan']);
  const locale = useLocale();
  const [after, setAfter] = useState<string | null>(null);
  const { data, problems, isLoading, reload } = usePageQuery(IndicatorHistoryDocument, {
    variables: { id, after },
    topics: ['PLAN'],
  });
  const history = data?.history;
  if (problems.length > 0) return <ErrorState problems={problems} onRetry={() => void reload()} />;
  if (!history) return <Skeleton lines={4} />;
  const { hasNextPage, endCursor } = history.pageInfo;
  return (
    <>
      <ol className={styles.line} aria-label={t('indicatorSheet:history')}>
        {history.nodes.map(({ id: key, action, at, account, before, after: became }) => {
          const entry = describeEntry(action, before, became);
          return (
            <li key={key}>
              <p className={styles.head}>
                <time dateTime={at}>{formatInstant(at, locale)}</time>
                <span>{account?.name ?? t('indicatorSheet:platform')}</span>
              </p>
              <p>{headingOf(action)}</p>
              {entry.kind === 'TARGETS' && entry.reason !== null && (
                <p className={styles.reason}>{t('indicatorSheet:reasonIs', { reason: entry.reason })}</p>
              )}
              {entry.kind === 'FIELDS' && (
                <ul className={styles.changes}>
                  {entry.changes.map((change) => (
                    <li key={change.field}>
                      {t('indicatorSheet:fieldChanged', {
                        field: t(`plan:field.${change.field}` as 'plan:field.unit', {
                          defaultValue: change.field,
                        }),
                        before: change.before ?? t('indicatorSheet:nothing'),
                        after: change.after ?? t('indicatorSheet:nothing'),
                      })}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );

          function headingOf(name: string): string {
            if (entry.kind === 'TARGETS') return t('indicatorSheet:targetsSet', { count: entry.count });
            const key = `indicatorSheet:act.${name}` as 'indicatorSheet:act.updateIndicator';
            return t(key, { defaultValue: t('indicatorSheet:otherAct', { action: name }) });
          }
        })}
      </ol>
      {hasNextPage && endCursor && (
        <div>
          <Button size="small" isBusy={isLoading} onClick={() => setAfter(endCursor)}>
            {t('indicatorSheet:more')}
          </Button>
        </div>
      )}
    </>
  );
}
