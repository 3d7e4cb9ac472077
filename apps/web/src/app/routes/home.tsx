import { useTranslation } from 'react-i18next';
import { Page } from '../../ui/page.js';

export function Component() {
  const { t } = useTranslation('overview');
  return <Page title={t('title')} />;
}
