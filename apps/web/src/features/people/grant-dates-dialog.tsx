import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useGrantWords } from '../../ui/account/use-grant-words.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { DateFields } from './grant-fields.js';
import { findGrantFaults } from './grant-form-model.js';
import { UpdateGrantDocument, type Person_GrantFragment } from './people.generated.js';
import styles from './people.module.css';

const formId = 'grant-dates';
const fields = ['from', 'to'];

/** Other days for a role that is held or to come. */
export function GrantDatesDialog({
  grant,
  others,
  onClose,
  onSaved,
}: {
  grant: Person_GrantFragment;
  /** The person's other roles, which it must not overlap. */
  others: readonly Person_GrantFragment[];
  onClose(): void;
  onSaved(outcome: { readonly __typename?: string }): void;
}) {
  const { t } = useTranslation(['people', 'ui']);
  const locale = useLocale();
  const words = useGrantWords();
  const [days, setDays] = useState({ from: grant.from, to: grant.to ?? '' });
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const { submit, isSubmitting, problems } = useSubmission(UpdateGrantDocument);
  const shown = [...faults, ...problems];

  async function save(event: FormEvent) {
    event.preventDefault();
    const form = { role: grant.role, district: grant.district?.code ?? '', ...days };
    const held = others.map((other) => ({ ...other, district: other.district?.code ?? null }));
    const found = findGrantFaults(form, held);
    setFaults(found.map(({ field, code }) => createProblem(code, locale, field)));
    if (found.length > 0 || isSubmitting) return;
    const { id, version } = grant;
    const to = days.to === '' ? null : days.to;
    const { data } = await submit({ input: { id, version, from: days.from, to } });
    if (data !== null) onSaved(data.updateGrant);
  }

  return (
    <Dialog
      title={t('people:changeDatesOf', { role: words.role(grant) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isSubmitting}>
            {t('ui:save')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <ProblemSummary problems={problemsElsewhere(shown, fields)} />
        <div className={styles.grantFields}>
          <DateFields
            value={days}
            onChange={(part) => setDays({ ...days, ...part })}
            errorAt={(field) => problemAt(shown, field)}
          />
        </div>
      </form>
    </Dialog>
  );
}
