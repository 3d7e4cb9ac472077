import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../visually-hidden.js';
import { worstOf } from './finding-model.js';
import styles from './finding.module.css';
import type { SeverityCounts } from './finding.types.js';
import { SeverityShape } from './severity-mark.js';
import { useFindingWords } from './use-finding-words.js';

/** How many findings a node has, under the sign of the gravest: small enough for a row of the tree. Nothing where there are none. */
export function FindingMark({ counts }: { counts: SeverityCounts }) {
  const { t } = useTranslation('diagnosis');
  const words = useFindingWords();
  const worst = worstOf(counts);
  if (worst === null) return null;
  const text = t('mark', { counts: words.counts(counts) });
  return (
    <span className={styles.mark} title={text}>
      <SeverityShape severity={worst} />
      <span aria-hidden="true">{counts.MUST + counts.SHOULD + counts.HINT}</span>
      <VisuallyHidden>{text}</VisuallyHidden>
    </span>
  );
}
