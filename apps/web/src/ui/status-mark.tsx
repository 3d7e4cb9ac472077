import type { Status } from '@dure/domain/indicator/indicator.types';
import { useTranslation } from 'react-i18next';
import styles from './status-mark.module.css';
import { statusColour, statusShape } from './status-look.js';
import { VisuallyHidden } from './visually-hidden.js';

/** The status as shape and word: ★ 목표달성 ● 정상추진 ▲ 주의 ■ 부진 ▼ 후퇴 ○ 자료없음. `isWordHidden` keeps the word for readers only. */
export function StatusMark({ status, isWordHidden = false }: { status: Status; isWordHidden?: boolean }) {
  const { t } = useTranslation('labels');
  const word = t(`status.${status}`);
  return (
    <span className={styles.mark} title={isWordHidden ? word : undefined}>
      <StatusShape status={status} />
      {isWordHidden ? <VisuallyHidden>{word}</VisuallyHidden> : <span>{word}</span>}
    </span>
  );
}

/** The shape alone, where the word stands beside it already. In a chart, put `statusShape[status]` into an own svg. */
export function StatusShape({ status, size = 12 }: { status: Status; size?: number }) {
  const { path, isHollow } = statusShape[status];
  const colour = statusColour[status];
  return (
    <svg className={styles.shape} width={size} height={size} viewBox="-6 -6 12 12" aria-hidden="true">
      <path
        d={path}
        fill={isHollow ? 'none' : colour}
        stroke={isHollow ? colour : 'none'}
        strokeWidth={isHollow ? 1.5 : 0}
      />
    </svg>
  );
}
