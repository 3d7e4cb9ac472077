import { needsDocument } from '@dure/domain/plan/lifecycle/plan-lifecycle';
import type { PlanStep } from '@dure/domain/plan/lifecycle/plan-state';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-area.js';
import { TextField } from '../../ui/text-field.js';
import { TakePlanStepDocument } from './lifecycle.generated.js';
import type { PlanOnItsWay } from './lifecycle.types.js';
import styles from './lifecycle-panel.module.css';

const fields = ['takenOn', 'documentNumber', 'note'];
const formId = 'take-plan-step';

/** Records a step of the plan: its day, the committee's document where it decides, and a note. */
export function TakeStepDialog({
  plan,
  suggested,
  reload,
  onClose,
}: {
  plan: PlanOnItsWay;
  suggested: PlanStep;
  reload(): Promise<unknown>;
  onClose(): void;
}) {
  const { t } = useTranslation('lifecycle');
  const locale = useLocale();
  const { today } = useViewer();
  const { notify } = useNotices();
  const { submit, isSubmitting, problems: refused } = useSubmission(TakePlanStepDocument);
  const [step, setStep] = useState<PlanStep>(suggested);
  const [takenOn, setTakenOn] = useState(today);
  const [documentNumber, setDocumentNumber] = useState('');
  const [note, setNote] = useState('');
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const problems = [...missing, ...refused];
  const isDocumented = needsDocument(step);

  async function take(event: FormEvent) {
    event.preventDefault();
    if (isSubmitting) return;
    const empty = [
      ...(takenOn === '' ? ['takenOn'] : []),
      ...(isDocumented && documentNumber.trim() === '' ? ['documentNumber'] : []),
    ];
    setMissing(empty.map((field) => createProblem('REQUIRED', locale, field)));
    if (empty.length > 0) return;
    const { data } = await submit({
      input: { planId: plan.id, version: plan.version, step, takenOn, documentNumber, note },
    });
    if (data === null) return;
    await reload();
    if (data.takePlanStep.__typename === 'NodeConflict') {
      notify({ text: t('changedMeanwhile'), kind: 'wrong' });
    } else {
      notify({ text: t('taken', { step: t(`step.${step}`) }) });
    }
    onClose();
  }

  return (
    <Dialog
      title={t('stepTitle', { step: t(`step.${step}`) })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            type="submit"
            form={formId}
            variant={step === 'CLOSE' ? 'danger' : 'primary'}
            isBusy={isSubmitting}
          >
            {t('nextStep', { step: t(`step.${step}`) })}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void take(event)}>
        <ProblemSummary problems={problemsElsewhere(problems, fields)} />
        {plan.possibleSteps.length > 1 && (
          <SelectField<PlanStep>
            label={t('whichStep')}
            value={step}
            choices={plan.possibleSteps.map((each) => ({ value: each, label: t(`step.${each}`) }))}
            onChange={setStep}
          />
        )}
        <p className={styles.note}>{t(`consequence.${step}`)}</p>
        <div className={styles.pair}>
          <TextField
            type="date"
            label={t('takenOn')}
            hint={t('takenOnHint')}
            isRequired
            max={today}
            min={plan.steps.at(-1)?.takenOn}
            value={takenOn}
            onChange={setTakenOn}
            error={problemAt(problems, 'takenOn')}
          />
          <TextField
            label={t('documentNumber')}
            isRequired={isDocumented}
            autoComplete="off"
            value={documentNumber}
            onChange={setDocumentNumber}
            error={problemAt(problems, 'documentNumber')}
          />
        </div>
        <TextArea
          label={t('note')}
          hint={t('noteHint')}
          limit={4000}
          value={note}
          onChange={setNote}
          error={problemAt(problems, 'note')}
        />
      </form>
    </Dialog>
  );
}
