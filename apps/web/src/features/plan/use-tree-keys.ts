import type { KeyboardEvent } from 'react';
import { isComposing } from '../../ui/ime.js';
import { isNewRowId, placeAfter } from './new-row-model.js';
import { usePlanEditor } from './plan-editor.js';
import { useTreeSelection } from './tree-selection.js';
import { childrenOfType, getNode, topmostOf, type PlanNode } from './plan-tree-model.js';

/**
 * The keys of a row: Enter and F2 write its name, Insert a new row below, Delete removes, Alt and arrows move it, Ctrl+D
 * copies, Ctrl+Z takes back, Ctrl+A chooses the siblings, / and Ctrl+F search. What is typed into an input or a button
 * within a row is its own.
 */
export function useTreeKeys(focusSearch: () => void) {
  const { tree, canEdit, actions, undo, newRows, startRenaming, ask } = usePlanEditor();
  const { selectedIds, select } = useTreeSelection();

  return (event: KeyboardEvent<HTMLElement>): void => {
    const target = event.target as HTMLElement;
    if (isComposing(event)) return;
    const node = tree.nodes.get(target.dataset['key'] ?? '');
    if (target.role !== 'row' && target.role !== 'treegrid') return;
    const run = searchKey(event) ?? (canEdit ? (undoKey(event) ?? (node && editKey(event, node))) : null);
    if (!run) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  };

  function searchKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): (() => void) | null {
    const isFind = (ctrlKey || metaKey) && key.toLowerCase() === 'f';
    return isFind || (key === '/' && !ctrlKey && !metaKey && !altKey) ? focusSearch : null;
  }

  function undoKey({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): (() => void) | null {
    if (!ctrlKey && !metaKey) return null;
    const letter = key.toLowerCase();
    if (letter === 'y' || (letter === 'z' && shiftKey)) return undo.redo;
    return letter === 'z' ? undo.undo : null;
  }

  function editKey(event: KeyboardEvent, node: PlanNode): (() => void) | null {
    const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (isNewRowId(node.id)) return key === 'Enter' || key === 'F2' ? () => newRows.reopen(node.id) : null;
    const nodes = selectedIds.has(node.id) && selectedIds.size > 1 ? topmostOf(tree, selectedIds) : [node];
    const ids = nodes.map(({ id }) => id);
    if (ctrlKey || metaKey) {
      if (key.toLowerCase() === 'd') return () => void actions.copy(nodes);
      return key.toLowerCase() === 'a' ? () => selectSiblings(node) : null;
    }
    if (altKey) {
      if (key === 'ArrowUp') return () => actions.step(ids, -1);
      if (key === 'ArrowDown') return () => actions.step(ids, 1);
      return null;
    }
    if (key === 'F2' || (key === 'Enter' && !shiftKey)) return () => startRenaming(node.id);
    const after = key === 'Insert' || (key === 'Enter' && shiftKey) ? placeAfter(node) : null;
    if (after !== null) return () => newRows.begin(after);
    if (key !== 'Delete') return null;
    const isAlone = nodes.every(({ childIds }) => childIds.length === 0) && nodes.length === 1;
    return isAlone ? () => void actions.remove(nodes) : () => ask({ kind: 'remove', nodes });
  }

  function selectSiblings(node: PlanNode): void {
    const parent = node.parentId === null ? null : getNode(tree, node.parentId);
    if (parent) select(new Set(childrenOfType(tree, parent, node.type).map(({ id }) => id)));
  }
}
