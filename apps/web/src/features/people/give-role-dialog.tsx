import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { GrantFields } from './grant-fields.js';
import { emptyGrant, findGrantFaults, toGrantInput } from './grant-form-model.js';
import { GrantRoleDocument, type Person_AccountFragment } from './people.generated.js';
import styles from './people.module.css';

const formId = 'give-role';
const fields = ['role', 'district', 'from', 'to'];

/** Gives a person another role, from a day on and perhaps until one. */
export function GiveRoleDialog({
  account,
  onClose,
  onGiven,
}: {
  account: Person_AccountFragment;
  onClose(): void;
  onGiven(): void;
}) {
  const { t } = useTranslation(['people', 'ui']);
  const locale = useLocale();
  const { today } = useViewer();
  const [form, setForm] = useState(() => emptyGrant(today));
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const { submit, isSubmitting, problems } = useSubmission(GrantRoleDocument);
  const shown = [...faults, ...problems];

  async function give(event: FormEvent) {
    event.preventDefault();
    const found = findGrantFaults(form, heldBy(account));
    setFaults(found.map(({ field, code }) => createProblem(code, locale, field)));
    const input = toGrantInput(form);
    if (found.length > 0 || input === null || isSubmitting) return;
    const { data } = await submit({ input: { accountId: account.id, ...input } });
    if (data !== null) onGiven();
  }

  return (
    <Dialog
      title={t('people:giveRoleTitle', { name: account.name })}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isSubmitting}>
            {t('people:giveRoleSubmit')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void give(event)}>
        <ProblemSummary problems={problemsElsewhere(shown, fields)} />
        <GrantFields value={form} onChange={setForm} errorAt={(field) => problemAt(shown, field)} />
      </form>
    </Dialog>
  );
}

function heldBy({ grants }: Person_AccountFragment) {
  return (grants ?? []).map((grant) => ({ ...grant, district: grant.district?.code ?? null }));
}
