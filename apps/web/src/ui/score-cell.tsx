import type { Status } from '@dure/domain/indicator/indicator.types';
import { useTranslation } from 'react-i18next';
import { formatScore } from '../lib/format-number.js';
import { CellMark } from './cell-mark.js';
import { classNames } from './class-names.js';
import styles from './score-cell.module.css';
import { StatusShape } from './status-mark.js';
import { statusGround } from './status-look.js';
import { VisuallyHidden } from './visually-hidden.js';

/** A reading of a task: a score with its status and coverage, or why there is none. */
export interface ScoreReading {
  readonly score: number | null;
  readonly status: Status | null;
  readonly state: 'SCORED' | 'NOT_DUE' | 'MISSING' | 'NOT_APPLICABLE' | 'NONE';
  readonly reported: number;
  readonly expected: number;
  readonly isSufficient: boolean;
}

/** A reading on its tinted ground: shape, percentage of the path, and the coverage where it is not whole. Fills its table cell. */
export function ScoreCell({ reading }: { reading: ScoreReading }) {
  const { t } = useTranslation(['labels', 'ui']);
  const { score, status, state, reported, expected, isSufficient } = reading;
  if (state !== 'SCORED' || score === null) {
    return (
      <span className={styles.cell}>
        <CellMark state={state === 'SCORED' ? 'NONE' : state} />
      </span>
    );
  }
  return (
    <span
      className={classNames(styles.cell, !isSufficient && styles.hatch)}
      style={status === null ? undefined : { backgroundColor: statusGround[status] }}
    >
      {status && <StatusShape status={status} />}
      <span className={styles.score}>{formatScore(score)}</span>
      {reported < expected && <span className={styles.coverage} data-coverage={`${reported}/${expected}`} />}
      <VisuallyHidden>
        {[
          status && t(`labels:status.${status}`),
          reported < expected && t('ui:coverage', { reported, expected }),
          !isSufficient && t('ui:insufficient'),
        ]
          .filter(Boolean)
          .join(', ')}
      </VisuallyHidden>
    </span>
  );
}
