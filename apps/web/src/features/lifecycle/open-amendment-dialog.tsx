import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { formatDate } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { usePageQuery } from '../../lib/use-page-query.js';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-area.js';
import { AgendaItemChoicesDocument, OpenAmendmentDocument } from './lifecycle.generated.js';
import styles from './lifecycle-panel.module.css';

const fields = ['reason', 'agendaItemId'];
const formId = 'open-amendment';
const none = 'NONE';

/** Begins a change to a confirmed plan: why, and on which item of the committee it rests. */
export function OpenAmendmentDialog({
  planId,
  reload,
  onClose,
}: {
  planId: string;
  reload(): Promise<unknown>;
  onClose(): void;
}) {
  const { t } = useTranslation('lifecycle');
  const locale = useLocale();
  const { notify } = useNotices();
  const { submit, isSubmitting, problems: refused } = useSubmission(OpenAmendmentDocument);
  const choices = useAgendaChoices();
  const [reason, setReason] = useState('');
  const [agendaItemId, setAgendaItemId] = useState(none);
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const problems = [...missing, ...refused];

  async function open(event: FormEvent) {
    event.preventDefault();
    if (isSubmitting) return;
    const isEmpty = reason.trim() === '';
    setMissing(isEmpty ? [createProblem('REASON_REQUIRED', locale, 'reason')] : []);
    if (isEmpty) return;
    const { data } = await submit({
      input: { planId, reason, agendaItemId: agendaItemId === none ? null : agendaItemId },
    });
    if (data === null) return;
    await reload();
    notify({ text: t('opened', { number: data.openAmendment.number }) });
    onClose();
  }

  return (
    <Dialog
      title={t('openTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isSubmitting}>
            {t('openAmendment')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void open(event)}>
        <ProblemSummary problems={problemsElsewhere(problems, fields)} />
        <p className={styles.note}>{t('openText')}</p>
        <TextArea
          label={t('reason')}
          isRequired
          autoFocus
          limit={4000}
          value={reason}
          onChange={setReason}
          error={problemAt(problems, 'reason')}
        />
        <SelectField
          label={t('agendaItem')}
          hint={t('agendaItemHint')}
          value={agendaItemId}
          choices={[{ value: none, label: t('noAgendaItem') }, ...choices]}
          onChange={setAgendaItemId}
          error={problemAt(problems, 'agendaItemId')}
        />
      </form>
    </Dialog>
  );

  function useAgendaChoices(): { value: string; label: string }[] {
    const { data } = usePageQuery(AgendaItemChoicesDocument, { variables: {} });
    return (data?.sessions.nodes ?? []).flatMap(({ heldOn, agendaItems }) =>
      agendaItems.map((item) => ({
        value: item.id,
        label: `${item.number} ${item.title} (${formatDate(heldOn, locale)})`,
      })),
    );
  }
}
