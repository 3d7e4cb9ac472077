import { CommentKind } from '@dure/domain/advisory/advisory.types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../lib/error-map.js';
import { useSubmission } from '../../lib/use-submission.js';
import { useNotices } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { UpdateCommentDocument, type CommentItem_CommentFragment } from './sessions.generated.js';
import { StoredMeanwhile } from './stored-meanwhile.js';
import { TextForm } from './text-form.js';

const fields = ['kind', 'text'] as const;

/** One's own comment, while nobody has answered it. */
export function EditCommentForm({
  comment,
  onDone,
  onChanged,
}: {
  comment: CommentItem_CommentFragment;
  onDone(): void;
  onChanged(): void;
}) {
  const { t } = useTranslation(['sessions', 'labels']);
  const { notify } = useNotices();
  const [version, setVersion] = useState(comment.version);
  const [kind, setKind] = useState<CommentKind>(comment.kind);
  const [text, setText] = useState(comment.text);
  const [stored, setStored] = useState<CommentItem_CommentFragment>();
  const { submit, isSubmitting, problems } = useSubmission(UpdateCommentDocument);

  async function save() {
    const { data } = await submit({ input: { id: comment.id, version, kind, text } });
    if (data === null) return;
    const result = data.updateComment;
    if (result.__typename === 'CommentConflict') {
      setStored(result.current);
      setVersion(result.current.version);
      return;
    }
    onDone();
    onChanged();
    notify({ text: t('sessions:commentSaved') });
  }

  return (
    <TextForm
      stored={stored && <StoredMeanwhile label={t(`labels:commentKind.${stored.kind}`)} text={stored.text} />}
      choices={
        <SelectField<CommentKind>
          label={t('sessions:commentKind')}
          value={kind}
          choices={Object.values(CommentKind).map((value) => ({
            value,
            label: t(`labels:commentKind.${value}`),
          }))}
          error={problemAt(problems, 'kind')}
          onChange={setKind}
        />
      }
      fields={fields}
      textLabel={t('sessions:commentText')}
      text={text}
      onText={setText}
      problems={problems}
      submitLabel={t('sessions:saveComment')}
      isSubmitting={isSubmitting}
      onSubmit={save}
      onCancel={onDone}
    />
  );
}
