import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { createProblem, problemAt } from '../../lib/error-map.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import { isComposing } from '../../ui/ime.js';
import { TextField } from '../../ui/text-field.js';
import { usePlanEditor } from './plan-editor.js';
import styles from './plan-tree.module.css';
import type { PlanNode } from './plan-tree-model.js';
import { useNodeWords } from './use-node-words.js';
import type { FocusRow } from './use-row-focus.js';

/** The unit typed last: the next indicator mostly has the same. */
let lastUnit = '';

/**
 * A row that is being written. Enter makes a node of it and opens the next row, Tab and Shift+Tab change its level while
 * it is empty, Esc drops it. An indicator is also asked for its unit.
 */
export function NewRowField({ node, focusRow }: { node: PlanNode; focusRow: FocusRow }) {
  const { t } = useTranslation('plan');
  const words = useNodeWords();
  const { newRows } = usePlanEditor();
  const row = newRows.rows.find(({ id }) => id === node.id);
  if (row === undefined) return <span className={styles.title}>{node.title}</span>;
  if (row.state === 'typing') return <TypedRow key={row.id} node={node} focusRow={focusRow} />;
  if (row.state === 'made') return <span className={styles.title}>{row.title}</span>;
  const [problem] = row.problems;
  return (
    <span className={styles.title}>
      {row.title}{' '}
      <span className={styles.note} role={row.state === 'refused' ? 'alert' : undefined}>
        {row.state === 'refused' ? problem?.text : t(`newRow.${row.state}`, { type: words.type(node) })}
      </span>
      {row.state === 'refused' && (
        <Button size="small" variant="text" onClick={() => newRows.reopen(row.id)}>
          {t('newRow.mend')}
        </Button>
      )}
      {row.state !== 'sending' && (
        <Button size="small" variant="text" onClick={() => newRows.drop(row.id)}>
          {t('newRow.drop')}
        </Button>
      )}
    </span>
  );
}

function TypedRow({ node, focusRow }: { node: PlanNode; focusRow: FocusRow }) {
  const { t } = useTranslation('plan');
  const locale = useLocale();
  const words = useNodeWords();
  const { newRows } = usePlanEditor();
  const row = newRows.rows.find(({ id }) => id === node.id);
  const isIndicator = node.type === 'INDICATOR';
  const [title, setTitle] = useState(() => newRows.textOf(node.id).title);
  const [unit, setUnit] = useState(() => newRows.textOf(node.id).unit || lastUnit);
  const [missing, setMissing] = useState<'title' | 'unit' | null>(null);
  const frame = useRef<HTMLDivElement>(null);
  const isDone = useRef(false);
  const input = (name: 'title' | 'unit') =>
    frame.current?.querySelectorAll('input')[name === 'title' ? 0 : 1] ?? null;

  // Changing the level draws the row at another place of the tree: what is typed goes on there.
  useEffect(() => {
    const first = frame.current?.querySelector('input');
    first?.scrollIntoView({ block: 'nearest' });
    first?.focus({ preventScroll: true });
  }, [node.parentId]);

  function submit(goesOn: boolean): void {
    if (title.trim() === '') return drop();
    if (isIndicator && unit.trim() === '') {
      setMissing('unit');
      input('unit')?.focus();
      return;
    }
    isDone.current = true;
    if (isIndicator) lastUnit = unit.trim();
    newRows.submit(node.id, { title: title.trim(), unit: unit.trim() }, goesOn);
  }
  function drop(): void {
    isDone.current = true;
    newRows.drop(node.id);
    focusRow(row?.afterId ?? node.parentId ?? '');
  }
  function onKeyDown(event: KeyboardEvent) {
    if (isComposing(event)) return;
    if (event.key === 'Escape') return drop();
    if (event.key === 'Enter') {
      event.preventDefault();
      return submit(true);
    }
    if (event.key !== 'Tab' || title.trim() !== '') return;
    event.preventDefault();
    event.stopPropagation();
    isDone.current = true;
    newRows.shift(node.id, event.shiftKey ? 'higher' : 'deeper');
    isDone.current = false;
  }
  const required = (name: 'title' | 'unit') =>
    problemAt(row?.problems ?? [], name === 'title' ? 'titleKo' : name) ??
    (missing === name ? createProblem('REQUIRED', locale).text : undefined);
  return (
    <div
      ref={frame}
      className={styles.newRow}
      onPointerDown={(event) => event.stopPropagation()}
      onMouseDown={(event) => event.stopPropagation()}
      onBlur={(event) => {
        const isWithin = event.currentTarget.contains(event.relatedTarget);
        if (isDone.current || isWithin || !event.currentTarget.isConnected) return;
        // To go elsewhere with a unit still to be named keeps the row open; an empty one goes.
        if (title.trim() === '') {
          isDone.current = true;
          newRows.drop(node.id);
        } else if (!isIndicator || unit.trim() !== '') submit(false);
      }}
    >
      <span className={styles.newType}>{words.type(node)}</span>
      <TextField
        label={t('newRow.title', { type: words.type(node) })}
        isLabelHidden
        autoComplete="off"
        placeholder={t('newRow.hint')}
        value={title}
        error={required('title')}
        onChange={(text) => {
          setTitle(text);
          newRows.keep(node.id, { title: text, unit });
        }}
        onKeyDown={onKeyDown}
      />
      {isIndicator && (
        <TextField
          className={styles.unit}
          label={t('field.unit')}
          isLabelHidden
          autoComplete="off"
          placeholder={t('field.unit')}
          value={unit}
          error={required('unit')}
          onChange={(text) => {
            setUnit(text);
            setMissing(null);
            newRows.keep(node.id, { title, unit: text });
          }}
          onKeyDown={onKeyDown}
        />
      )}
    </div>
  );
}
