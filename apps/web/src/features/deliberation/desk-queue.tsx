import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { AlertDialog } from '../../ui/dialog.js';
import { classNames } from '../../ui/class-names.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { isComposing } from '../../ui/ime.js';
import type { DeskItem_CommentFragment, DeskPage_PlanFragment } from './deliberation.generated.js';
import { DeskItem } from './desk-item.js';
import { chosenAfter, chosenNow, commandOf, type DeskView } from './desk-model.js';
import styles from './desk.module.css';
import { HideDialog } from './hide-dialog.js';
import { useModeration } from './use-moderation.js';

type Asked = { readonly what: 'HIDE' | 'ERASE'; readonly comment: DeskItem_CommentFragment };

/** The comments of a view, worked off one after the other, by the keyboard alone if wanted. */
export function DeskQueue({
  view,
  comments,
  amendments,
  onChanged,
}: {
  view: DeskView;
  comments: readonly DeskItem_CommentFragment[];
  amendments: DeskPage_PlanFragment['amendments'];
  onChanged(): unknown;
}) {
  const { t } = useTranslation('deliberation');
  const list = useRef<HTMLOListElement>(null);
  const ids = comments.map(({ id }) => id);
  const [known, setKnown] = useState<readonly string[]>(ids);
  const [chosen, setChosen] = useState<string | null>(ids[0] ?? null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const moderation = useModeration(onChanged);
  const isAnew = known.join() !== ids.join();
  if (isAnew) {
    setKnown(ids);
    setChosen(chosenNow(known, ids, chosen));
  }
  const isHeld = useRef(false);
  // The comment that had the focus was worked off: the next one has it now.
  useEffect(() => {
    if (isHeld.current) focusOn(list.current, chosen);
  }, [chosen]);

  function choose(id: string | null) {
    setChosen(id);
    focusOn(list.current, id);
  }

  function onKeyDown(event: KeyboardEvent) {
    const command = commandOf(event.code);
    const isElsewhere = isComposing(event) || event.ctrlKey || event.metaKey || event.altKey;
    if (command === null || isElsewhere || isTyping(event.target)) return;
    event.preventDefault();
    const comment = comments.find(({ id }) => id === chosen);
    if (command === 'NEXT') choose(chosenAfter(ids, chosen, 1));
    if (command === 'PREVIOUS') choose(chosenAfter(ids, chosen, -1));
    if (comment === undefined) return;
    const isErased = comment.erasure !== null;
    if (command === 'SHOW' && comment.state !== 'SHOWN' && !isErased && !moderation.isBusy)
      void moderation.show(comment);
    if (command === 'HIDE' && comment.state !== 'HIDDEN' && !isErased) setAsked({ what: 'HIDE', comment });
    if (command === 'ANSWER') itemOf(list.current, comment.id)?.querySelector('textarea')?.focus();
  }

  if (comments.length === 0) return <p className={styles.empty}>{t(`queueEmpty.${view}`)}</p>;
  return (
    <>
      <p className={styles.keys}>{t('keys')}</p>
      <ProblemSummary problems={moderation.problems} />
      {/* Keys count only while the focus is in the list. */}
      <ol
        ref={list}
        className={styles.queue}
        aria-label={t('queue')}
        onKeyDown={onKeyDown}
        onFocus={() => (isHeld.current = true)}
        onBlur={(event) => {
          isHeld.current = event.relatedTarget === null || event.currentTarget.contains(event.relatedTarget);
        }}
      >
        {comments.map((comment) => (
          <li
            key={comment.id}
            data-comment={comment.id}
            tabIndex={comment.id === chosen ? 0 : -1}
            aria-current={comment.id === chosen || undefined}
            className={classNames(styles.item, comment.id === chosen && styles.chosen)}
            onFocus={() => setChosen(comment.id)}
          >
            <DeskItem
              comment={comment}
              amendments={amendments}
              isChosen={comment.id === chosen}
              isBusy={moderation.isBusy}
              onShow={() => void moderation.show(comment)}
              onHide={() => setAsked({ what: 'HIDE', comment })}
              onErase={() => setAsked({ what: 'ERASE', comment })}
              onChanged={onChanged}
            />
          </li>
        ))}
      </ol>
      {asked?.what === 'HIDE' && (
        <HideDialog
          problems={moderation.hidingProblems}
          isBusy={moderation.isBusy}
          onHide={(reason) =>
            void moderation.hide(asked.comment, reason).then((isDone) => isDone && setAsked(null))
          }
          onClose={() => {
            moderation.clearHiding();
            setAsked(null);
          }}
        />
      )}
      {asked?.what === 'ERASE' && (
        <AlertDialog
          title={t('eraseRequestTitle')}
          isOpen
          isDangerous
          isBusy={moderation.isBusy}
          confirmLabel={t('erase')}
          onConfirm={() => void moderation.erase(asked.comment.id).then(() => setAsked(null))}
          onClose={() => setAsked(null)}
        >
          <p>{t('eraseRequestText')}</p>
        </AlertDialog>
      )}
    </>
  );
}

function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
}

function itemOf(list: HTMLElement | null, id: string): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`[data-comment="${CSS.escape(id)}"]`) ?? null;
}

function focusOn(list: HTMLElement | null, id: string | null): void {
  if (id === null) return;
  const item = itemOf(list, id);
  if (item !== null && !item.contains(document.activeElement)) item.focus();
}
