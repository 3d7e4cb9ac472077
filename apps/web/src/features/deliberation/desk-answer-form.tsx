import { COMMENT_LIMIT } from '@dure/domain/advisory/comment.rules';
import { Disposition } from '@dure/domain/advisory/advisory.types';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { useSubmission } from '../../lib/use-submission.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { useNotices } from '../../ui/notices.js';
import { SelectField } from '../../ui/select-field.js';
import { TextArea } from '../../ui/text-area.js';
import {
  AnswerPublicCommentDocument,
  type DeskItem_CommentFragment,
  type DeskPage_PlanFragment,
} from './deliberation.generated.js';
import styles from './desk.module.css';
import { PublicAnswer } from './public-comment-item.js';
import { useDraft } from './use-draft.js';

const fields = ['disposition', 'text', 'amendmentId'] as const;
const NONE = 'NONE';

type StoredAnswer = DeskItem_CommentFragment['answer'];

/** The answer to a citizen's comment. It carries the version of the answer that was read. */
export function DeskAnswerForm({
  comment,
  amendments,
  onChanged,
}: {
  comment: DeskItem_CommentFragment;
  amendments: DeskPage_PlanFragment['amendments'];
  onChanged(): unknown;
}) {
  const { t } = useTranslation(['deliberation', 'labels']);
  const locale = useLocale();
  const { notify } = useNotices();
  // What was on the page when the form opened: a live refetch must not make a stale answer look fresh.
  const [read, setRead] = useState<StoredAnswer>(comment.answer);
  const [stored, setStored] = useState<StoredAnswer>(null);
  const [disposition, setDisposition] = useState<Disposition | ''>(read?.disposition ?? '');
  const [text, setText, clearDraft] = useDraft(`public-answer:${comment.id}`, read?.text ?? '');
  const named = amendments.find(({ number }) => number === read?.amendmentNumber);
  const [amendmentId, setAmendmentId] = useState(named?.id ?? NONE);
  const [missing, setMissing] = useState<readonly Problem[]>([]);
  const { submit, isSubmitting, problems } = useSubmission(AnswerPublicCommentDocument);
  const shown = [...missing, ...problems];

  async function save(event: FormEvent) {
    event.preventDefault();
    if (isSubmitting) return;
    const empty = [disposition === '' && 'disposition', text.trim() === '' && 'text'].filter(
      (field) => field !== false,
    );
    setMissing(empty.map((field) => createProblem('REQUIRED', locale, field)));
    if (disposition === '' || empty.length > 0) return;
    const { data } = await submit({
      input: {
        commentId: comment.id,
        version: read?.version ?? null,
        disposition,
        text,
        amendmentId: amendmentId === NONE ? null : amendmentId,
      },
    });
    if (data === null) return;
    const result = data.answerPublicComment;
    if (result.__typename === 'PublicCommentConflict') {
      setStored(result.current.answer);
      setRead(result.current.answer);
      return;
    }
    setStored(null);
    setRead(result.answer);
    clearDraft(result.answer?.text ?? '');
    notify({ text: t('deliberation:answerSaved') });
    onChanged();
  }

  return (
    <form
      noValidate
      className={styles.form}
      aria-label={t('deliberation:answer')}
      onSubmit={(event) => void save(event)}
    >
      <ProblemSummary problems={problemsElsewhere(shown, fields)} />
      {stored !== null && (
        <div role="alert" className={styles.conflict}>
          <p>
            <strong>{t('deliberation:conflictTitle')}</strong>
          </p>
          <p>{t('deliberation:conflictText')}</p>
          <PublicAnswer answer={stored} />
        </div>
      )}
      <div className={styles.row}>
        <SelectField<Disposition>
          label={t('deliberation:disposition')}
          isRequired
          value={disposition}
          choices={Object.values(Disposition).map((value) => ({
            value,
            label: t(`labels:disposition.${value}`),
          }))}
          error={problemAt(shown, 'disposition')}
          onChange={setDisposition}
        />
        {amendments.length > 0 && (
          <SelectField
            label={t('deliberation:amendment')}
            value={amendmentId}
            choices={[
              { value: NONE, label: t('deliberation:noAmendment') },
              ...amendments.map(({ id, number, reason }) => ({
                value: id,
                label: t('deliberation:amendmentOption', { number, reason }),
              })),
            ]}
            error={problemAt(shown, 'amendmentId')}
            onChange={setAmendmentId}
          />
        )}
      </div>
      <TextArea
        label={t('deliberation:answerText')}
        hint={t('deliberation:answerHint')}
        isRequired
        limit={COMMENT_LIMIT}
        value={text}
        error={problemAt(shown, 'text')}
        onChange={setText}
      />
      {comment.state !== 'SHOWN' && <p className={styles.aside}>{t('deliberation:answerUnseen')}</p>}
      <div className={styles.buttons}>
        <Button type="submit" variant="primary" isBusy={isSubmitting}>
          {t(read === null ? 'deliberation:giveAnswer' : 'deliberation:changeAnswer')}
        </Button>
      </div>
    </form>
  );
}
