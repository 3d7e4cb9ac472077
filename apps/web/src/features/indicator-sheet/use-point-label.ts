import { BASELINE_KEY } from '@dure/domain/indicator/target-version';
import { useTranslation } from 'react-i18next';
import { targetPointLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';

/** The word for a point; a district's own baseline is one too. */
export function usePointLabel(): (pointKey: string) => string {
  const { t } = useTranslation('indicatorSheet');
  const locale = useLocale();
  return (key) => (key === BASELINE_KEY ? t('baselinePoint') : targetPointLabel(key, locale));
}
