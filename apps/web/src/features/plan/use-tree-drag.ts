import { createElement, useMemo, useRef } from 'react';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { dropDestination, type Destination } from './node-place-model.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './plan-tree.module.css';
import { topmostOf, type PlanNode } from './plan-tree-model.js';
import { isNewRowId } from './new-row-model.js';
import { useNodeWords } from './use-node-words.js';
import type { FocusRow } from './use-row-focus.js';

const dragType = 'application/x-dure-node';

/** Dragging nodes to another place of the tree, alone or together; only where all may stand does the tree take them. */
export function useTreeDrag(focusRow: FocusRow) {
  const { tree, actions, renamingId, newRows } = usePlanEditor();
  const words = useNodeWords();
  const dragged = useRef<readonly PlanNode[]>([]);
  const destinationAt = (target: {
    key: unknown;
    dropPosition: 'before' | 'on' | 'after';
  }): Destination | null => {
    const onto = tree.nodes.get(String(target.key));
    return onto === undefined || isNewRowId(onto.id)
      ? null
      : dropDestination(tree, dragged.current, onto, target.dropPosition);
  };
  const isWriting = renamingId !== null || newRows.rows.some(({ state }) => state === 'typing');
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: isWriting,
    acceptedDragTypes: [dragType],
    getItems: (keys) => {
      dragged.current = topmostOf(tree, [...keys].map(String)).filter(({ id }) => !isNewRowId(id));
      return dragged.current.map((node) => ({
        [dragType]: node.id,
        'text/plain': words.codeAndTitle(node),
      }));
    },
    renderDropIndicator: (target) => createElement(DropIndicator, { target, className: styles.dropLine }),
    getDropOperation: (target) =>
      target.type === 'item' && destinationAt(target) !== null ? 'move' : 'cancel',
    onMove: ({ target }) => {
      const destination = destinationAt(target);
      const nodes = dragged.current;
      if (destination === null) return;
      void actions.move(nodes, destination).then((isMoved) => {
        if (isMoved && nodes[0]) focusRow(nodes[0].id);
      });
    },
  });
  return useMemo(() => dragAndDropHooks, [dragAndDropHooks]);
}
