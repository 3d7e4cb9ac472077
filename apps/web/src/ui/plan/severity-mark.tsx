import type { Severity } from '@dure/domain/plan/diagnosis/diagnosis.types';
import styles from './finding.module.css';
import { useFindingWords } from './use-finding-words.js';

/** A stop sign, a warning triangle, a note: told apart by their outline, on screen and on paper without colour. */
const shapes: Readonly<Record<Severity, string>> = {
  MUST: 'M-2.3-5.5H2.3L5.5-2.3V2.3L2.3 5.5H-2.3L-5.5 2.3V-2.3Z',
  SHOULD: 'M0-5 5.4 4.4H-5.4Z',
  HINT: 'M-4.6 0a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0Z',
};

/** The sign of a severity where its word stands beside it. */
export function SeverityShape({ severity }: { severity: Severity }) {
  return (
    <svg
      className={styles.shape}
      data-severity={severity}
      width="14"
      height="14"
      viewBox="-7 -7 14 14"
      aria-hidden="true"
    >
      <path d={shapes[severity]} />
      <path className={styles.sign} d={severity === 'HINT' ? 'M0-1V2.5M0-3V-2.6' : 'M0-2.6V1M0 2.6V3'} />
    </svg>
  );
}

/** Severity as sign and word: 필수, 권고, 참고. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const words = useFindingWords();
  return (
    <span className={styles.severity}>
      <SeverityShape severity={severity} />
      {words.severity(severity)}
    </span>
  );
}
