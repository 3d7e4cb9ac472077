import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './skeleton.module.css';
import { VisuallyHidden } from './visually-hidden.js';

/** After this many milliseconds of waiting the page says why. */
const patience = 10_000;

function usePatience(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), patience);
    return () => clearTimeout(timer);
  }, []);
  return isOver;
}

function Waiting() {
  const { t } = useTranslation('ui');
  const isOver = usePatience();
  return isOver ? (
    <p role="status">{t('slow')}</p>
  ) : (
    <VisuallyHidden>
      <span role="status">{t('loading')}</span>
    </VisuallyHidden>
  );
}

/** Grey lines where text will stand. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div className={styles.lines}>
      <Waiting />
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className={styles.bar} style={{ width: `${index === lines - 1 ? 60 : 100}%` }} />
      ))}
    </div>
  );
}

/** The frame of the real table, so that nothing jumps when it comes. */
export function TableSkeleton({ rows, columns }: { rows: number; columns: number }) {
  return (
    <div className={styles.table}>
      <Waiting />
      {Array.from({ length: rows + 1 }, (_, row) => (
        <div key={row} className={styles.row}>
          {Array.from({ length: columns }, (_, column) => (
            <span key={column} className={styles.bar} />
          ))}
        </div>
      ))}
    </div>
  );
}

/** A page whose title is not known yet. */
export function PageSkeleton({ rows = 8, columns = 4 }: { rows?: number; columns?: number }) {
  return (
    <div className={styles.page}>
      <span className={styles.title} />
      <TableSkeleton rows={rows} columns={columns} />
    </div>
  );
}
