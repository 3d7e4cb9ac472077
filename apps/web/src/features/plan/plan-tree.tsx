import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Collection } from 'react-aria-components/Collection';
import { Tree, TreeItem, TreeItemContent } from 'react-aria-components/Tree';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import { useTranslation } from 'react-i18next';
import { useViewer } from '../../lib/viewer.js';
import { Button } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { placeUnder } from './new-row-model.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './plan-tree.module.css';
import { ancestorsOf, getNode, type PlanNode, type PlanTree } from './plan-tree-model.js';
import { PrintedTree } from './printed-tree.js';
import { RowMenu } from './row-menu.js';
import { TreeRow, type AskedMenu } from './tree-row.js';
import { TreeSearch } from './tree-search.js';
import { useTreeSelection } from './tree-selection.js';
import { searchTree } from './tree-search-model.js';
import { largeTree, useExpansion } from './use-expansion.js';
import { useNodeWords } from './use-node-words.js';
import { useRowFocus } from './use-row-focus.js';
import { useTreeDrag } from './use-tree-drag.js';
import { useTreeKeys } from './use-tree-keys.js';

const layoutOptions = { estimatedRowHeight: 37 };

/**
 * The plan's tree by pointer, touch and keyboard. Only the rows in sight are drawn and only what is open is in the
 * collection, so that a plan of thousands of nodes opens and is written in without delay.
 */
export function PlanTreeView({ tools }: { tools: ReactNode }) {
  const { t } = useTranslation('plan');
  const editor = usePlanEditor();
  const { account } = useViewer();
  const { plan, tree, chosen, canEdit, newRows } = editor;
  const { selectedIds, select: setSelected } = useTreeSelection();
  const [asked, askMenu] = useState<AskedMenu | null>(null);
  const askedNode = asked && tree.nodes.get(asked.id);
  const words = useNodeWords();
  const [expanded, expand] = useExpansion(account?.id ?? '', plan.code, tree);
  const [search, setSearch] = useState('');
  const matches = useMemo(() => searchTree(tree, search), [tree, search]);
  const frame = useRef<HTMLDivElement>(null);

  // What is chosen by address, by the back button or by being new is to be seen; so is a row that is being written.
  const writtenRow = newRows.rows.find(({ state }) => state === 'typing');
  const written = writtenRow && tree.nodes.get(writtenRow.id);
  const chosenWay = wayTo(tree, chosen);
  const writtenWay = wayTo(tree, written ?? null);
  useEffect(() => {
    expand((before) => withAll(before, `${chosenWay},${writtenWay}`.split(',').filter(Boolean)));
  }, [chosenWay, writtenWay, expand]);

  // A node stands open where the row did that it was written as.
  const { rows: newOnes, nodeIdOf } = newRows;
  useEffect(() => {
    expand((before) => withAll(before, [...before].map(nodeIdOf)));
  }, [newOnes, nodeIdOf, expand]);

  const open = matches?.shown ?? expanded;
  const focusRow = useRowFocus(frame, tree, open, matches?.shown ?? null, newRows.nodeIdOf);
  const onKeys = useTreeKeys(focusSearch);
  // A row that held the focus is gone, and the tree as a whole has it: the row chosen instead takes it.
  const chosenId = chosen?.id;
  useEffect(() => {
    const held = document.activeElement;
    if (chosenId !== undefined && held?.role === 'treegrid' && frame.current?.contains(held))
      focusRow(chosenId);
  }, [chosenId, tree, focusRow]);
  const { choose } = editor;
  const { made } = newRows;
  useEffect(() => {
    if (made === null) return;
    choose(made);
    focusRow(made);
  }, [made, choose, focusRow]);
  const drag = useTreeDrag(focusRow);
  const isCoarse = useMemo(() => matchMedia('(pointer: coarse)').matches, []);
  const isMultiple = canEdit && !isCoarse;

  const rows = useMemo(() => childrenOf(tree, tree.root, matches?.shown ?? null), [tree, matches]);
  // Of a small plan the closed branches stand ready too: the next key finds them without a moment's wait.
  const isSmall = tree.nodes.size <= largeTree;
  const item = (node: PlanNode) => {
    const children = isSmall || open.has(node.id) ? childrenOf(tree, node, matches?.shown ?? null) : [];
    return (
      <TreeItem
        id={node.id}
        textValue={words.codeAndTitle(node)}
        aria-label={`${words.type(node)} ${words.codeAndTitle(node)}`}
        className={styles.item}
        hasChildItems={node.childIds.length > 0}
      >
        <TreeItemContent>
          {({ isExpanded }) => (
            <TreeRow
              key={node.id}
              id={node.id}
              isExpanded={isExpanded}
              focusRow={focusRow}
              onMenu={askMenu}
            />
          )}
        </TreeItemContent>
        <Collection items={children} dependencies={[open, matches, words]}>
          {item}
        </Collection>
      </TreeItem>
    );
  };

  return (
    <div className={styles.whole} ref={frame} onKeyDownCapture={onKeys}>
      <div className={styles.tools}>
        {tools}
        <span className={styles.ends}>
          <Button size="small" variant="text" onClick={() => expand(() => new Set([...tree.nodes.keys()]))}>
            {t('expandAll')}
          </Button>
          <Button size="small" variant="text" onClick={() => expand(() => new Set())}>
            {t('collapseAll')}
          </Button>
        </span>
      </div>
      {tree.root.childIds.length === 0 ? (
        <EmptyState
          title={t('emptyTree')}
          text={t(canEdit ? 'emptyTreeText' : 'emptyTreeReader')}
          action={
            canEdit && (
              <Button
                variant="primary"
                onClick={() => newRows.begin(placeUnder(tree, tree.root, { type: 'GOAL', kind: null }))}
              >
                {t('addNode', { type: words.nodeType('GOAL') })}
              </Button>
            )
          }
        />
      ) : (
        <>
          <TreeSearch
            search={search}
            matches={matches}
            chosenId={chosen?.id ?? null}
            onSearch={setSearch}
            onGo={(id) => editor.choose(id)}
            onLeave={() => focusRow(chosen?.id ?? tree.root.childIds[0] ?? '')}
          />
          <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
            <Tree
              key={`${canEdit}`}
              aria-label={t('tree')}
              aria-describedby="plan-tree-hint"
              className={styles.tree}
              selectionMode={isMultiple ? 'multiple' : 'single'}
              selectionBehavior="replace"
              disallowEmptySelection
              selectedKeys={selectedIds}
              onSelectionChange={(keys) => select(keys === 'all' ? [] : [...keys].map(String))}
              expandedKeys={open}
              onExpandedChange={(keys) => expand(() => new Set([...keys].map(String)))}
              keyboardNavigationBehavior="tab"
              dragAndDropHooks={canEdit ? drag : undefined}
              items={rows}
              dependencies={[open, matches, words]}
              renderEmptyState={() => <p className={styles.none}>{t('noMatches')}</p>}
            >
              {item}
            </Tree>
          </Virtualizer>
        </>
      )}
      <p id="plan-tree-hint" className={styles.hint}>
        {t(canEdit ? 'treeHint' : 'treeHintReader')}
      </p>
      {asked && askedNode && <RowMenu node={askedNode} anchor={asked.anchor} onClose={() => askMenu(null)} />}
      <PrintedTree />
    </div>
  );

  function select(ids: readonly string[]): void {
    const added = ids.find((id) => !selectedIds.has(id));
    setSelected(new Set(ids));
    const lead = added ?? (chosen && ids.includes(chosen.id) ? chosen.id : ids[0]);
    if (lead !== undefined) editor.choose(lead);
  }

  function focusSearch(): void {
    frame.current?.querySelector<HTMLInputElement>('input[type=search]')?.focus();
  }
}

function wayTo(tree: PlanTree, node: PlanNode | null): string {
  return node === null
    ? ''
    : ancestorsOf(tree, node)
        .map(({ id }) => id)
        .join();
}

function withAll(before: ReadonlySet<string>, ids: readonly string[]): ReadonlySet<string> {
  return ids.every((id) => before.has(id)) ? before : new Set([...before, ...ids]);
}

function childrenOf(tree: PlanTree, node: PlanNode, shown: ReadonlySet<string> | null): PlanNode[] {
  const ids = shown === null ? node.childIds : node.childIds.filter((id) => shown.has(id));
  return ids.map((id) => getNode(tree, id));
}
