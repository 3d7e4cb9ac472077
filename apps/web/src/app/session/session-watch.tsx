import { lazy, Suspense, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionGate } from '../../lib/session-gate.js';
import { Button } from '../../ui/button.js';
import styles from './session-watch.module.css';

// Most pages are left before a session ends: the dialogs' code is loaded when one is needed.
const ResumeDialog = lazy(async () => ({ default: (await import('./resume-dialog.js')).ResumeDialog }));
const ChangedDialog = lazy(async () => ({ default: (await import('./changed-dialog.js')).ChangedDialog }));

/** Asks for the password over the page when the session has ended, and says when the browser is another person's now. */
export function SessionWatch({ gate }: { gate: SessionGate }) {
  const { t } = useTranslation('states');
  const state = useSyncExternalStore(gate.listen, () => gate.state);
  return (
    <>
      <div role="alert" className={state === 'dismissed' ? styles.notice : undefined}>
        {state === 'dismissed' && (
          <>
            {t('expiredLine')}{' '}
            <Button size="small" onClick={() => gate.ask()}>
              {t('signInAgain')}
            </Button>
          </>
        )}
      </div>
      <Suspense fallback={null}>
        {state === 'asking' && <ResumeDialog onDismiss={() => gate.dismiss()} />}
        {state === 'changed' && <ChangedDialog />}
      </Suspense>
    </>
  );
}
