import { COMMENT_LIMIT } from '@dure/domain/advisory/comment.rules';
import type { FormEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt, problemsElsewhere, type Problem } from '../../lib/error-map.js';
import { Button } from '../../ui/button.js';
import { ProblemSummary } from '../../ui/error-state.js';
import { TextArea } from '../../ui/text-area.js';
import styles from './comments.module.css';

/** What comments and answers are written in: some choices, a text, and the buttons; refusals stand at their fields. */
export function TextForm({
  name,
  stored,
  choices,
  fields,
  textLabel,
  rows,
  text,
  onText,
  problems,
  submitLabel,
  isSubmitting,
  onSubmit,
  onCancel,
}: {
  /** Names the form where it stands open by itself. */
  name?: string;
  /** What somebody else stored meanwhile. */
  stored?: ReactNode;
  choices: ReactNode;
  /** The inputs that show their own refusals: `text`, and those of `choices`. */
  fields: readonly string[];
  textLabel: string;
  rows?: number;
  text: string;
  onText(text: string): void;
  problems: readonly Problem[];
  submitLabel: string;
  isSubmitting: boolean;
  onSubmit(): Promise<void>;
  /** Left out where the form stays. */
  onCancel?(): void;
}) {
  const { t } = useTranslation('sessions');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!isSubmitting) void onSubmit();
  };
  return (
    <form noValidate className={styles.form} aria-label={name} onSubmit={submit}>
      <ProblemSummary problems={problemsElsewhere(problems, fields)} />
      {stored}
      {choices}
      <TextArea
        label={textLabel}
        isRequired
        rows={rows}
        limit={COMMENT_LIMIT}
        value={text}
        error={problemAt(problems, 'text')}
        onChange={onText}
      />
      <div className={styles.buttons}>
        {onCancel && <Button onClick={onCancel}>{t('cancel')}</Button>}
        <Button type="submit" variant="primary" isBusy={isSubmitting}>
          {submitLabel}
        </Button>
      </div>
    </form>
  );
}
