import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths.js';
import { ButtonLink } from '../../ui/button.js';

/** Leads from a plan to its workbook. */
export function WorkbookLink({ plan }: { plan: string }) {
  const { t } = useTranslation('workbook');
  return <ButtonLink to={paths.planWorkbook(plan)}>{t('title')}</ButtonLink>;
}
