import { Disposition } from '@dure/domain/advisory/advisory.types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useNotices } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { AnswerCommentDocument, type CommentItem_CommentFragment } from './sessions.generated.js';
import { StoredMeanwhile } from './stored-meanwhile.js';
import { TextForm } from './text-form.js';
import { useDraft } from './use-draft.js';

const fields = ['disposition', 'text'] as const;
type StoredAnswer = CommentItem_CommentFragment['answer'];

/** A planner's answer to a comment. It carries the version of the answer that was read. */
export function AnswerForm({
  comment,
  onDone,
  onChanged,
}: {
  comment: CommentItem_CommentFragment;
  onDone(): void;
  onChanged(): void;
}) {
  const { t } = useTranslation(['sessions', 'labels', 'ui']);
  const locale = useLocale();
  const { notify } = useNotices();
  // What was on the page when the form opened: a live refetch must not make a stale answer look fresh.
  const [read, setRead] = useState<StoredAnswer>(comment.answer);
  const [stored, setStored] = useState<StoredAnswer>();
  const [disposition, setDisposition] = useState<Disposition | ''>(read?.disposition ?? '');
  const [text, setText, clearDraft] = useDraft(`answer:${comment.id}`, read?.text ?? '');
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const { submit, isSubmitting, problems } = useSubmission(AnswerCommentDocument);
  const shown = [...missing, ...problems];

  async function save() {
    const empty = { disposition: disposition === '', text: text.trim() === '' };
    setMissing(
      fields.filter((field) => empty[field]).map((field) => createProblem('REQUIRED', locale, field)),
    );
    if (disposition === '' || empty.text) return;
    const input = { commentId: comment.id, version: read?.version ?? null, disposition, text };
    const { data } = await submit({ input });
    if (data === null) return;
    const result = data.answerComment;
    if (result.__typename === 'CommentConflict') {
      setStored(result.current.answer);
      setRead(result.current.answer);
      return;
    }
    clearDraft();
    onDone();
    onChanged();
    notify({ text: t('sessions:answerSaved') });
  }

  return (
    <TextForm
      stored={
        stored !== undefined && (
          <StoredMeanwhile
            label={stored && t(`labels:disposition.${stored.disposition}`)}
            text={stored?.text ?? null}
          />
        )
      }
      choices={
        <SelectField<Disposition>
          label={t('sessions:disposition')}
          isRequired
          value={disposition}
          choices={Object.values(Disposition).map((value) => ({
            value,
            label: t(`labels:disposition.${value}`),
          }))}
          error={problemAt(shown, 'disposition')}
          onChange={setDisposition}
        />
      }
      fields={fields}
      textLabel={t('sessions:answerText')}
      text={text}
      onText={setText}
      problems={shown}
      submitLabel={t('sessions:submitAnswer')}
      isSubmitting={isSubmitting}
      onSubmit={save}
      onCancel={onDone}
    />
  );
}
