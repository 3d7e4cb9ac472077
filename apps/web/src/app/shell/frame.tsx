import { useApolloClient, useQuery } from '@apollo/client/react';
import { Suspense, useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation, useMatch, useNavigationType, useSearchParams } from 'react-router';
import { toProblems } from '../../lib/error-map.js';
import { FailedPage } from '../../lib/refusal-pages.js';
import { rereadShown } from '../../lib/reread.js';
import type { SessionGate } from '../../lib/session-gate.js';
import { PlansProvider } from '../../lib/plan-scope.js';
import { useLocale } from '../../lib/use-locale.js';
import { useServerState } from '../../lib/use-server-state.js';
import { LiveChangesProvider } from '../../lib/use-live-changes.js';
import { useViewer, ViewerProvider } from '../../lib/viewer.js';
import { useNotices } from '../../ui/notices.js';
import { PageTitleContext } from '../../ui/page-title.js';
import { PageSkeleton } from '../../ui/skeleton.js';
import { SkipLink } from '../../ui/skip-link.js';
import { PageBoundary } from '../page-boundary.js';
import { SessionWatch } from '../session/session-watch.js';
import { findDefaultPlan } from './default-plan-model.js';
import { FirstPaint } from './first-paint.js';
import styles from './frame.module.css';
import { Head } from './head.js';
import { Rail } from './rail.js';
import { ShellDocument } from './shell.generated.js';

/** What stands around every page: who looks, which plan, the menu, the head. */
export function Frame({ gate }: { gate: SessionGate }) {
  const locale = useLocale();
  const { data: read, error, refetch } = useQuery(ShellDocument, { errorPolicy: 'all' });
  const [kept, setKept] = useState<typeof read>();
  if (read && read !== kept) setKept(read);
  // What failed stays told while it is tried again.
  const [told, setTold] = useState(error);
  const failure = error ?? (read ? undefined : told);
  if (failure !== told) setTold(failure);
  // What is shown stays when it cannot be read again, also while that is tried: something may be typed into it.
  const data = read ?? (failure === undefined ? undefined : kept);
  useReadingAgain();
  const planAddress = useMatch('/plans/:plan/*');
  const [search] = useSearchParams();
  // An answer of errors alone comes as null.
  if (data === undefined || data === null) {
    if (failure === undefined) return <FirstPaint />;
    return (
      <main className={styles.main}>
        <FailedPage
          problems={toProblems(failure, locale)}
          onRetry={() => void refetch().catch(() => undefined)}
        />
      </main>
    );
  }
  const { viewer, plans } = data;
  const asked = planAddress?.params.plan ?? search.get('plan');
  const plan = plans.find(({ code }) => code === asked) ?? findDefaultPlan(plans, viewer.today);
  return (
    <ViewerProvider viewer={viewer}>
      <PlansProvider plans={plans} plan={plan}>
        <LiveChangesProvider plan={plan?.code ?? null} listener={viewer.account?.id ?? null}>
          <FrameBody gate={gate} />
        </LiveChangesProvider>
      </PlansProvider>
    </ViewerProvider>
  );
}

function FrameBody({ gate }: { gate: SessionGate }) {
  const { t } = useTranslation('frame');
  const main = useRef<HTMLElement>(null);
  const { announce } = useNotices();
  const { isDemo, account } = useViewer();
  const { pathname } = useLocation();
  const navigation = useNavigationType();
  const [firstPath, setFirstPath] = useState<string | null>(pathname);

  // A navigation moves the focus to the new page; the first page leaves it at the top, where a reader begins.
  useEffect(() => {
    if (pathname === firstPath) return;
    setFirstPath(null);
    main.current?.focus({ preventScroll: true });
    // Back and forward return to where the page was left; the browser does that.
    if (navigation !== 'POP') scrollTo(0, 0);
  }, [pathname, firstPath, navigation]);
  const announceTitle = useCallback(
    (title: string) => {
      if (firstPath === null) announce(title);
    },
    [announce, firstPath],
  );

  return (
    <PageTitleContext value={announceTitle}>
      <SkipLink target="main">{t('skipToContent')}</SkipLink>
      <div className={styles.frame}>
        <Rail />
        <div className={styles.column}>
          <Head />
          <SessionWatch gate={gate} />
          <main id="main" ref={main} tabIndex={-1} className={styles.main}>
            {/* Another person begins with an empty page: nothing typed before is handed on. */}
            <PageBoundary key={account?.id} address={pathname}>
              <Suspense fallback={<PageSkeleton />}>
                <Outlet />
              </Suspense>
            </PageBoundary>
          </main>
          <footer className={styles.foot}>
            {isDemo && <p>{t('demo')}</p>}
            <p>{t('attribution')}</p>
          </footer>
        </div>
      </div>
    </PageTitleContext>
  );
}

/** Reads again what is shown once the server answers again. */
function useReadingAgain(): void {
  const client = useApolloClient();
  const { isReachable } = useServerState();
  const [wasReachable, setWasReachable] = useState(isReachable);
  useEffect(() => {
    if (isReachable === wasReachable) return;
    setWasReachable(isReachable);
    if (isReachable) void rereadShown(client);
  }, [isReachable, wasReachable, client]);
}
