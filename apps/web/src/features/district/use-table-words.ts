import { useTranslation } from 'react-i18next';
import type { SeriesTableWords } from '../../ui/charts/series-table.js';

/** Headings of a series' table in this district's zone. */
export function useTableWords(zone: string): SeriesTableWords {
  const { t } = useTranslation('district');
  return {
    period: t('period'),
    value: t('value'),
    expected: t('expected'),
    achievement: t('achievement'),
    status: t('status'),
    median: t('median', { zone }),
  };
}
