import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt, problemsElsewhere } from '../../lib/error-map.js';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { Dialog } from '../../ui/dialog.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-area.js';
import { SetParticipationDocument } from './plan-changes.generated.js';
import styles from './plan-dialog.module.css';
import { usePlanEditor } from './plan-editor.js';
import type { PlanParticipation_ParticipationFragment } from './plan-nodes.generated.js';

/** Stands for "takes no part" among the choices, where '' means that nothing is chosen yet. */
const NONE = 'NONE';
const fields = ['cycle', 'note'];

/** A district's cycle, or that it takes no part, on the version that was read. */
export function ParticipationDialog({
  participation,
  onClose,
}: {
  participation: PlanParticipation_ParticipationFragment;
  onClose(): void;
}) {
  const { t } = useTranslation('plan');
  const { plan, reload } = usePlanEditor();
  const { notify } = useNotices();
  const { submit, isSubmitting, problems } = useSubmission(SetParticipationDocument);
  const [version, setVersion] = useState(participation.version);
  const [cycle, setCycle] = useState(participation.cycle?.code ?? NONE);
  const [note, setNote] = useState(participation.note ?? '');
  const [overtaken, setOvertaken] = useState<string | null>(null);
  const { district } = participation;

  async function save(event: FormEvent) {
    event.preventDefault();
    if (isSubmitting) return;
    setOvertaken(null);
    const input = {
      plan: plan.id,
      district: district.code,
      cycle: cycle === NONE ? null : cycle,
      note: note.trim() === '' ? null : note,
      version,
    };
    const { data } = await submit({ input });
    if (data === null) return;
    const result = data.setParticipation;
    if (result.__typename === 'ParticipationConflict') {
      const { current } = result;
      setVersion(current.version);
      const now = current.cycle === null ? t('notTakingPart') : t('cycleOf', current.cycle);
      setOvertaken(t('participationConflict', { cycle: now }));
      return;
    }
    onClose();
    void reload();
    notify({ text: t('participationSaved', { district: district.name }) });
  }

  const formId = 'set-participation';
  return (
    <Dialog
      title={t('participationDialog', { district: district.name })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button type="submit" form={formId} variant="primary" isBusy={isSubmitting}>
            {t('save')}
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
        {overtaken && (
          <p className={styles.warning} role="alert">
            {overtaken}
          </p>
        )}
        <ProblemSummary problems={problemsElsewhere(problems, fields)} />
        <SelectField
          label={t('cycle')}
          hint={t('participationHint')}
          value={cycle}
          choices={[
            ...plan.cycles.map((each) => ({ value: each.code, label: t('cycleOf', each) })),
            { value: NONE, label: t('notTakingPart') },
          ]}
          error={problemAt(problems, 'cycle')}
          onChange={setCycle}
        />
        <TextArea
          label={t('note')}
          rows={2}
          value={note}
          error={problemAt(problems, 'note')}
          onChange={setNote}
        />
      </form>
    </Dialog>
  );
}
