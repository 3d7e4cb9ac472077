import { useTranslation } from 'react-i18next';
import { formatScore } from '../../lib/format-number.js';
import { CoverageHatch } from '../../ui/coverage-hatch.js';
import { SourceLine } from '../../ui/source-line.js';
import { StatusMark } from '../../ui/status-mark.js';
import type { TaskData, TaskReadingData } from './indicator-groups-model.js';
import styles from './task-page.module.css';

const readings = [
  ['process', 'PROCESS'],
  ['outcome', 'OUTCOME'],
  ['result', 'RESULT'],
] as const;

/** The city's three readings of the task side by side; nothing adds them up. */
export function TaskReadings({ task }: { task: TaskData }) {
  const { t } = useTranslation(['task', 'labels']);
  const { cityProgress, rollout } = task;
  return (
    <section aria-labelledby="task-readings" className={styles.section}>
      <h2 id="task-readings">{t('task:readings')}</h2>
      <p className={styles.hint}>{t(rollout === 'CITY' ? 'task:readingsHintCity' : 'task:readingsHint')}</p>
      <dl className={styles.readings}>
        {readings.map(([name, kind]) => (
          <div key={kind}>
            <dt>{t(`labels:reading.${kind}`)}</dt>
            <dd>
              <ReadingValue reading={cityProgress[name]} isOfStages={kind === 'PROCESS'} />
            </dd>
          </div>
        ))}
      </dl>
      <SourceLine
        asOf={cityProgress.asOf}
        source={t(rollout === 'CITY' ? 'task:sourceCity' : 'task:sourceReports')}
      />
    </section>
  );
}

function ReadingValue({ reading, isOfStages }: { reading: TaskReadingData; isOfStages: boolean }) {
  const { t } = useTranslation(['task', 'labels']);
  const { score, status, state, coverage, flags } = reading;
  const counts = { reported: coverage.reported, expected: coverage.expected };
  return (
    <>
      {score === null ? (
        <p className={styles.noScore}>{t(`labels:readingState.${state === 'SCORED' ? 'NONE' : state}`)}</p>
      ) : (
        <CoverageHatch isSufficient={coverage.isSufficient}>
          <p className={styles.score}>
            <strong>{formatScore(score)}</strong>
            <span className={styles.hint}>{t('task:scoreUnit')}</span>
            {status && <StatusMark status={status} />}
          </p>
        </CoverageHatch>
      )}
      {coverage.expected > 0 && (
        <p className={styles.hint}>
          {t(isOfStages ? 'task:coverageStages' : 'task:coverageCells', counts)}
          {coverage.notApplicable > 0 && ` · ${t('task:notApplicable', { count: coverage.notApplicable })}`}
        </p>
      )}
      {flags.length > 0 && (
        <p className={styles.hint}>{flags.map((flag) => t(`labels:flag.${flag}`)).join(', ')}</p>
      )}
    </>
  );
}
