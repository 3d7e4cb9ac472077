import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/error-map.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ErrorState } from '../../ui/error-state.js';
import { Page } from '../../ui/page.js';
import { TableSkeleton } from '../../ui/skeleton.js';
import { InviteDialog } from './invite-dialog.js';
import { IssuedLinkDialog } from './issued-link-dialog.js';
import { isNarrowed, type PeopleFilter } from './people-filter-model.js';
import { PeopleFilterForm } from './people-filter.js';
import type { IssuedLinkDialog_LinkFragment, PeopleList_AccountFragment } from './people.generated.js';
import styles from './people.module.css';
import { PeopleTable } from './people-table.js';

export interface PeopleList {
  /** Null until the first answer. */
  readonly accounts: readonly PeopleList_AccountFragment[] | null;
  readonly totalCount: number;
  readonly problems: readonly Problem[];
  /** The list shown may still be that of the filter before. */
  readonly isLoading: boolean;
  reload(): void;
  /** Reads what follows; null at the end of the list. */
  readonly readMore: (() => void) | null;
}

/** 사람 관리: who has an account, found by name, role and state, and the way in for others. */
export function PeoplePage({
  list,
  filter,
  onFilter,
}: {
  list: PeopleList;
  filter: PeopleFilter;
  onFilter(filter: PeopleFilter): void;
}) {
  const { t } = useTranslation('people');
  const [isInviting, setInviting] = useState(false);
  const [link, setLink] = useState<IssuedLinkDialog_LinkFragment | null>(null);
  const invite = (
    <Button variant="primary" onClick={() => setInviting(true)}>
      {t('invite')}
    </Button>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={invite}>
      <PeopleFilterForm filter={filter} onChange={onFilter} />
      <ListOfPeople list={list} isNarrowed={isNarrowed(filter)} invite={invite}>
        <Button onClick={() => onFilter({ search: '', role: null, state: null })}>{t('clearFilter')}</Button>
      </ListOfPeople>
      {isInviting && (
        <InviteDialog
          onClose={() => setInviting(false)}
          onInvited={(issued) => {
            setInviting(false);
            setLink(issued);
            list.reload();
          }}
        />
      )}
      {link !== null && <IssuedLinkDialog link={link} onClose={() => setLink(null)} />}
    </Page>
  );
}

function ListOfPeople({
  list,
  isNarrowed: hasFilter,
  invite,
  children,
}: {
  list: PeopleList;
  isNarrowed: boolean;
  invite: ReactNode;
  /** What shows everybody again. */
  children: ReactNode;
}) {
  const { t } = useTranslation('people');
  const { accounts, totalCount, problems, isLoading, reload, readMore } = list;
  if (accounts === null) {
    if (problems.length > 0) return <ErrorState problems={problems} onRetry={reload} />;
    return <TableSkeleton rows={10} columns={5} />;
  }
  const isAlone = !hasFilter && totalCount === 1;
  return (
    <div className={styles.form} aria-busy={isLoading || undefined}>
      {problems.length > 0 && <ErrorState problems={problems} onRetry={reload} />}
      <p role="status" className={styles.soft}>
        {accounts.length < totalCount
          ? t('countShown', { count: totalCount, shown: accounts.length })
          : t('count', { count: totalCount })}
      </p>
      {accounts.length === 0 ? (
        <EmptyState title={t('noneTitle')} text={t('noneText')} action={children} />
      ) : (
        <PeopleTable accounts={accounts} />
      )}
      {readMore !== null && (
        <div>
          <Button isBusy={isLoading} onClick={readMore}>
            {t('more')}
          </Button>
        </div>
      )}
      {isAlone && <EmptyState title={t('aloneTitle')} text={t('aloneText')} action={invite} />}
    </div>
  );
}
