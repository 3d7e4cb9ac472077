import { useTranslation } from 'react-i18next';
import { formatScore } from '../../lib/format-number.js';
import { CoverageHatch } from '../../ui/coverage-hatch.js';
import { StatusMark } from '../../ui/status-mark.js';
import type { ReadingData, SheetSystem } from './score-sheet-model.js';
import styles from './score-sheet.module.css';

const readings = [
  ['process', 'PROCESS'],
  ['outcome', 'OUTCOME'],
  ['result', 'RESULT'],
] as const;

/** A task's three readings side by side; nothing adds them up. */
export function ReadingSummary({ progress }: { progress: SheetSystem['progress'] }) {
  const { t } = useTranslation('labels');
  return (
    <dl className={styles.readings}>
      {readings.map(([name, kind]) => (
        <div key={kind} className={styles.reading}>
          <dt>{t(`reading.${kind}`)}</dt>
          <dd>
            <ReadingValue reading={progress[name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function ReadingValue({ reading }: { reading: ReadingData }) {
  const { t } = useTranslation(['district', 'labels', 'ui']);
  const { score, status, state, coverage } = reading;
  if (score === null) {
    return (
      <span className={styles.noScore}>
        {t(`labels:readingState.${state === 'SCORED' ? 'NONE' : state}`)}
      </span>
    );
  }
  const { reported, expected, isSufficient } = coverage;
  return (
    <CoverageHatch isSufficient={isSufficient}>
      <span className={styles.score}>
        <strong>{formatScore(score)}</strong>
        {status && <StatusMark status={status} />}
        <span className={styles.coverage} title={t('ui:coverage', { reported, expected })}>
          {t('district:coverage', { reported, expected })}
        </span>
      </span>
    </CoverageHatch>
  );
}
