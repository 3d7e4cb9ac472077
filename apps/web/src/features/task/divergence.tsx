import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatValue } from '../../lib/format-number.js';
import { paths } from '../../lib/paths.js';
import { ScoreCell, type ScoreReading } from '../../ui/score-cell.js';
import { SourceLine } from '../../ui/source-line.js';
import { Table } from '../../ui/table.js';
import { DivergenceChart } from './divergence-chart.js';
import { createDivergenceSquare, type DivergenceSquare } from './divergence-model.js';
import styles from './divergence.module.css';
import type { TaskData, TaskReadingData } from './indicator-groups-model.js';
import pageStyles from './task-page.module.css';

function toScoreReading({ score, status, state, coverage }: TaskReadingData): ScoreReading {
  return { score, status, state, ...coverage };
}

/** Process against outcome of all districts, the corners named; beside it the three readings of each district. */
export function Divergence({ task, withScope }: { task: TaskData; withScope(path: string): string }) {
  const { t } = useTranslation(['task', 'labels']);
  const { districtSeries, plan, code } = task;
  const { divergence, districts, progress, asOf, isExample } = districtSeries;
  const square = createDivergenceSquare(divergence, plan.tolerance);
  return (
    <section aria-labelledby="task-divergence" className={pageStyles.section}>
      <h2 id="task-divergence">{t('task:divergence')}</h2>
      <p className={pageStyles.hint}>
        {t('task:divergenceHint', { threshold: formatValue(square.threshold) })}
      </p>
      <div className={styles.layout}>
        <div className={styles.figure}>
          <Square square={square} withScope={withScope} />
          <SourceLine asOf={asOf} source={t('task:sourceReports')} />
        </div>
        <Table
          caption={t('task:divergenceCaption', { task: code })}
          asOf={asOf}
          isExample={isExample}
          maxHeight="60rem"
        >
          <thead>
            <tr>
              <th scope="col">{t('task:district')}</th>
              <th scope="col" data-number>
                {t('task:process')}
              </th>
              <th scope="col" data-number>
                {t('task:outcome')}
              </th>
              <th scope="col" data-number>
                {t('task:result')}
              </th>
              <th scope="col">{t('task:reading')}</th>
            </tr>
          </thead>
          <tbody>
            {districts.map((district) => {
              const row = progress.find((each) => each.district?.code === district.code);
              const quadrant =
                divergence.find((each) => each.district.code === district.code)?.quadrant ?? null;
              return (
                <tr key={district.code}>
                  <th scope="row">
                    <Link to={withScope(paths.district(district.code))}>{district.name}</Link>
                  </th>
                  {(['process', 'outcome', 'result'] as const).map((name) => (
                    <td key={name} data-number className={styles.score}>
                      {row && <ScoreCell reading={toScoreReading(row[name])} />}
                    </td>
                  ))}
                  <td>{quadrant === null ? t('task:noReading') : t(`labels:quadrant.${quadrant}`)}</td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </div>
    </section>
  );
}

function Square({ square, withScope }: { square: DivergenceSquare; withScope(path: string): string }) {
  const { t } = useTranslation(['task', 'labels']);
  const { places, names, quadrants, withoutPoint, ticks } = square;
  const counts = quadrants.map(({ quadrant, count }) =>
    t('task:quadrantCount', { quadrant: t(`labels:quadrant.${quadrant}`), count }),
  );
  return (
    <>
      <div className={styles.frame}>
        <span className={styles.up}>{t('task:outcome')}</span>
        <div className={styles.square}>
          {quadrants.map(({ quadrant, isRight, isUpper }, index) => (
            <span
              key={quadrant}
              aria-hidden="true"
              className={styles.quadrant}
              data-right={isRight}
              data-upper={isUpper}
            >
              {counts[index]}
            </span>
          ))}
          <div
            className={styles.drawing}
            role="img"
            aria-label={t('task:divergenceChart', { total: places.length, parts: counts.join(', ') })}
          >
            <DivergenceChart square={square} />
          </div>
          {names.map(({ code, name, leftPercent, topPercent }) => (
            <span
              key={code}
              className={styles.name}
              style={{ left: `${leftPercent}%`, top: `${topPercent}%` }}
            >
              {name}
            </span>
          ))}
          {places.map(({ code, name, process, outcome, leftPercent, topPercent }) => (
            <Link
              key={code}
              className={styles.point}
              tabIndex={-1}
              aria-hidden="true"
              to={withScope(paths.district(code))}
              style={{ left: `${leftPercent}%`, top: `${topPercent}%` }}
              title={t('task:point', {
                district: name,
                process: formatValue(process, '%'),
                outcome: formatValue(outcome, '%'),
              })}
            />
          ))}
          {ticks.map(({ value, percent }) => (
            <Fragment key={value}>
              <span className={styles.tick} style={{ left: `${percent}%` }}>
                {formatValue(value)}
              </span>
              <span className={styles.tickUp} style={{ bottom: `${percent}%` }}>
                {formatValue(value)}
              </span>
            </Fragment>
          ))}
        </div>
        <span className={styles.across}>{t('task:process')}</span>
      </div>
      {withoutPoint > 0 && (
        <p className={pageStyles.hint}>{t('task:withoutPoint', { count: withoutPoint })}</p>
      )}
    </>
  );
}
