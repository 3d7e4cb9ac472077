import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { AlertDialog } from '../../ui/dialog.js';
import { useNotices } from '../../ui/notices.js';
import { usePlanEditor } from './plan-editor.js';

/** Shows the plan to everybody, or takes it back; asks before. */
export function Publishing() {
  const { t } = useTranslation('plan');
  const { notify } = useNotices();
  const { plan, changes, store, reload } = usePlanEditor();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const { isPublished } = plan;

  async function confirm() {
    if (isBusy) return;
    setBusy(true);
    const outcome = await changes.setPublished(plan, !isPublished);
    setBusy(false);
    setAsking(false);
    if (outcome.kind === 'refused') return notify({ kind: 'wrong', text: outcome.problems[0]?.text ?? '' });
    if (outcome.kind === 'conflict') return notify({ kind: 'wrong', text: t('publishConflict') });
    const draft = store.get(plan.id);
    if (draft?.version === plan.version) store.put(plan.id, { ...draft, version: outcome.node.version });
    void reload();
    notify({ text: t(isPublished ? 'unpublishDone' : 'publishDone') });
  }
  return (
    <>
      <Button variant={isPublished ? 'secondary' : 'primary'} onClick={() => setAsking(true)}>
        {t(isPublished ? 'unpublish' : 'publish')}
      </Button>
      <AlertDialog
        title={t(isPublished ? 'unpublishTitle' : 'publishTitle')}
        isOpen={isAsking}
        isBusy={isBusy}
        isDangerous={isPublished}
        confirmLabel={t(isPublished ? 'unpublish' : 'publish')}
        onConfirm={() => void confirm()}
        onClose={() => setAsking(false)}
      >
        <p>{t(isPublished ? 'unpublishText' : 'publishText')}</p>
      </AlertDialog>
    </>
  );
}
