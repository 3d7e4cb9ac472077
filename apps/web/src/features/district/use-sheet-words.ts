import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { periodLabel } from '../../lib/period-label.js';
import { useLocale } from '../../lib/use-locale.js';
import { describePoint } from '../../ui/charts/describe-point.js';
import type { StaffWords } from '../../ui/charts/staff-view.js';

/** The words of the staves, by the unit of their indicator. */
export function useSheetWords(): (unit: string) => StaffWords {
  const { t } = useTranslation(['district', 'labels']);
  const locale = useLocale();
  return useMemo(
    () => (unit) => ({
      target: t('district:target'),
      describe: (point) =>
        describePoint(point, unit, {
          period: (key) => periodLabel(key, locale),
          cell: (state) => t(`labels:cell.${state}`),
          status: (status) => t(`labels:status.${status}`),
          path: (value) => t('district:pointPath', { value }),
        }),
    }),
    [t, locale],
  );
}
