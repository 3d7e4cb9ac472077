import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate, formatDateAndTime, formatInstant } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import styles from './session-page.module.css';
import type { SessionPage_SessionFragment } from './sessions.generated.js';

/** When, where, who, and the approval document of the report; what is not recorded is left out. */
export function SessionOverview({ session }: { session: SessionPage_SessionFragment }) {
  const { t } = useTranslation(['sessions', 'labels']);
  const locale = useLocale();
  const { heldOn, startsAt, endsAt, membersPresent, officialsPresent, documentNumber, approvedOn } = session;
  const rows: readonly (readonly [label: string, value: ReactNode])[] = [
    [
      t('sessions:heldOn'),
      `${formatDateAndTime(heldOn, startsAt, locale)}${endsAt === null ? '' : `–${endsAt}`}`,
    ],
    [t('sessions:place'), session.place],
    [t('sessions:mode'), t(`labels:sessionMode.${session.mode}`)],
    [
      t('sessions:attendance'),
      membersPresent !== null &&
        officialsPresent !== null &&
        t('sessions:attendanceCount', { members: membersPresent, officials: officialsPresent }),
    ],
    [
      t('sessions:document'),
      documentNumber !== null && approvedOn !== null
        ? t('sessions:documentText', { number: documentNumber, date: formatDate(approvedOn, locale) })
        : documentNumber,
    ],
    [t('sessions:disclosure'), session.disclosure],
    [
      t('sessions:retention'),
      session.retentionYears !== null && t('sessions:years', { count: session.retentionYears }),
    ],
    [
      t('sessions:nextSession'),
      session.nextSessionAt !== null && formatInstant(session.nextSessionAt, locale),
    ],
  ];
  return (
    <section aria-labelledby="overview">
      <h2 id="overview">{t('sessions:overview')}</h2>
      <dl className={styles.overview}>
        {rows
          .filter(([, value]) => value !== null && value !== false)
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
