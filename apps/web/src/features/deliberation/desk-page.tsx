import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { ButtonLink } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import type { DeskPage_PlanFragment } from './deliberation.generated.js';
import { countOf, deskViews, type DeskView } from './desk-model.js';
import { DeskQueue } from './desk-queue.js';
import styles from './desk.module.css';
import { ReportLinks } from './report-links.js';

/** Where planners look at citizens' comments, show or hide them, and answer. */
export function DeskPage({
  plan,
  view,
  isFirstPage,
  reload,
}: {
  plan: DeskPage_PlanFragment;
  view: DeskView;
  isFirstPage: boolean;
  reload(): unknown;
}) {
  const { t } = useTranslation(['deliberation', 'frame']);
  const { code, title, deliberation, amendments, publicComments } = plan;
  const { nodes, pageInfo } = publicComments;
  const addressOf = (of: DeskView, after?: string | null) =>
    `${paths.deliberationDesk(code)}?view=${of}${after ? `&after=${encodeURIComponent(after)}` : ''}`;
  return (
    <Page
      title={t('deliberation:deskTitle')}
      subtitle={title}
      crumbs={[
        { label: t('frame:plan'), to: paths.plans() },
        { label: title, to: paths.plan(code) },
        { label: t('deliberation:title'), to: paths.planDeliberation(code) },
        { label: t('deliberation:deskTitle') },
      ]}
      actions={<ButtonLink to={paths.planDeliberation(code)}>{t('deliberation:toCitizenPage')}</ButtonLink>}
      lead={t('deliberation:deskLead')}
    >
      <CountsTable counts={deliberation.counts} />
      <ReportLinks plan={code} />
      <nav aria-label={t('deliberation:views')}>
        <ul className={styles.views}>
          {deskViews.map((it) => (
            <li key={it}>
              <Link
                to={addressOf(it)}
                aria-current={it === view ? 'page' : undefined}
                className={styles.view}
              >
                {t('deliberation:viewCount', {
                  view: t(`deliberation:view.${it}`),
                  count: countOf(it, deliberation.counts),
                })}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-label={t(`deliberation:view.${view}`)}>
        <DeskQueue
          key={`${view} ${isFirstPage}`}
          view={view}
          comments={nodes}
          amendments={amendments}
          onChanged={reload}
        />
        <p className={styles.pages}>
          {!isFirstPage && <Link to={addressOf(view)}>{t('deliberation:firstPage')}</Link>}
          {pageInfo.hasNextPage && (
            <Link to={addressOf(view, pageInfo.endCursor)}>{t('deliberation:nextPage')}</Link>
          )}
        </p>
      </section>
    </Page>
  );
}

type Counts = DeskPage_PlanFragment['deliberation']['counts'];

function CountsTable({ counts }: { counts: Counts }) {
  const { t } = useTranslation(['deliberation', 'labels']);
  const columns = [
    { key: 'pending', label: t('deliberation:countPending'), value: counts.pending ?? 0 },
    { key: 'shown', label: t('deliberation:countShown'), value: counts.shown },
    { key: 'hidden', label: t('deliberation:countHidden'), value: counts.hidden ?? 0 },
    { key: 'answered', label: t('deliberation:countAnswered'), value: counts.answered },
    { key: 'accepted', label: t('labels:disposition.ACCEPTED'), value: counts.accepted },
    { key: 'partly', label: t('labels:disposition.PARTLY_ACCEPTED'), value: counts.partlyAccepted },
    { key: 'not', label: t('labels:disposition.NOT_ACCEPTED'), value: counts.notAccepted },
    { key: 'review', label: t('labels:disposition.UNDER_REVIEW'), value: counts.underReview },
  ];
  return (
    <Table caption={t('deliberation:counts')} source={t('deliberation:source')}>
      <thead>
        <tr>
          {columns.map(({ key, label }) => (
            <th key={key} scope="col" data-number>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {columns.map(({ key, value }) => (
            <td key={key} data-number>
              {value}
            </td>
          ))}
        </tr>
      </tbody>
    </Table>
  );
}
