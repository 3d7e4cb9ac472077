import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { TextArea } from '../../ui/text-area.js';
import { ReturnReportDocument, type ReviewReportFragment } from './reports.generated.js';

const REASON_LIMIT = 4000;

/** Asks for the reason a report goes back; the version on the screen is the one returned. */
export function ReturnDialog({
  report,
  onClose,
  onReturned,
}: {
  report: ReviewReportFragment;
  onClose(): void;
  onReturned(): Promise<void>;
}) {
  const { t } = useTranslation(['reports', 'ui']);
  const locale = useLocale();
  const { notify } = useNotices();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const { submit, isSubmitting, problems } = useSubmission(ReturnReportDocument);
  const shown = [...missing, ...problems];

  async function send() {
    if (isSubmitting) return;
    setMissing(reason.trim() === '' ? [createProblem('REASON_REQUIRED', locale, 'reason')] : []);
    if (reason.trim() === '') return;
    const { data } = await submit({ id: report.id, version: report.version, reason });
    if (data === null) return;
    const isChanged = data.returnReport.__typename === 'ReportConflict';
    notify(
      isChanged
        ? { kind: 'wrong', text: t('reports:changedMeanwhile') }
        : {
            text: t('reports:returned', {
              name: `${report.district?.name ?? t('reports:city')} ${report.indicator.code}`,
            }),
          },
    );
    await onReturned();
  }

  return (
    <Dialog
      title={t('reports:returnTitle', {
        owner: report.district?.name ?? t('reports:city'),
        indicator: report.indicator.code,
      })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button variant="primary" isBusy={isSubmitting} onClick={() => void send()}>
            {t('reports:return')}
          </Button>
        </>
      }
    >
      <ProblemSummary problems={problemsElsewhere(shown, ['reason'])} />
      <TextArea
        label={t('reports:returnReason')}
        isRequired
        limit={REASON_LIMIT}
        value={reason}
        error={problemAt(shown, 'reason')}
        onChange={setReason}
      />
    </Dialog>
  );
}
