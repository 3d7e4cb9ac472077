import { useTranslation } from 'react-i18next';
import { Menu } from '../../ui/menu.js';
import { listDocumentEntries } from './document-entries.js';
import type { PlanDocuments_PlanFragment } from './plan-documents.generated.js';

/** The plan as files (문서): plain links, so that the browser names, keeps and shows the download. */
export function PlanDocumentsMenu({ plan }: { plan: PlanDocuments_PlanFragment }) {
  const { t } = useTranslation('planDocuments');
  return (
    <Menu
      trigger={t('menu')}
      entries={listDocumentEntries(plan.code, plan.revisions).map(({ key, href, revision }) => ({
        key,
        href,
        label: t(`entry.${key}`, { revision: revision ?? 0 }),
      }))}
    />
  );
}
