import { useTranslation } from 'react-i18next';
import { formatScore } from '../../lib/format-number.js';
import type { ScoreReading } from '../../ui/score-cell.js';

/** A reading in words: "97, 정상추진, 집계율 5/12", or why there is none. */
export function useReadingWords(): (reading: ScoreReading) => string {
  const { t } = useTranslation(['labels', 'ui']);
  return ({ score, status, state, reported, expected, isSufficient }) => {
    if (score === null) return t(`labels:readingState.${state}`);
    return [
      formatScore(score),
      status !== null && t(`labels:status.${status}`),
      reported < expected && t('ui:coverage', { reported, expected }),
      !isSufficient && t('ui:insufficient'),
    ]
      .filter((part) => part !== false)
      .join(', ');
  };
}
