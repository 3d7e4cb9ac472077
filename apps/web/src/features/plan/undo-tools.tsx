import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { usePlanEditor } from './plan-editor.js';
import type { UndoState } from './undo-model.js';

/** Takes back what was done last, and does it again: as buttons that say what, and by Ctrl+Z where nothing is typed. */
export function UndoTools({ state }: { state: UndoState }) {
  const { t } = useTranslation('plan');
  const { undo } = usePlanEditor();
  const last = state.done.at(-1);
  const next = state.undone.at(-1);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      // An input takes back its own typing; a dialog stands over the page.
      if (target.closest('input, textarea, select, [role=dialog], [role=alertdialog]')) return;
      if (event.defaultPrevented || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      const isRedo = key === 'y' || (key === 'z' && event.shiftKey);
      if (!isRedo && key !== 'z') return;
      event.preventDefault();
      if (isRedo) undo.redo();
      else undo.undo();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [undo]);
  const label = last ? t('undoOf', { what: last.label }) : t('undoNothing');
  const again = next ? t('redoOf', { what: next.label }) : t('redoNothing');
  return (
    <>
      <Button size="small" aria-label={label} title={label} disabled={!last} onClick={undo.undo}>
        <span aria-hidden="true">{'↶'}</span>
      </Button>
      <Button size="small" aria-label={again} title={again} disabled={!next} onClick={undo.redo}>
        <span aria-hidden="true">{'↷'}</span>
      </Button>
    </>
  );
}
