import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { DropIndicator, useDragAndDrop } from 'react-aria-components/useDragAndDrop';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { dropDestination, type Destination } from './node-place-model.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './plan-tree.module.css';
import { ancestorsOf, getNode, subtreeOf, type PlanNode } from './plan-tree-model.js';
import { TreeRow } from './tree-row.js';
import { useNodeWords } from './use-node-words.js';

const dragType = 'application/x-dure-node';

/** The plan's tree by pointer, touch and keyboard. Choosing a node puts it into the address. */
export function PlanTreeView({ tools }: { tools: ReactNode }) {
  const { t } = useTranslation('plan');
  const editor = usePlanEditor();
  const { tree, chosen, canEdit, choose } = editor;
  const words = useNodeWords();
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(
    () => new Set([...tree.nodes.values()].filter(({ type }) => type !== 'STAGE').map(({ id }) => id)),
  );
  const frame = useRef<HTMLDivElement>(null);

  // What is chosen by address, by the back button or by being new is to be seen.
  const way = chosen === null ? [] : ancestorsOf(tree, chosen).map(({ id }) => id);
  const wayKey = way.join();
  useEffect(() => {
    setExpanded((before) => new Set([...before, ...wayKey.split(',')]));
  }, [wayKey]);
  const chosenId = chosen?.id;
  useEffect(() => {
    const row = frame.current?.querySelector(`[data-key="${chosenId}"]`);
    row?.scrollIntoView({ block: 'nearest' });
  }, [chosenId]);

  const drag = useTreeDrag();
  const { goals } = editor.plan;
  if (goals.length === 0) {
    return (
      <>
        <div className={styles.tools}>{tools}</div>
        <EmptyState
          title={t('emptyTree')}
          text={t(canEdit ? 'emptyTreeText' : 'emptyTreeReader')}
          action={
            canEdit && (
              <Button
                variant="primary"
                onClick={() => editor.ask({ kind: 'add', parent: tree.root, addition: { type: 'GOAL' } })}
              >
                {t('addNode', { type: words.nodeType('GOAL') })}
              </Button>
            )
          }
        />
      </>
    );
  }

  const item = (id: string) => {
    const node = getNode(tree, id);
    const label = `${words.type(node.contents)} ${words.codeAndTitle(node)}`;
    return (
      <TreeItem
        key={id}
        id={id}
        textValue={words.codeAndTitle(node)}
        aria-label={label}
        className={styles.item}
      >
        <TreeItemContent>
          {({ hasChildItems }) => <TreeRow node={node} hasChildren={hasChildItems} />}
        </TreeItemContent>
        {node.childIds.map(item)}
      </TreeItem>
    );
  };
  const all = () => subtreeOf(tree, tree.root).map(({ id }) => id);
  return (
    <div className={styles.whole} ref={frame} onKeyDownCapture={canEdit ? onShortcut : undefined}>
      <div className={styles.tools}>
        {tools}
        <span className={styles.ends}>
          <Button size="small" variant="text" onClick={() => setExpanded(new Set(all()))}>
            {t('expandAll')}
          </Button>
          <Button size="small" variant="text" onClick={() => setExpanded(new Set())}>
            {t('collapseAll')}
          </Button>
        </span>
      </div>
      <Tree
        key={String(canEdit)}
        aria-label={t('tree')}
        aria-describedby="plan-tree-hint"
        className={styles.tree}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={chosenId === undefined ? [] : [chosenId]}
        onSelectionChange={(keys) => {
          const [id] = keys === 'all' ? [] : keys;
          const node = id === undefined ? undefined : tree.nodes.get(String(id));
          if (node) choose(node.address);
        }}
        expandedKeys={expanded}
        onExpandedChange={(keys) => setExpanded(new Set([...keys].map(String)))}
        keyboardNavigationBehavior="tab"
        dragAndDropHooks={canEdit ? drag : undefined}
      >
        {tree.root.childIds.map(item)}
      </Tree>
      <p id="plan-tree-hint" className={styles.hint}>
        {t(canEdit ? 'treeHint' : 'treeHintReader')}
      </p>
    </div>
  );

  /** Keys on a row; those typed into an input or a button within it are its own. */
  function onShortcut(event: KeyboardEvent<HTMLDivElement>): void {
    const target = event.target as HTMLElement;
    const node = tree.nodes.get(target.dataset['key'] ?? '');
    if (target.role !== 'row' || node === undefined) return;
    const run = shortcutOf(event, node);
    if (run === null) return;
    event.preventDefault();
    event.stopPropagation();
    run();
  }

  function shortcutOf({ key, altKey }: KeyboardEvent, node: PlanNode): (() => void) | null {
    if (altKey && key === 'ArrowUp') return () => editor.step(node.id, -1);
    if (altKey && key === 'ArrowDown') return () => editor.step(node.id, 1);
    if (key === 'F2') return () => editor.startRenaming(node.id);
    if (key === 'Delete') return () => editor.ask({ kind: 'remove', node });
    return null;
  }
}

/** Dragging a node to another place of the tree; only where it may stand does the tree take it. */
function useTreeDrag() {
  const { tree, move, renamingId } = usePlanEditor();
  const words = useNodeWords();
  const dragged = useRef<PlanNode | null>(null);
  const destinationAt = (target: {
    key: unknown;
    dropPosition: 'before' | 'on' | 'after';
  }): Destination | null => {
    const onto = tree.nodes.get(String(target.key));
    return dragged.current === null || onto === undefined
      ? null
      : dropDestination(tree, dragged.current, onto, target.dropPosition);
  };
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: renamingId !== null,
    acceptedDragTypes: [dragType],
    getItems: (keys) =>
      [...keys].map((key) => {
        const node = getNode(tree, String(key));
        dragged.current = node;
        return { [dragType]: node.id, 'text/plain': words.codeAndTitle(node) };
      }),
    renderDropIndicator: (target) => <DropIndicator target={target} className={styles.dropLine} />,
    getDropOperation: (target) =>
      target.type === 'item' && destinationAt(target) !== null ? 'move' : 'cancel',
    onMove: ({ target }) => {
      const destination = destinationAt(target);
      if (dragged.current !== null && destination !== null) void move(dragged.current, destination);
    },
  });
  return useMemo(() => dragAndDropHooks, [dragAndDropHooks]);
}
