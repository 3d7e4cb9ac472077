import { useApolloClient } from '@apollo/client/react';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { readNumber } from '../../lib/number-input.js';
import { paths } from '../../lib/paths.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { NumberField } from '../../ui/number-field.js';
import { TextField } from '../../ui/text-field.js';
import { CopyPlanDocument } from './concordance.generated.js';
import styles from './concordance.module.css';

const fields = ['titleKo', 'code', 'fromYear', 'toYear'] as const;

/** Starts the next plan from one in force or closed; its page opens. */
export function NextPlanDialog({
  plan,
  onClose,
}: {
  plan: { id: string; code: string; title: string; period: { from: number; to: number } };
  onClose(): void;
}) {
  const { t } = useTranslation('concordance');
  const locale = useLocale();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { notify } = useNotices();
  const { submit, isSubmitting, problems } = useSubmission(CopyPlanDocument);
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const { from, to } = plan.period;
  const [values, setValues] = useState({
    titleKo: '',
    code: '',
    fromYear: String(to + 1),
    toYear: String(to + 1 + (to - from)),
  });
  const all = [...missing, ...problems];
  const field = (name: keyof typeof values) => ({
    value: values[name],
    error: problemAt(all, name),
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });

  async function start(event: FormEvent) {
    event.preventDefault();
    if (isSubmitting) return;
    const years = [readNumber(values.fromYear), readNumber(values.toYear)] as const;
    const found = fields.flatMap((name) =>
      values[name].trim() === '' ? [createProblem('REQUIRED', locale, name)] : [],
    );
    years.forEach((year, index) => {
      const isYear = year.kind === 'number' && Number.isInteger(year.value);
      if (!isYear && year.kind !== 'empty') {
        found.push(createProblem('NOT_A_NUMBER', locale, index === 0 ? 'fromYear' : 'toYear'));
      }
    });
    setMissing(found);
    const [first, last] = years;
    if (found.length > 0 || first.kind !== 'number' || last.kind !== 'number') return;
    const { titleKo, code } = values;
    const { data } = await submit({
      input: { planId: plan.id, titleKo, code, fromYear: first.value, toYear: last.value },
    });
    if (data?.copyPlan.__typename !== 'Plan') return;
    notify({ text: t('started', { title: titleKo }) });
    // The frame's list of plans lies above this page.
    await client.refetchQueries({ include: ['Shell'] });
    await navigate(paths.plan(data.copyPlan.code));
  }

  const formId = 'next-plan';
  return (
    <Dialog
      title={t('nextTitle', { title: plan.title })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isSubmitting}>
            {t('start')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void start(event)}>
        <ProblemSummary problems={problemsElsewhere(all, fields)} />
        <p className={styles.note}>{t('nextText')}</p>
        <TextField label={t('titleKo')} isRequired autoFocus autoComplete="off" {...field('titleKo')} />
        <TextField label={t('code')} hint={t('codeHint')} isRequired autoComplete="off" {...field('code')} />
        <div className={styles.pair}>
          <NumberField label={t('fromYear')} isRequired {...field('fromYear')} />
          <NumberField label={t('toYear')} isRequired {...field('toYear')} />
        </div>
      </form>
    </Dialog>
  );
}
