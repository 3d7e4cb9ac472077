import { CommentKind } from '@dure/domain/advisory/advisory.types';
import { COMMENT_LIMIT } from '@dure/domain/advisory/comment.rules';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt, problemsElsewhere } from '../../lib/error-map.js';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-area.js';
import styles from './comments.module.css';
import { UpdateCommentDocument, type CommentItem_CommentFragment } from './sessions.generated.js';
import { StoredMeanwhile } from './stored-meanwhile.js';

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

  async function save(event: FormEvent) {
    event.preventDefault();
    if (isSubmitting) return;
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
    <form noValidate className={styles.form} onSubmit={(event) => void save(event)}>
      <ProblemSummary problems={problemsElsewhere(problems, fields)} />
      {stored !== undefined && (
        <StoredMeanwhile label={t(`labels:commentKind.${stored.kind}`)} text={stored.text} />
      )}
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
      <TextArea
        label={t('sessions:commentText')}
        isRequired
        limit={COMMENT_LIMIT}
        value={text}
        error={problemAt(problems, 'text')}
        onChange={setText}
      />
      <div className={styles.buttons}>
        <Button onClick={onDone}>{t('sessions:cancel')}</Button>
        <Button type="submit" variant="primary" isBusy={isSubmitting}>
          {t('sessions:saveComment')}
        </Button>
      </div>
    </form>
  );
}
