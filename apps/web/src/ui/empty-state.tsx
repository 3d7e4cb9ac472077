import type { ReactNode } from 'react';
import styles from './state.module.css';

/** What will be here, and the button that begins it. */
export function EmptyState({ title, text, action }: { title: string; text?: ReactNode; action?: ReactNode }) {
  return (
    <section className={styles.state}>
      <h2>{title}</h2>
      {text && <p>{text}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </section>
  );
}
