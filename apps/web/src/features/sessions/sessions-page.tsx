import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDateAndTime } from '../../lib/format-date.js';
import { paths } from '../../lib/paths.js';
import { useOptionalPlanScope } from '../../lib/plan-scope.js';
import { useLocale } from '../../lib/use-locale.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Page } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import styles from './session-page.module.css';
import type { SessionList_CommitteeFragment, SessionList_SessionFragment } from './sessions.generated.js';

/** The sessions of every committee, newest first, with how many comments were made and answered. */
export function SessionsPage({
  committees,
  sessions,
}: {
  committees: readonly SessionList_CommitteeFragment[];
  sessions: readonly SessionList_SessionFragment[];
}) {
  const { t } = useTranslation('sessions');
  return (
    <Page title={t('title')} lead={t('lead')}>
      {committees.length === 0 ? (
        <EmptyState title={t('emptyTitle')} text={t('emptyText')} />
      ) : (
        <div className={styles.sheet}>
          {committees.map((committee) => (
            <CommitteeSessions
              key={committee.id}
              committee={committee}
              sessions={sessions.filter((session) => session.committee.id === committee.id)}
            />
          ))}
        </div>
      )}
    </Page>
  );
}

function CommitteeSessions({
  committee,
  sessions,
}: {
  committee: SessionList_CommitteeFragment;
  sessions: readonly SessionList_SessionFragment[];
}) {
  const { t } = useTranslation(['sessions', 'ui']);
  const locale = useLocale();
  const scope = useOptionalPlanScope();
  const { title, parentTitle, code } = committee;
  const { totalCount } = committee.sessions;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <p>
        {parentTitle !== null && `${t('sessions:ofParent', { parent: parentTitle })} · `}
        {t('ui:total', { count: totalCount })}
        {sessions.length < totalCount && ` · ${t('sessions:newestShown', { count: sessions.length })}`}
      </p>
      <Table caption={t('sessions:listCaption', { committee: title })} isCaptionHidden>
        <thead>
          <tr>
            <th scope="col">{t('sessions:session')}</th>
            <th scope="col">{t('sessions:heldOn')}</th>
            <th scope="col">{t('sessions:place')}</th>
            <th scope="col" data-number>
              {t('sessions:agendaCount')}
            </th>
            <th scope="col" data-number>
              {t('sessions:commentCount')}
            </th>
            <th scope="col" data-number>
              {t('sessions:answeredCount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {sessions.map((session) => {
            const path = paths.session(code, session.number);
            const comments = session.agendaItems.flatMap((item) => item.comments);
            return (
              <tr key={session.id}>
                <th scope="row">
                  <Link to={scope?.withScope(path) ?? path}>
                    {t('sessions:numbered', { number: session.number })}
                  </Link>
                </th>
                <td>{formatDateAndTime(session.heldOn, session.startsAt, locale)}</td>
                <td>{session.place}</td>
                <td data-number>{session.agendaItems.length}</td>
                <td data-number>{comments.length}</td>
                <td data-number>{comments.filter(({ answer }) => answer !== null).length}</td>
              </tr>
            );
          })}
        </tbody>
      </Table>
    </section>
  );
}
