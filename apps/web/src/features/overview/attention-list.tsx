import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { groupByDistrict, type AttentionEntry } from './attention-model.js';
import styles from './overview-page.module.css';
import type { Overview_AttentionFragment } from './overview.generated.js';

/** What is late, going backwards, diverging or unanswered, by name. */
export function AttentionList({ attention }: { attention: Overview_AttentionFragment }) {
  const { t } = useTranslation('overview');
  const { withScope } = usePlanScope();
  const { missing, regressing, diverging, unanswered, unansweredComments } = attention;
  return (
    <section id="attention" className={styles.attention} aria-labelledby="attention-title">
      <h2 id="attention-title">{t('attention.title')}</h2>
      <dl>
        <Row label={t('attention.missing')} count={missing.length}>
          <Districts entries={missing} />
        </Row>
        <Row label={t('attention.regressing')} count={regressing.length}>
          <Districts entries={regressing} />
        </Row>
        <Row label={t('attention.diverging')} count={diverging.length}>
          <Districts entries={diverging} />
        </Row>
        <Row label={t('attention.unanswered')} count={unanswered}>
          <ul className={styles.names}>
            {unansweredComments.map(({ id, text, agendaItem: { number, session } }) => {
              const to = `${paths.session(session.committee.code, session.number)}#item-${number}`;
              return (
                <li key={id}>
                  <Link to={withScope(to)} className={styles.clipped}>
                    {number} {text}
                  </Link>
                </li>
              );
            })}
          </ul>
        </Row>
      </dl>
    </section>
  );
}

function Row({ label, count, children }: { label: string; count: number; children: ReactNode }) {
  const { t } = useTranslation(['overview', 'ui']);
  return (
    <div>
      <dt>
        {label} <span className={styles.count}>{t('ui:total', { count })}</span>
      </dt>
      <dd>{count === 0 ? t('overview:attention.none') : children}</dd>
    </div>
  );
}

function Districts({ entries }: { entries: readonly AttentionEntry[] }) {
  const { t } = useTranslation('overview');
  const { withScope } = usePlanScope();
  return (
    <ul className={styles.names}>
      {groupByDistrict(entries).map(({ code, name, count, about }) => (
        <li key={code}>
          <Link to={withScope(paths.district(code))} title={about.join('\n')}>
            {count === 1 ? name : t('attention.counted', { name, number: count })}
          </Link>
        </li>
      ))}
    </ul>
  );
}
