import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { formatDate } from '../../lib/format-date.js';
import { saveLocale } from '../../lib/locale.js';
import { paths } from '../../lib/paths.js';
import { useOptionalPlanScope, usePlans } from '../../lib/plan-scope.js';
import { periodLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import { useIsConnected } from '../../lib/use-live-changes.js';
import { useHasNetwork, useServerState } from '../../lib/use-server-state.js';
import { useViewer } from '../../lib/viewer.js';
import { Button, ButtonLink } from '../../ui/button.js';
import { HeadSearch } from './head-search.js';
import styles from './head.module.css';
import { PersonMenu } from './person-menu.js';

/** The head of every page: plan and period, language, person; below it what concerns all pages. */
export function Head() {
  const { t } = useTranslation(['frame', 'states']);
  const { account, isDatePinned, today } = useViewer();
  const { pathname, search } = useLocation();
  const locale = useLocale();
  const isConnected = useIsConnected();
  const hasNetwork = useHasNetwork();
  const { isOutdated } = useServerState();
  return (
    <header className={styles.whole}>
      <div className={styles.head}>
        <Choosers />
        <HeadSearch />
        {isDatePinned && (
          <span className={styles.today}>{t('frame:pinnedDate', { date: formatDate(today, locale) })}</span>
        )}
        <div className={styles.person}>
          <LanguageSwitch />
          {account === null ? (
            pathname !== paths.signIn() && (
              <ButtonLink size="small" to={paths.signIn(pathname + search)}>
                {t('frame:signIn')}
              </ButtonLink>
            )
          ) : (
            <PersonMenu />
          )}
        </div>
      </div>
      <div role="status" className={isConnected ? undefined : styles.line}>
        {!isConnected && t(hasNetwork ? 'frame:offline' : 'states:noNetwork')}
      </div>
      <div role="status" className={isOutdated ? styles.line : undefined}>
        {isOutdated && (
          <>
            {t('states:outdated')}{' '}
            <Button size="small" onClick={() => location.reload()}>
              {t('states:reload')}
            </Button>
          </>
        )}
      </div>
    </header>
  );
}

function Choosers() {
  const { t } = useTranslation('frame');
  const locale = useLocale();
  const plans = usePlans();
  const scope = useOptionalPlanScope();
  const navigate = useNavigate();
  if (scope === null) return null;
  const { plan, period, setPeriod } = scope;
  return (
    <div className={styles.choosers}>
      <select
        className={styles.plan}
        aria-label={t('planChooser')}
        value={plan.code}
        onChange={(event) => void navigate(paths.plan(event.target.value))}
      >
        {plans.map(({ code, title, isPublished }) => (
          <option key={code} value={code}>
            {isPublished ? title : t('unpublishedPlan', { title })}
          </option>
        ))}
      </select>
      <select
        className={styles.period}
        aria-label={t('periodChooser')}
        value={period}
        onChange={(event) => setPeriod(event.target.value)}
      >
        {plan.periods.toReversed().map(({ key }) => (
          <option key={key} value={key}>
            {periodLabel(key, locale)}
          </option>
        ))}
        {!plan.periods.some(({ key }) => key === period) && (
          <option value={period}>{periodLabel(period, locale)}</option>
        )}
      </select>
    </div>
  );
}

function LanguageSwitch() {
  const { t } = useTranslation('frame');
  const locale = useLocale();
  const other = locale === 'ko' ? 'en' : 'ko';
  const change = () => {
    saveLocale(other);
    // Names and sentences of the API come in the other language too: the page is built anew.
    location.reload();
  };
  return (
    <button type="button" className={styles.language} lang={other} onClick={change}>
      {t(other === 'en' ? 'english' : 'korean')}
    </button>
  );
}
