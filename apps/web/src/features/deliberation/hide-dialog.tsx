import { HIDING_REASON_LIMIT } from '@dure/domain/deliberation/public-comment.rules';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { TextField } from '../../ui/text-field.js';

const FORM = 'hide-public-comment';

/** Asks why a comment is to be hidden. */
export function HideDialog({
  problems,
  isBusy,
  onHide,
  onClose,
}: {
  problems: readonly Problem[];
  isBusy: boolean;
  onHide(reason: string): void;
  onClose(): void;
}) {
  const { t } = useTranslation(['deliberation', 'ui']);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) onHide(reason);
  };
  return (
    <Dialog
      title={t('deliberation:hideTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button type="submit" form={FORM} variant="primary" isBusy={isBusy}>
            {t('deliberation:hide')}
          </Button>
        </>
      }
    >
      <form id={FORM} noValidate onSubmit={submit}>
        <ProblemSummary problems={problemsElsewhere(problems, ['reason'])} />
        <p>{t('deliberation:hideText')}</p>
        <TextField
          label={t('deliberation:hideReason')}
          hint={t('deliberation:hideReasonHint')}
          isRequired
          maxLength={HIDING_REASON_LIMIT}
          value={reason}
          error={problemAt(problems, 'reason')}
          onChange={setReason}
        />
      </form>
    </Dialog>
  );
}
