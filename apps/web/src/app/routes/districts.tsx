import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function Component() {
  const { t } = useTranslation('districts');
  return <Page title={t('title')} />;
}
