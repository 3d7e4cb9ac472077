import { useTranslation } from 'react-i18next';
import { formatScore } from '../../lib/format-number.js';
import { StatusShape } from '../../ui/status-mark.js';
import type { StageLane } from './stage-lane-model.js';
import styles from './stage-lanes.module.css';

/** "2021. 4." of an ISO date: a stage is planned in whole months. */
export function monthLabel(isoDate: string): string {
  const [year, month] = isoDate.split('-');
  return `${year}. ${Number(month)}.`;
}

/** The stages of change on the time axis: planned outline, fill by the process reading; each opens its panel. */
export function StageLanes({
  stages,
  chosen,
  onOpen,
}: {
  stages: readonly StageLane[];
  /** Id of the stage whose panel is open. */
  chosen: string | null;
  onOpen(stageId: string): void;
}) {
  const { t } = useTranslation(['district', 'labels']);
  function describe({ data }: StageLane): string {
    const { score, status, state, reported, expected } = data.reading;
    const reading =
      score === null
        ? t(`labels:readingState.${state}`)
        : t('district:stageScore', {
            score: formatScore(score),
            status: status ? t(`labels:status.${status}`) : '',
            reported,
            expected,
          });
    const { code, title } = data.stage;
    return t('district:stageDescription', {
      code,
      title,
      from: monthLabel(data.from),
      to: monthLabel(data.to),
      reading,
    });
  }
  return (
    <ul className={styles.lanes}>
      {stages.map((lane) => (
        <li key={lane.data.stage.id} className={styles.lane}>
          <button
            type="button"
            className={styles.bar}
            style={{ left: `${lane.leftPercent}%`, width: `${lane.widthPercent}%` }}
            aria-label={describe(lane)}
            title={describe(lane)}
            aria-pressed={lane.data.stage.id === chosen}
            onClick={() => onOpen(lane.data.stage.id)}
          >
            {lane.fillPercent !== null && (
              <span className={styles.fill} style={{ width: `${lane.fillPercent}%` }} />
            )}
            <span className={styles.name} data-before={lane.isNameBefore || undefined}>
              {lane.data.reading.status && <StatusShape status={lane.data.reading.status} />}
              {lane.data.stage.title}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
