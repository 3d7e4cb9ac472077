import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemAt } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { TextField } from '../../ui/text-field.js';
import { changeDraft, type Draft } from './draft-model.js';
import { readForm } from './node-form-values.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './plan-tree.module.css';
import type { PlanNode } from './plan-tree-model.js';

/**
 * The name of a node, typed in its row: Enter saves, Esc leaves it as it was. Where the sheet holds unsaved text the
 * name joins it and is saved with it, so that nothing is sent that the person has not finished.
 */
export function RenameField({ node }: { node: PlanNode }) {
  const { t } = useTranslation('plan');
  const locale = useLocale();
  const { store, saving, startRenaming } = usePlanEditor();
  const field = locale === 'en' && node.contents.titleEn !== null ? 'titleEn' : 'titleKo';
  const [begun] = useState<Draft>(
    () =>
      store.get(node.id) ?? {
        id: node.id,
        type: node.type,
        address: node.address,
        version: node.contents.version,
        base: readForm(node.contents),
        edits: {},
      },
  );
  const [hadDraft] = useState(() => store.get(node.id) !== undefined);
  const [name, setName] = useState(begun.edits[field] ?? begun.base[field] ?? '');
  const frame = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  useEffect(() => frame.current?.querySelector('input')?.select(), []);

  function finish() {
    isDone.current = true;
    const row = frame.current?.closest<HTMLElement>('[role=row]');
    startRenaming(null);
    row?.focus();
  }
  async function submit() {
    const draft = changeDraft(store.get(node.id) ?? begun, { [field]: name });
    store.put(node.id, draft);
    if (hadDraft || draft === null) return finish();
    if ((await saving.save(node.id)) !== 'refused') finish();
  }
  function cancel() {
    if (!hadDraft) store.put(node.id, null);
    saving.clearProblems(node.id);
    finish();
  }
  return (
    <div
      ref={frame}
      className={styles.rename}
      // A press in the text is none on the row.
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={() => {
        // To go elsewhere keeps what was typed as unsaved text.
        if (isDone.current) return;
        isDone.current = true;
        store.put(node.id, changeDraft(store.get(node.id) ?? begun, { [field]: name }));
        startRenaming(null);
      }}
    >
      <TextField
        label={t('newName')}
        isLabelHidden
        autoFocus
        value={name}
        error={problemAt(saving.problemsOf(node.id), field)}
        onChange={setName}
        onEnter={() => void submit()}
        onKeyDown={(event) => event.key === 'Escape' && cancel()}
      />
    </div>
  );
}
