import type { CellState } from '@dure/domain/indicator/indicator.types';
import { useTranslation } from 'react-i18next';
import { formatValue } from '../lib/format-number.js';
import styles from './cell-mark.module.css';
import { VisuallyHidden } from './visually-hidden.js';

/** The content of a cell by its state: the value (0 is printed as 0), · not due, dashed 미보고, slashed 해당없음, * withheld, value with a clock. */
export function CellMark({
  state,
  value = null,
  unit,
}: {
  state: CellState | 'NONE';
  value?: number | null;
  unit?: string;
}) {
  const { t } = useTranslation('labels');
  const printed = value === null ? '' : formatValue(value, unit);
  switch (state) {
    case 'VALUE':
      return <span className={styles.value}>{printed}</span>;
    case 'UNDER_CORRECTION':
      return (
        <span className={styles.value} title={t('cell.UNDER_CORRECTION')}>
          {printed} <Clock />
          <VisuallyHidden>{t('cell.UNDER_CORRECTION')}</VisuallyHidden>
        </span>
      );
    case 'MISSING':
      return <span className={styles.missing}>{t('cell.MISSING')}</span>;
    case 'NOT_APPLICABLE':
      return <span className={styles.notApplicable}>{t('cell.NOT_APPLICABLE')}</span>;
    case 'WITHHELD':
      return <Sign sign="*" word={t('cell.WITHHELD')} />;
    case 'NOT_DUE':
      return <Sign sign="·" word={t('cell.NOT_DUE')} />;
    case 'NONE':
      return <Sign sign="–" word={t('readingState.NONE')} />;
  }
}

function Sign({ sign, word }: { sign: string; word: string }) {
  return (
    <span className={styles.sign} title={word}>
      <span aria-hidden="true">{sign}</span>
      <VisuallyHidden>{word}</VisuallyHidden>
    </span>
  );
}

function Clock() {
  return (
    <svg className={styles.clock} width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.2" />
      <path d="M6 3v3l2 1.5" fill="none" stroke="currentColor" strokeWidth="1.2" />
    </svg>
  );
}
