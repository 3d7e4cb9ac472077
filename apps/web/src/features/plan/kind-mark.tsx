import type { IndicatorKind } from '@dure/domain/indicator/indicator.types';
import styles from './kind-mark.module.css';

/** The kind of an indicator by its form: a path walked, what was made, what changed. Words stand beside it. */
export function KindMark({ kind }: { kind: IndicatorKind }) {
  return (
    <svg
      className={styles.mark}
      width="20"
      height="14"
      viewBox="0 0 20 14"
      aria-hidden="true"
      focusable="false"
    >
      {kind === 'PROCESS' && (
        <>
          <path d="M3 7H18" strokeWidth="1.5" />
          <circle cx="5" cy="7" r="3.2" stroke="none" />
        </>
      )}
      {kind === 'OUTCOME' && <path d="M7 1H13V13H7Z" stroke="none" />}
      {kind === 'RESULT' && <path d="M10 .5 16.5 7 10 13.5 3.5 7Z" stroke="none" />}
    </svg>
  );
}
