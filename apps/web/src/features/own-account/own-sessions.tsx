import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSubmission } from '../../lib/use-submission.js';
import { SessionTable, type ShownSession } from '../../ui/account/session-table.js';
import { Button } from '../../ui/button.js';
import { AlertDialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { EndOtherSessionsDocument, EndSessionDocument } from './own-account.generated.js';
import styles from './own-account.module.css';

/** Where one is signed in; each other device can be signed out, or all at once. */
export function OwnSessions({ sessions }: { sessions: readonly ShownSession[] }) {
  const { t } = useTranslation(['ownAccount', 'account']);
  const { notify } = useNotices();
  const ending = useSubmission(EndSessionDocument);
  const endingOthers = useSubmission(EndOtherSessionsDocument);
  const [busy, setBusy] = useState<string | null>(null);
  const [isAsking, setAsking] = useState(false);
  const others = sessions.filter(({ isCurrent }) => !isCurrent);

  async function end({ id, device }: ShownSession) {
    setBusy(id);
    const { data } = await ending.submit({ id });
    setBusy(null);
    const name = device === '' ? t('account:unknownDevice') : device;
    if (data !== null) notify({ text: t('ownAccount:sessionEnded', { device: name }) });
  }
  async function endOthers() {
    const { data } = await endingOthers.submit({});
    setAsking(false);
    if (data !== null) notify({ text: t('ownAccount:othersEnded') });
  }

  return (
    <section className={styles.section} aria-labelledby="sessions">
      <div className={styles.sectionHead}>
        <h2 id="sessions">{t('account:sessions')}</h2>
        {others.length > 0 && (
          <Button size="small" onClick={() => setAsking(true)}>
            {t('ownAccount:endOthers')}
          </Button>
        )}
      </div>
      <p>{t('ownAccount:sessionsText')}</p>
      <ProblemSummary problems={[...ending.problems, ...endingOthers.problems]} />
      <SessionTable
        sessions={sessions}
        busy={busy}
        onEnd={others.length > 0 ? (session) => void end(session) : undefined}
      />
      <AlertDialog
        title={t('ownAccount:endOthersTitle')}
        isOpen={isAsking}
        isBusy={endingOthers.isSubmitting}
        isDangerous
        confirmLabel={t('ownAccount:endOthers')}
        onConfirm={() => void endOthers()}
        onClose={() => setAsking(false)}
      >
        <p>{t('ownAccount:endOthersText', { count: others.length })}</p>
      </AlertDialog>
    </section>
  );
}
