import { CommentKind } from '@dure/domain/advisory/advisory.types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useNotices } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import styles from './comments.module.css';
import { AddCommentDocument } from './sessions.generated.js';
import { TextForm } from './text-form.js';
import { useDraft } from './use-draft.js';

/** Something a comment can be about: an agenda item, alone or with one of its tasks. */
export interface CommentSubject {
  readonly agendaItemId: string;
  readonly taskId: string | null;
  readonly label: string;
}

const fields = ['subject', 'kind', 'text'] as const;

/** A member's new comment; what is being written survives a reload. */
export function AddCommentForm({
  name,
  subjectLabel,
  subjects,
  onChanged,
}: {
  /** Tells this form's draft from others'. */
  name: string;
  subjectLabel: string;
  /** At least one; with several, the person chooses. */
  subjects: readonly CommentSubject[];
  onChanged(): void;
}) {
  const { t } = useTranslation(['sessions', 'labels']);
  const locale = useLocale();
  const { notify } = useNotices();
  const [subject, setSubject] = useState(subjects.length === 1 ? '0' : '');
  const [kind, setKind] = useState<CommentKind>(CommentKind.OPINION);
  const [text, setText, clearDraft] = useDraft(`comment:${name}`);
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const { submit, isSubmitting, problems } = useSubmission(AddCommentDocument);
  const shown = [
    ...missing,
    ...problems.map((problem) => (problem.field === 'taskId' ? { ...problem, field: 'subject' } : problem)),
  ];

  async function add() {
    const chosen = subjects[Number(subject === '' ? NaN : subject)];
    const empty = [chosen === undefined && 'subject', text.trim() === '' && 'text'].filter(
      (it) => it !== false,
    );
    setMissing(empty.map((field) => createProblem('REQUIRED', locale, field)));
    if (chosen === undefined || empty.length > 0) return;
    const { agendaItemId, taskId } = chosen;
    const { data } = await submit({ input: { agendaItemId, taskId, kind, text } });
    if (data === null) return;
    clearDraft();
    onChanged();
    notify({ text: t('sessions:commentAdded') });
  }

  return (
    <TextForm
      name={t('sessions:addComment')}
      choices={
        <div className={styles.row}>
          <SelectField
            label={subjectLabel}
            isRequired
            value={subject}
            choices={subjects.map(({ label }, index) => ({ value: String(index), label }))}
            error={problemAt(shown, 'subject')}
            onChange={setSubject}
          />
          <SelectField<CommentKind>
            label={t('sessions:commentKind')}
            value={kind}
            choices={Object.values(CommentKind).map((value) => ({
              value,
              label: t(`labels:commentKind.${value}`),
            }))}
            error={problemAt(shown, 'kind')}
            onChange={setKind}
          />
        </div>
      }
      fields={fields}
      textLabel={t('sessions:commentText')}
      rows={3}
      text={text}
      onText={setText}
      problems={shown}
      submitLabel={t('sessions:submitComment')}
      isSubmitting={isSubmitting}
      onSubmit={add}
    />
  );
}
