import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { periodLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import { describePoint } from '../../ui/charts/describe-point.js';
import type { SeriesTableWords } from '../../ui/charts/series-table.js';
import type { StaffWords } from '../../ui/charts/staff-view.js';

/** The words of the task's charts, by the unit of their indicator. */
export function useStaffWords(): (unit: string) => StaffWords {
  const { t } = useTranslation(['task', 'labels']);
  const locale = useLocale();
  return useMemo(
    () => (unit) => ({
      target: t('task:target'),
      describe: (point) =>
        describePoint(point, unit, {
          period: (key) => periodLabel(key, locale),
          cell: (state) => t(`labels:cell.${state}`),
          status: (status) => t(`labels:status.${status}`),
          path: (value) => t('task:pointPath', { value }),
        }),
    }),
    [t, locale],
  );
}

/** Headings of a series' table. */
export function useSeriesTableWords(): SeriesTableWords {
  const { t } = useTranslation('task');
  return {
    period: t('period'),
    value: t('value'),
    expected: t('expected'),
    achievement: t('achievement'),
    status: t('status'),
    median: t('median'),
  };
}
