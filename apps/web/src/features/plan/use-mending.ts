import { Remedy } from '@dure/domain/plan/diagnosis/diagnosis.types';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { placeUnder } from './new-row-model.js';
import type { PlanEditor } from './plan-editor.js';

/** So often, every 50 milliseconds, the input is looked for: the sheet is read first. */
const mostTries = 60;

/**
 * `?mend=` opens what mends a finding at the chosen node: a new row under it, its targets, the districts, or the input
 * of that name.
 */
export function useMending(editor: PlanEditor): void {
  const [search] = useSearchParams();
  const mend = search.get('mend');
  const { chosen } = editor;
  const key = mend === null || chosen === null ? null : `${chosen.id} ${mend}`;
  const latest = useRef(editor);
  useEffect(() => {
    latest.current = editor;
  });
  useEffect(() => {
    if (key === null || !latest.current.canEdit) return;
    const [, wanted = ''] = key.split(' ');
    const timer = openMending(latest.current, wanted);
    return () => clearTimeout(timer.current);
  }, [key]);
}

/** Opens it now, or as soon as the sheet that holds it has been read. */
export function openMending(
  { tree, chosen, newRows }: Pick<PlanEditor, 'tree' | 'chosen' | 'newRows'>,
  wanted: string,
): { current: ReturnType<typeof setTimeout> | undefined } {
  const timer: { current: ReturnType<typeof setTimeout> | undefined } = { current: undefined };
  if (chosen === null) return timer;
  if (wanted === Remedy.ADD_STAGE) {
    newRows.begin(placeUnder(tree, chosen, { type: 'STAGE', kind: null }));
    return timer;
  }
  if (wanted === Remedy.ADD_PROCESS_INDICATOR) {
    newRows.begin(placeUnder(tree, chosen, { type: 'INDICATOR', kind: 'PROCESS' }));
    return timer;
  }
  const attempt = (left: number): void => {
    const place = document.querySelector<HTMLElement>(`[data-mends~="${CSS.escape(wanted)}"]`);
    const input = place?.querySelector<HTMLElement>('input, textarea, select, button') ?? place;
    if (input) {
      input.scrollIntoView({ block: 'center' });
      input.focus({ preventScroll: true });
    } else if (left > 0) timer.current = setTimeout(() => attempt(left - 1), 50);
  };
  attempt(mostTries);
  return timer;
}
