import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { TextField } from '../../ui/text-field.js';
import { GrantFields } from './grant-fields.js';
import { emptyGrant, toGrantInput, type GrantForm } from './grant-form-model.js';
import { findInviteFaults, grantField } from './invite-model.js';
import { InviteAccountDocument, type IssuedLinkDialog_LinkFragment } from './people.generated.js';
import styles from './people.module.css';

/** A row of the form; the key stays with its inputs when another row is taken out. */
interface GrantRow {
  readonly key: number;
  readonly grant: GrantForm;
}

const formId = 'invite';
const rowFields = ['role', 'district', 'from', 'to'] as const;

/** Lets a person in: name, address and roles; what comes of it is a link to hand on. */
export function InviteDialog({
  onClose,
  onInvited,
}: {
  onClose(): void;
  onInvited(link: IssuedLinkDialog_LinkFragment): void;
}) {
  const { t } = useTranslation(['people', 'account', 'ui']);
  const locale = useLocale();
  const { today } = useViewer();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [rows, setRows] = useState<readonly GrantRow[]>([{ key: 0, grant: emptyGrant(today) }]);
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const { submit, isSubmitting, problems } = useSubmission(InviteAccountDocument);
  const shown = [...faults, ...problems];
  const grants = rows.map(({ grant }) => grant);
  const fields = [
    'name',
    'email',
    ...rows.flatMap((_, index) => rowFields.map((it) => grantField(index, it))),
  ];

  async function invite(event: FormEvent) {
    event.preventDefault();
    const found = findInviteFaults({ name, email, grants });
    setFaults(found.map(({ field, code }) => createProblem(code, locale, field)));
    if (found.length > 0 || isSubmitting) return;
    const inputs = grants.flatMap((grant) => toGrantInput(grant) ?? []);
    const { data } = await submit({ input: { name, email, grants: inputs } });
    if (data !== null) onInvited(data.inviteAccount);
  }

  return (
    <Dialog
      title={t('people:inviteTitle')}
      size="wide"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui:cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isSubmitting}>
            {t('people:inviteSubmit')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void invite(event)}>
        <p>{t('people:inviteText')}</p>
        <ProblemSummary problems={problemsElsewhere(shown, fields)} />
        <div className={styles.grantFields}>
          <TextField
            label={t('account:name')}
            isRequired
            autoFocus
            autoComplete="off"
            value={name}
            error={problemAt(shown, 'name')}
            onChange={setName}
          />
          <TextField
            label={t('account:email')}
            inputMode="email"
            isRequired
            autoComplete="off"
            value={email}
            error={problemAt(shown, 'email')}
            onChange={setEmail}
          />
        </div>
        {rows.map(({ key, grant }, index) => (
          <fieldset key={key} className={styles.grantRow}>
            <legend>{t('people:grantNumber', { number: index + 1 })}</legend>
            <GrantFields
              value={grant}
              onChange={(next) => setRows(rows.map((row) => (row.key === key ? { key, grant: next } : row)))}
              errorAt={(field) => problemAt(shown, grantField(index, field))}
            />
            <div>
              <Button
                size="small"
                variant="text"
                onClick={() => {
                  // Faults are told by the row's place, which changes now.
                  setFaults([]);
                  setRows(rows.filter((row) => row.key !== key));
                }}
              >
                {t('people:removeGrant', { number: index + 1 })}
              </Button>
            </div>
          </fieldset>
        ))}
        {rows.length === 0 && <p className={styles.soft}>{t('people:noGrants')}</p>}
        <div>
          <Button
            size="small"
            onClick={() => {
              const next = Math.max(-1, ...rows.map(({ key }) => key)) + 1;
              setRows([...rows, { key: next, grant: emptyGrant(today) }]);
            }}
          >
            {t('people:addGrant')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
