import { useTranslation } from 'react-i18next';
import type { Problem } from '../../lib/error-map.js';
import { FailedPage } from '../../lib/refusal-pages.js';
import { paths } from '../../lib/paths.js';
import { ButtonLink } from '../../ui/button.js';
import { Page } from '../../ui/page.js';
import styles from './set-up.module.css';

/** A link that leads no further: why, and what to do instead. */
export function UnusableLink({
  problems,
  isSetUp,
  onRetry,
}: {
  problems: readonly Problem[];
  /** It was the link for the first administrator, whom nobody can send another one. */
  isSetUp: boolean;
  onRetry(): void;
}) {
  const { t } = useTranslation('setUp');
  const [problem] = problems;
  const code = problem?.code;
  if (code === 'ALREADY_SET_UP') return <AlreadySetUp />;
  if (problem === undefined || !(code === 'LINK_UNKNOWN' || code === 'LINK_USED' || code === 'LINK_EXPIRED'))
    return <FailedPage problems={problems} onRetry={onRetry} />;
  return (
    <Page title={t('unusableTitle')} lead={problem.text}>
      <section className={styles.section}>
        <h2>{t('nextSteps')}</h2>
        <ul className={styles.steps}>
          {code === 'LINK_UNKNOWN' && <li>{t('stepWhole')}</li>}
          {code === 'LINK_USED' && <li>{t('stepUsed')}</li>}
          <li>{t(isSetUp ? 'stepSetUpAgain' : 'stepAsk')}</li>
        </ul>
      </section>
      <SignInLink />
    </Page>
  );
}

/** The first administrator is registered already. */
export function AlreadySetUp() {
  const { t } = useTranslation('setUp');
  return (
    <Page title={t('alreadySetUpTitle')} lead={t('alreadySetUpText')}>
      <SignInLink />
    </Page>
  );
}

/** The page was opened without its link. */
export function MissingToken() {
  const { t } = useTranslation('setUp');
  return (
    <Page title={t('noTokenTitle')} lead={t('noTokenText')}>
      <SignInLink />
    </Page>
  );
}

function SignInLink() {
  const { t } = useTranslation('frame');
  return (
    <p>
      <ButtonLink to={paths.signIn()}>{t('signIn')}</ButtonLink>
    </p>
  );
}
