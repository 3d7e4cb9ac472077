import type { ReactNode } from 'react';
import styles from './skip-link.module.css';

/** The first stop of the tab key: past the menu to the content. */
export function SkipLink({ target, children }: { target: string; children: ReactNode }) {
  return (
    <a className={styles.link} href={`#${target}`}>
      {children}
    </a>
  );
}
