import { findDistrict } from '@dure/region-seoul/districts';
import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { useGrantWords } from '../../ui/account/use-grant-words.js';
import { Button } from '../../ui/button.js';
import { Table } from '../../ui/table.js';
import { describeChange, type HistoryWords, type RecordedGrant } from './history-model.js';
import { isPeopleAction } from './people-actions.js';
import type { PersonHistory_EventFragment } from './people.generated.js';
import styles from './people.module.css';

/** What was done to the account, by whom and when, newest first. */
export function PersonHistory({
  events,
  isLoading,
  readMore,
}: {
  events: readonly PersonHistory_EventFragment[];
  isLoading: boolean;
  /** Reads what lies further back; null at the beginning. */
  readMore: (() => void) | null;
}) {
  const { t } = useTranslation('people');
  const locale = useLocale();
  const words = useHistoryWords();
  return (
    <section className={styles.section} aria-labelledby="history">
      <h2 id="history">{t('history')}</h2>
      {events.length === 0 ? (
        <p>{t('historyNone')}</p>
      ) : (
        <Table caption={t('historyCaption')} isCaptionHidden className={styles.history}>
          <thead>
            <tr>
              <th scope="col">{t('at')}</th>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('detail')}</th>
              <th scope="col">{t('who')}</th>
            </tr>
          </thead>
          <tbody>
            {events.map(({ id, at, action, account, before, after }) => (
              <tr key={id}>
                <td>{formatInstant(at, locale)}</td>
                <td>{isPeopleAction(action) ? t(`action.${action}`) : t('otherAction', { action })}</td>
                <td>{describeChange(before, after, words).join(' · ')}</td>
                <td>{account?.name ?? t('platform')}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {readMore !== null && (
        <div>
          <Button size="small" isBusy={isLoading} onClick={readMore}>
            {t('more')}
          </Button>
        </div>
      )}
    </section>
  );
}

function useHistoryWords(): HistoryWords {
  const { t } = useTranslation(['people', 'account', 'labels']);
  const locale = useLocale();
  const words = useGrantWords();
  const role = ({ role: held, district }: RecordedGrant) => {
    const found = district === null ? null : findDistrict(district);
    const name = found === null ? district : locale === 'ko' ? found.nameKo : found.nameEn;
    return words.role({ role: held, district: name === null ? null : { code: district ?? '', name } });
  };
  const period = ({ from, to }: RecordedGrant) => (from === null ? '' : words.period({ from, to }));
  return {
    changed: (field, before, after) =>
      t('people:changedFromTo', { field: t(`account:${field}`), before, after }),
    grant: (grant) => `${role(grant)} ${period(grant)}`.trim(),
    moved: (before, after) =>
      t('people:changedFromTo', { field: role(after), before: period(before), after: period(after) }),
    link: (kind) => t(`labels:accountLinkKind.${kind}`),
    sessions: (count) => t('people:devices', { count }),
  };
}
