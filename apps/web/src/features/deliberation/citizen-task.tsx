import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { Button } from '../../ui/button.js';
import styles from './citizen-page.module.css';
import { CommentForm } from './comment-form.js';
import type { CitizenPage_PlanFragment } from './deliberation.generated.js';
import { useIsBegun } from './use-draft.js';

type Task = CitizenPage_PlanFragment['goals'][number]['tasks'][number];

/** A task as a citizen reads it: what it is for, what was said about it, and the way to say something. */
export function CitizenTask({
  plan,
  task,
  shownCount,
  isOpen,
  retentionYears,
  onSee,
}: {
  plan: string;
  task: Task;
  shownCount: number;
  isOpen: boolean;
  retentionYears: number;
  /** Shows the comments on this task. */
  onSee(): void;
}) {
  const { t } = useTranslation('deliberation');
  const { id, code, title, purpose, department, cityRole } = task;
  const [isWriting, setWriting] = useState(useIsBegun(`public-comment:${id}`));
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setWriting(false);
    // What had the focus goes with the form.
    requestAnimationFrame(() => opener.current?.focus());
  };
  return (
    <li className={styles.task} id={`task-${code}`}>
      <h4>{t('taskOption', { code, title })}</h4>
      {purpose !== null && <p>{purpose}</p>}
      {cityRole !== null && <p>{t('cityRole', { text: cityRole.text })}</p>}
      {purpose === null && cityRole === null && <p>{t('noPurpose')}</p>}
      <p className={styles.aside}>
        {department !== null && <span>{t('department', { department })}</span>}
        <Link to={paths.task(plan, code)} aria-label={`${t('toTask')} ${code}`}>
          {t('toTask')}
        </Link>
        {shownCount === 0 ? (
          <span>{t('noneYet')}</span>
        ) : (
          <Button size="small" variant="text" onClick={onSee}>
            {t('seeComments', { count: shownCount })}
          </Button>
        )}
      </p>
      {isOpen &&
        (isWriting ? (
          <CommentForm task={task} retentionYears={retentionYears} onClose={close} />
        ) : (
          <Button
            ref={opener}
            variant="primary"
            className={styles.leave}
            aria-label={t('leaveOn', { code })}
            onClick={() => setWriting(true)}
          >
            {t('leave')}
          </Button>
        ))}
    </li>
  );
}
