import { readEmail } from '@dure/domain/access/email-rule';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { Table } from '../../ui/table.js';
import { TextField } from '../../ui/text-field.js';
import { findRefusal } from './grant-form-model.js';
import { UpdateAccountDocument, type Person_AccountFragment } from './people.generated.js';
import styles from './people.module.css';

const formId = 'edit-person';
const fields = ['name', 'email'] as const;

/** Another name or address. Where somebody else was first, both versions stand side by side until one is chosen. */
export function EditDialog({
  account,
  onClose,
  onSaved,
}: {
  account: Person_AccountFragment;
  onClose(): void;
  onSaved(): void;
}) {
  const { t } = useTranslation(['people', 'account', 'ui']);
  const locale = useLocale();
  const [values, setValues] = useState({ name: account.name, email: account.email ?? '' });
  // As it was read: the account itself may be read again while somebody types.
  const [version, setVersion] = useState(account.version ?? 0);
  const [stored, setStored] = useState<Person_AccountFragment | null>(null);
  const [faults, setFaults] = useState<readonly Problem[]>([]);
  const { submit, isSubmitting, problems } = useSubmission(UpdateAccountDocument);
  const shown = [...faults, ...problems];
  const field = (name: (typeof fields)[number]) => ({
    value: values[name],
    error: problemAt(shown, name),
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });

  async function save(event: FormEvent) {
    event.preventDefault();
    const found = findFaults(values).map(({ field: name, code }) => createProblem(code, locale, name));
    setFaults(found);
    if (found.length > 0 || isSubmitting) return;
    const { data } = await submit({ input: { id: account.id, version, ...values } });
    if (data === null) return;
    const outcome = data.updateAccount;
    if (outcome.__typename === 'Account') return onSaved();
    setStored(outcome.current);
    setVersion(outcome.current.version ?? 0);
  }

  return (
    <Dialog
      title={t(stored === null ? 'people:editTitle' : 'people:conflictTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t(stored === null ? 'ui:cancel' : 'people:keepStored')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isSubmitting}>
            {t(stored === null ? 'ui:save' : 'people:keepMine')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        <ProblemSummary problems={problemsElsewhere(shown, fields)} />
        {stored !== null && <BothVersions mine={values} stored={stored} />}
        <TextField label={t('account:name')} isRequired autoFocus autoComplete="off" {...field('name')} />
        <TextField
          label={t('account:email')}
          hint={t('people:emailNote')}
          inputMode="email"
          isRequired
          autoComplete="off"
          {...field('email')}
        />
      </form>
    </Dialog>
  );
}

function findFaults({ name, email }: { name: string; email: string }) {
  const refusal = findRefusal(() => readEmail(email));
  return [
    ...(name.trim() === '' ? [{ field: 'name', code: 'REQUIRED' as const }] : []),
    ...(refusal === null ? [] : [{ field: 'email', code: refusal.code }]),
  ];
}

function BothVersions({
  mine,
  stored,
}: {
  mine: { readonly name: string; readonly email: string };
  stored: Person_AccountFragment;
}) {
  const { t } = useTranslation(['people', 'account']);
  return (
    <div role="alert" className={styles.form}>
      <p>{t('people:conflictText')}</p>
      <Table caption={t('people:conflictCaption')} isCaptionHidden>
        <thead>
          <tr>
            <th scope="col">{t('people:field')}</th>
            <th scope="col">{t('people:mine')}</th>
            <th scope="col">{t('people:stored')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((name) => (
            <tr key={name}>
              <th scope="row">{t(`account:${name}`)}</th>
              <td>{mine[name]}</td>
              <td>{stored[name]}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
