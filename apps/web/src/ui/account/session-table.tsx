import { useTranslation } from 'react-i18next';
import { formatInstant } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../button.js';
import { Table } from '../table.js';
import styles from './account.module.css';

/** A sign-in that is still good, as the person and the administrator see it. */
export interface ShownSession {
  readonly id: string;
  readonly isCurrent: boolean;
  /** '' where the browser did not say what it is. */
  readonly device: string;
  readonly address: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
}

/** Where a person is signed in. With `onEnd` each one but the present can be ended. */
export function SessionTable({
  sessions,
  busy = null,
  onEnd,
}: {
  sessions: readonly ShownSession[];
  /** The session that is being ended. */
  busy?: string | null;
  onEnd?: ((session: ShownSession) => void) | undefined;
}) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  if (sessions.length === 0) return <p>{t('noSessions')}</p>;
  return (
    <Table caption={t('sessionsCaption')} isCaptionHidden className={styles.sessions}>
      <thead>
        <tr>
          <th scope="col">{t('device')}</th>
          <th scope="col">{t('address')}</th>
          <th scope="col">{t('began')}</th>
          <th scope="col">{t('lastUsed')}</th>
          <th scope="col">{t('expires')}</th>
          {onEnd && <th scope="col">{t('actions')}</th>}
        </tr>
      </thead>
      <tbody>
        {sessions.map((session) => {
          const device = session.device === '' ? t('unknownDevice') : session.device;
          return (
            <tr key={session.id}>
              <th scope="row">
                {device} {session.isCurrent && <span className={styles.tag}>{t('thisDevice')}</span>}
              </th>
              <td>{session.address}</td>
              <td>{formatInstant(session.createdAt, locale)}</td>
              <td>{formatInstant(session.lastSeenAt, locale)}</td>
              <td>{formatInstant(session.expiresAt, locale)}</td>
              {onEnd && (
                <td>
                  {!session.isCurrent && (
                    <Button
                      size="small"
                      aria-label={t('endSessionOf', { device, address: session.address })}
                      isBusy={busy === session.id}
                      onClick={() => onEnd(session)}
                    >
                      {t('endSession')}
                    </Button>
                  )}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
