import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { isComposing } from '../../ui/ime.js';
import { TextField } from '../../ui/text-field.js';
import { changeDraft, type Draft } from './draft-model.js';
import { placeAfter } from './new-row-model.js';
import { readForm } from './node-form-values.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './plan-tree.module.css';
import type { PlanNode } from './plan-tree-model.js';
import { useLevelChange } from './use-level-change.js';
import type { FocusRow } from './use-row-focus.js';

/**
 * The name of a node, typed in its row: Enter saves it and opens a row for the next one, Esc leaves it as it was, going
 * elsewhere saves. What is typed is a draft of the node from the first key on.
 */
export function TitleField({ node, focusRow }: { node: PlanNode; focusRow: FocusRow }) {
  const { t } = useTranslation('plan');
  const locale = useLocale();
  const { store, saving, changes, newRows, startRenaming } = usePlanEditor();
  const changeLevel = useLevelChange();
  const [former] = useState(() => store.get(node.id) ?? null);
  const [begun, setBegun] = useState<Draft | null>(
    () => former ?? (locale === 'en' ? null : titleDraft(node)),
  );
  const field =
    begun !== null && (begun.base.titleEn ?? '') !== '' && locale === 'en' ? 'titleEn' : 'titleKo';
  const [typed, setTyped] = useState<string | null>(null);
  const [isEmpty, setEmpty] = useState(false);
  const frame = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  const name = typed ?? (begun === null ? node.title : (begun.edits[field] ?? begun.base[field] ?? ''));

  useEffect(() => {
    const input = frame.current?.querySelector('input');
    input?.focus();
    input?.select();
  }, []);
  // The English page shows the Korean name where there is no other: which of them is typed is read first.
  useEffect(() => {
    if (begun !== null) return;
    let isGone = false;
    void changes.read(node.id).then((contents) => {
      if (!isGone && contents)
        setBegun({ ...titleDraft(node), version: contents.version, base: readForm(contents) });
    });
    return () => {
      isGone = true;
    };
  }, [begun, changes, node]);

  function type(text: string) {
    setTyped(text);
    setEmpty(false);
    if (begun !== null) store.put(node.id, changeDraft(store.get(node.id) ?? begun, { [field]: text }));
  }
  /** False where the name cannot be empty. */
  function save(): boolean {
    if (name.trim() === '' && field === 'titleKo') {
      setEmpty(true);
      return false;
    }
    isDone.current = true;
    if (store.get(node.id) !== undefined)
      void saving.save(node.id).then((outcome) => outcome === 'conflict' && saving.compare(node.id));
    startRenaming(null);
    return true;
  }
  function cancel() {
    isDone.current = true;
    store.put(node.id, former);
    startRenaming(null);
    focusRow(node.id);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event)) return;
    const next = placeAfter(node);
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && save() && next) newRows.begin(next);
    else if (event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      if (!save()) return;
      focusRow(node.id);
      void changeLevel(node, event.shiftKey ? 'higher' : 'deeper').then(
        (isMoved) => isMoved && focusRow(node.id),
      );
    }
  }
  return (
    <div
      ref={frame}
      className={styles.rename}
      // A press in the text is none on the row.
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={() => {
        if (isDone.current || save()) return;
        // Nothing can be called nothing: the name stays as it was.
        isDone.current = true;
        store.put(node.id, former);
        startRenaming(null);
      }}
    >
      <TextField
        label={t('newName')}
        isLabelHidden
        autoComplete="off"
        value={name}
        error={isEmpty ? createProblem('REQUIRED', locale).text : undefined}
        onChange={type}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function titleDraft(node: PlanNode): Draft {
  const { id, type, address, version, title } = node;
  return { id, type, address, version, base: { titleKo: title }, edits: {} };
}
