import type { ReactNode } from 'react';
import styles from './facts.module.css';

/** A list of names and what stands for them; `null` leaves an entry out. */
export function Facts({ entries }: { entries: readonly (readonly [name: string, content: ReactNode])[] }) {
  return (
    <dl className={styles.facts}>
      {entries.map(
        ([name, content]) =>
          content !== null && (
            <div key={name} className={styles.fact}>
              <dt>{name}</dt>
              <dd>{content}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
