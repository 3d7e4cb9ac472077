import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';
import { paths } from '../../lib/paths.js';
import { AgendaItemSection } from './agenda-item-section.js';
import { AgendaTable } from './agenda-table.js';
import { SessionOverview } from './session-overview.js';
import styles from './session-page.module.css';
import type { SessionPage_SessionFragment } from './sessions.generated.js';
import { useCommentNews } from './use-comment-news.js';

/** A session as the paper it becomes: overview, agenda, and each item with what was said and what became of it. */
export function SessionPage({
  session,
  onChanged,
}: {
  session: SessionPage_SessionFragment;
  onChanged(): Promise<unknown>;
}) {
  const { t } = useTranslation('sessions');
  const { committee, agendaItems, number } = session;
  useCommentNews(agendaItems.flatMap(({ comments }) => comments));
  const reread = () => void onChanged();
  return (
    <Page
      title={t('pageTitle', { number, committee: committee.title })}
      subtitle={committee.parentTitle}
      isExample={session.source === 'EXAMPLE'}
      crumbs={[{ label: t('title'), to: paths.sessions() }, { label: t('numbered', { number }) }]}
    >
      <div className={styles.sheet}>
        <SessionOverview session={session} />
        <section aria-labelledby="agenda">
          <h2 id="agenda">{t('agenda')}</h2>
          {agendaItems.length === 0 ? <p>{t('noAgenda')}</p> : <AgendaTable items={agendaItems} />}
        </section>
        {agendaItems.length > 0 && (
          <section aria-labelledby="opinions" className={styles.opinions}>
            <h2 id="opinions">{t('opinions')}</h2>
            {agendaItems.map((item) => (
              <AgendaItemSection
                key={item.id}
                item={item}
                canComment={session.permissions.canComment}
                onChanged={reread}
              />
            ))}
          </section>
        )}
      </div>
    </Page>
  );
}
