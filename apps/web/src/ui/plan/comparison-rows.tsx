import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Table } from '../table.js';
import { VisuallyHidden } from '../visually-hidden.js';
import styles from './comparison.module.css';
import type { ShownChange } from './comparison.types.js';
import { type ChangeWords, useChangeWords } from './use-change-words.js';

/**
 * A comparison side by side (신·구 대비표): what it was, what it is, the words that differ marked. `notes` stands under an
 * item, such as the amendment a change belongs to.
 */
export function ComparisonRows<Change extends ShownChange>({
  rows,
  caption,
  isCaptionHidden,
  notesOf,
}: {
  rows: readonly Change[];
  caption: string;
  isCaptionHidden?: boolean;
  notesOf?(row: Change): ReactNode;
}) {
  const { t } = useTranslation('comparison');
  const words = useChangeWords();
  return (
    <Table caption={caption} isCaptionHidden={isCaptionHidden} className={styles.rows}>
      <thead>
        <tr>
          <th scope="col">{t('column.kind')}</th>
          <th scope="col">{t('column.node')}</th>
          <th scope="col">{t('column.before')}</th>
          <th scope="col">{t('column.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)} data-kind={row.kind}>
            <td className={styles.kind}>{t(`kind.${row.kind}`)}</td>
            <th scope="row" className={styles.item}>
              <span className={styles.path}>{row.path}</span>
              <span className={styles.title}>{row.title}</span>
              <span className={styles.subject}>{subjectOf(row, words)}</span>
              {notesOf?.(row)}
            </th>
            <td className={styles.text}>
              <Side row={row} side="before" words={words} />
            </td>
            <td className={styles.text}>
              <Side row={row} side="after" words={words} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function subjectOf(row: ShownChange, words: ChangeWords): string | null {
  return row.kind === 'ADDED' || row.kind === 'REMOVED' ? null : words.subject(row);
}

/** One of the two texts; what only it says is struck out or underlined, and named for who hears it. */
function Side({ row, side, words }: { row: ShownChange; side: 'before' | 'after'; words: ChangeWords }) {
  const { t } = useTranslation('comparison');
  const isBefore = side === 'before';
  if (row.kind === 'MOVED') return <>{(isBefore ? row.fromPlace : row.toPlace) ?? t('none')}</>;
  const value = words.value(row, isBefore ? row.before : row.after);
  if (value === null) return <span className={styles.none}>{t('none')}</span>;
  const ownKind = isBefore ? 'REMOVED' : 'ADDED';
  if (row.parts.length === 0 || !row.before || !row.after) return <>{value}</>;
  return (
    <>
      {row.parts
        .filter(({ kind }) => kind === 'KEPT' || kind === ownKind)
        .map((part, index) => (
          <Part key={index} part={part} />
        ))}
    </>
  );
}

function Part({ part: { kind, text } }: { part: ShownChange['parts'][number] }) {
  const { t } = useTranslation('comparison');
  if (kind === 'KEPT') return <>{text}</>;
  const isRemoved = kind === 'REMOVED';
  const Mark = isRemoved ? 'del' : 'ins';
  return (
    <Mark className={isRemoved ? styles.removed : styles.added}>
      <VisuallyHidden>{t(isRemoved ? 'removedWords' : 'addedWords', { text: '' })}</VisuallyHidden>
      {text}
    </Mark>
  );
}

function keyOf({ kind, nodeId, field, district, pointKey }: ShownChange): string {
  return [kind, nodeId, field, district, pointKey].join(' ');
}
