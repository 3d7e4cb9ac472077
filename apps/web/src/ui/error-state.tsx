import { useTranslation } from 'react-i18next';
import { Button } from './button.js';
import { classNames } from './class-names.js';
import styles from './state.module.css';

/** What a refusal tells: the sentence, and the request's number for the administrator. */
export interface Refusal {
  readonly text: string;
  readonly requestId: string | null;
}

/** What happened, what to do, the request id; in place of what could not be shown. */
export function ErrorState({ problems, onRetry }: { problems: readonly Refusal[]; onRetry?: () => void }) {
  const { t } = useTranslation('ui');
  return (
    <section className={classNames(styles.state, styles.wrong)} role="alert">
      <h2>{t('failed')}</h2>
      <Problems problems={problems} />
      {onRetry && (
        <div className={styles.action}>
          <Button onClick={onRetry}>{t('retry')}</Button>
        </div>
      )}
    </section>
  );
}

/** Problems of a form that belong to none of its inputs: above the form, or nothing. */
export function ProblemSummary({ problems }: { problems: readonly Refusal[] }) {
  return (
    <div role="alert" className={problems.length > 0 ? styles.summary : undefined}>
      <Problems problems={problems} />
    </div>
  );
}

function Problems({ problems }: { problems: readonly Refusal[] }) {
  const { t } = useTranslation('ui');
  const seen = [...new Map(problems.map((problem) => [problem.text, problem])).values()];
  return seen.map(({ text, requestId }) => (
    <p key={text}>
      {text} {requestId && <span className={styles.request}>{t('requestId', { id: requestId })}</span>}
    </p>
  ));
}
