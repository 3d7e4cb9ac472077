import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { ButtonLink } from '../ui/button.js';
import { ErrorState } from '../ui/error-state.js';
import { Page } from '../ui/page.js';
import type { Problem } from './error-map.js';
import { paths } from './paths.js';
import { useViewer } from './viewer.js';

/** The address leads to nothing, or to nothing this reader may see: the two are not told apart. */
export function NotFoundPage() {
  const { t } = useTranslation('frame');
  return (
    <Page title={t('notFoundTitle')} lead={t('notFoundText')}>
      <p>
        <ButtonLink to={paths.home()}>{t('toOverview')}</ButtonLink>
      </p>
    </Page>
  );
}

/** A page for others; offers to sign in, and to come back. */
export function NotAllowedPage() {
  const { t } = useTranslation('frame');
  const { account } = useViewer();
  const { pathname, search } = useLocation();
  return (
    <Page title={t('notAllowedTitle')} lead={t('notAllowedText')}>
      <p>
        {account === null ? (
          <ButtonLink variant="primary" to={paths.signIn(pathname + search)}>
            {t('signIn')}
          </ButtonLink>
        ) : (
          <ButtonLink to={paths.home()}>{t('toOverview')}</ButtonLink>
        )}
      </p>
    </Page>
  );
}

/** The session ended before the page was read, and the person would not sign in again yet. */
export function ExpiredPage() {
  const { t } = useTranslation('states');
  return <Page title={t('expiredTitle')} lead={t('expiredPage')} />;
}

/** A page that could not be read at all: why, and the button to try again. */
export function FailedPage({ problems, onRetry }: { problems: readonly Problem[]; onRetry: () => void }) {
  const { t } = useTranslation('frame');
  return (
    <Page title={t('brokenTitle')}>
      <ErrorState problems={problems} onRetry={onRetry} />
    </Page>
  );
}
