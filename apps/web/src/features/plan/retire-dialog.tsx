import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/viewer.js';
import { AlertDialog } from '../../ui/dialog.js';
import { TextField } from '../../ui/text-field.js';
import { usePlanEditor } from './plan-editor.js';
import type { PlanNode } from './plan-tree-model.js';
import { useNodeWords } from './use-node-words.js';

/** Ends the use of an indicator on a day; what was reported stays. */
export function RetireDialog({ node }: { node: PlanNode }) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const { today } = useViewer();
  const { ask, actions, plan } = usePlanEditor();
  const [date, setDate] = useState(today);
  const [isBusy, setBusy] = useState(false);
  async function confirm() {
    if (isBusy) return;
    setBusy(true);
    const isRetired = await actions.setRetired(node, date === '' ? today : date);
    setBusy(false);
    if (isRetired) ask(null);
  }
  return (
    <AlertDialog
      title={t('retireTitle', { title: words.codeAndTitle(node) })}
      isOpen
      isDangerous
      isBusy={isBusy}
      confirmLabel={t('retire')}
      onConfirm={() => void confirm()}
      onClose={() => ask(null)}
    >
      <p>{t('retireText')}</p>
      <TextField
        type="date"
        label={t('retiredOn')}
        min={`${plan.period.from}-01-01`}
        max={`${plan.period.to}-12-31`}
        value={date}
        onChange={setDate}
      />
    </AlertDialog>
  );
}
