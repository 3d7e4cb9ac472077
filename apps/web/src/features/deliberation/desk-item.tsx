import { useTranslation } from 'react-i18next';
import { formatDate } from '../../lib/format-date.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import type { DeskItem_CommentFragment, DeskPage_PlanFragment } from './deliberation.generated.js';
import { DeskAnswerForm } from './desk-answer-form.js';
import styles from './desk.module.css';
import { PublicAnswer, PublicCommentItem } from './public-comment-item.js';

/** One comment of the desk; what can be done with it, and its answer in writing, stand at the chosen one. */
export function DeskItem({
  comment,
  amendments,
  isChosen,
  isBusy,
  onShow,
  onHide,
  onErase,
  onChanged,
}: {
  comment: DeskItem_CommentFragment;
  amendments: DeskPage_PlanFragment['amendments'];
  isChosen: boolean;
  isBusy: boolean;
  onShow(): void;
  onHide(): void;
  onErase(): void;
  onChanged(): unknown;
}) {
  const { t } = useTranslation('deliberation');
  const locale = useLocale();
  const { state, answer, erasure, hiddenReason, retainUntil } = comment;
  const isErased = erasure !== null;
  return (
    <PublicCommentItem comment={comment}>
      <p className={styles.aside}>
        {hiddenReason !== null && <span>{t('hiddenBecause', { reason: hiddenReason })}</span>}
        {retainUntil !== null && !isErased && (
          <span>{t('retainUntil', { until: formatDate(retainUntil, locale) })}</span>
        )}
      </p>
      {isChosen ? (
        <>
          {!isErased && (
            <div className={styles.acts}>
              {state !== 'SHOWN' && (
                <Button variant="primary" isBusy={isBusy} onClick={onShow}>
                  {t(state === 'HIDDEN' ? 'showAgain' : 'show')}
                </Button>
              )}
              {state !== 'HIDDEN' && <Button onClick={onHide}>{t('hide')}</Button>}
              <Button variant="text" onClick={onErase}>
                {t('eraseRequest')}
              </Button>
            </div>
          )}
          {state !== 'HIDDEN' && (!isErased || answer !== null) && (
            <DeskAnswerForm comment={comment} amendments={amendments} onChanged={onChanged} />
          )}
        </>
      ) : (
        answer !== null && <PublicAnswer answer={answer} />
      )}
    </PublicCommentItem>
  );
}
