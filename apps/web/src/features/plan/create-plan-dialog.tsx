import { useApolloClient } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { readNumber } from '../../lib/number-input.js';
import { paths } from '../../lib/paths.js';
import { useLocale } from '../../lib/use-locale.js';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { NumberField } from '../../ui/number-field.js';
import { TextField } from '../../ui/text-field.js';
import styles from './plan-dialog.module.css';
import { useNodeChanges } from './use-node-changes.js';
import { useNodeWords } from './use-node-words.js';

const required = ['titleKo', 'code', 'fromYear', 'toYear'] as const;
const years = ['fromYear', 'toYear'] as const;
const fields = [...required, 'titleEn'];

/** Begins a plan: name, code and years. It starts unpublished and empty, and its page opens. */
export function CreatePlanDialog({ onClose }: { onClose(): void }) {
  const { t } = useTranslation('plan');
  const locale = useLocale();
  const { today } = useViewer();
  const { notify } = useNotices();
  const client = useApolloClient();
  const navigate = useNavigate();
  const words = useNodeWords();
  const changes = useNodeChanges();
  const nextYear = Number(today.slice(0, 4)) + 1;
  const [values, setValues] = useState({
    titleKo: '',
    titleEn: '',
    code: '',
    fromYear: String(nextYear),
    toYear: String(nextYear + 3),
  });
  const [isBusy, setBusy] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const field = (name: keyof typeof values) => ({
    value: values[name],
    error: problemAt(problems, name),
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });

  async function create(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    const empty = required.filter((name) => values[name].trim() === '');
    const numbers = Object.fromEntries(years.map((name) => [name, readNumber(values[name])]));
    const wrong = years.filter((name) => {
      const number = numbers[name];
      return number?.kind === 'invalid' || (number?.kind === 'number' && !Number.isInteger(number.value));
    });
    setProblems([
      ...empty.map((name) => createProblem('REQUIRED', locale, name)),
      ...wrong.map((name) => createProblem('NOT_A_NUMBER', locale, name)),
    ]);
    if (empty.length + wrong.length > 0) return;
    setBusy(true);
    const outcome = await changes.create('PLAN', {
      code: values.code,
      titleKo: values.titleKo,
      titleEn: values.titleEn.trim() === '' ? null : values.titleEn,
      ...Object.fromEntries(years.map((name) => [name, Number(values[name])])),
    });
    setBusy(false);
    if (outcome.kind === 'refused') return setProblems(outcome.problems);
    if (outcome.kind === 'conflict') return;
    notify({ text: t('created', { title: words.title(outcome.node) }) });
    // The frame's list of plans lies above this page.
    await client.refetchQueries({ include: ['Shell'] });
    await navigate(paths.plan(outcome.node.code));
  }

  const formId = 'create-plan';
  return (
    <Dialog
      title={t('createPlan')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isBusy}>
            {t('create')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void create(event)}>
        <ProblemSummary problems={problemsElsewhere(problems, fields)} />
        <TextField label={t('field.titleKo')} isRequired autoFocus autoComplete="off" {...field('titleKo')} />
        <TextField label={t('field.titleEn')} autoComplete="off" {...field('titleEn')} />
        <TextField
          label={t('planCode')}
          hint={t('codeHint')}
          isRequired
          autoComplete="off"
          {...field('code')}
        />
        <div className={styles.pair}>
          <NumberField label={t('fromYear')} isRequired {...field('fromYear')} />
          <NumberField label={t('toYear')} hint={t('toYearHint')} isRequired {...field('toYear')} />
        </div>
      </form>
    </Dialog>
  );
}
