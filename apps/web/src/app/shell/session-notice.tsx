import { useApolloClient } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { paths } from '../../lib/paths.js';
import { rereadShown } from '../../lib/reread.js';
import { useViewer } from '../../lib/viewer.js';
import { ButtonLink } from '../../ui/button.js';
import type { SessionExpiry } from '../session-expiry.js';
import styles from './session-notice.module.css';

/** Says that the session has ended; what was typed stays on the page until the person chooses to sign in again. */
export function SessionNotice({ expiry }: { expiry: SessionExpiry }) {
  const { t } = useTranslation('frame');
  const { account } = useViewer();
  const client = useApolloClient();
  const { pathname, search } = useLocation();
  const [isExpired, setExpired] = useState(false);
  const isSignedIn = account !== null;
  useEffect(
    () =>
      expiry.listen(() => {
        if (isSignedIn) setExpired(true);
      }),
    [expiry, isSignedIn],
  );
  const signInAgain = () => {
    setExpired(false);
    // Only now: as long as the person may still copy what was typed, the page stays as it is.
    void rereadShown(client);
  };
  const isShown = isExpired && pathname !== paths.signIn();
  return (
    <div role="alert" className={isShown ? styles.notice : undefined}>
      {isShown && (
        <>
          {t('sessionExpired')}{' '}
          <ButtonLink size="small" to={paths.signIn(pathname + search)} onClick={signInAgain}>
            {t('signIn')}
          </ButtonLink>
        </>
      )}
    </div>
  );
}
