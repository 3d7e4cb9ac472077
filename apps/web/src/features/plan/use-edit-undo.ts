import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useNotices } from '../../ui/notices.js';
import type { Written } from './autosave.js';
import type { FormValues } from './node-form-model.js';
import { readForm, toUpdateInput } from './node-form-values.js';
import type { UndoEntry } from './undo-model.js';
import type { ActionGround } from './use-tree-actions.js';

/** Edits of the same inputs within this many milliseconds are taken back together. */
const joiningTime = 60_000;

/** Records what was written of a node, so that it can be taken back where nobody has written there since. */
export function useEditUndo(
  at: Pick<ActionGround, 'changes' | 'undo' | 'inOrder' | 'reload' | 'noteVersion'>,
): (written: Written, title: string) => void {
  const { t } = useTranslation('plan');
  const { notify } = useNotices();
  const { changes, undo, inOrder, reload, noteVersion } = at;
  return useCallback(
    ({ draft: { id, type }, before, after }, title) => {
      const refuse = (text: string): false => {
        notify({ kind: 'wrong', text });
        return false;
      };
      /** Writes `to` where `from` still stands. */
      const rewrite = (from: FormValues, to: FormValues): Promise<boolean> =>
        inOrder(async () => {
          const contents = await changes.read(id);
          if (contents === null) return refuse(t('undoGone'));
          const current = readForm(contents);
          const names = Object.keys(to) as (keyof FormValues)[];
          if (names.some((name) => (current[name] ?? '') !== from[name]))
            return refuse(t('undoOvertaken', { title }));
          const { input } = toUpdateInput(type, current, to);
          const outcome = await changes.update(type, { id, version: contents.version, ...input });
          if (outcome.kind === 'refused') return refuse(outcome.problems[0]?.text ?? '');
          if (outcome.kind === 'conflict') return refuse(t('undoOvertaken', { title }));
          noteVersion(id, outcome.node.version);
          await reload();
          return true;
        });
      const key = `${id} ${Object.keys(after).join()} ${Math.floor(Date.now() / joiningTime)}`;
      const entryFrom = (begun: FormValues): UndoEntry => ({
        label: t('did.edit', { title }),
        edit: { key, before: begun, joinedTo: entryFrom },
        undo: () => rewrite(after, begun),
        redo: () => rewrite(begun, after),
      });
      undo.record(entryFrom(before));
    },
    [changes, undo, inOrder, reload, noteVersion, notify, t],
  );
}
