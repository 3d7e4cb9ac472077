import { useTranslation } from 'react-i18next';
import { formatValue } from '../../lib/format-number.js';
import { CoverageHatch } from '../../ui/coverage-hatch.js';
import { StatusMark } from '../../ui/status-mark.js';
import { Table } from '../../ui/table.js';
import {
  groupIndicators,
  type IndicatorColumns,
  type IndicatorGroup,
  type TaskData,
} from './indicator-groups-model.js';
import { Origin } from './origin.js';
import styles from './task-page.module.css';

const columnCount = 7;

/** Stages with their questions, and the indicators of each with the city's value; then outcome, then result. */
export function IndicatorTable({ task }: { task: TaskData }) {
  const { t } = useTranslation('task');
  const { stages, districtSeries, code } = task;
  const groups = groupIndicators(stages, districtSeries.indicators);
  return (
    <section aria-labelledby="task-stages" className={styles.section}>
      <h2 id="task-stages">{t('stages')}</h2>
      {stages.length === 0 && <p className={styles.warning}>{t('noStages')}</p>}
      {groups.length > 0 && (
        <Table
          caption={t('indicatorsCaption', { task: code })}
          asOf={districtSeries.asOf}
          isExample={districtSeries.isExample}
        >
          <thead>
            <tr>
              <th scope="col">{t('indicator')}</th>
              <th scope="col">{t('unit')}</th>
              <th scope="col" data-number>
                {t('baseline')}
              </th>
              <th scope="col" data-number>
                {t('cityValue')}
              </th>
              <th scope="col" data-number>
                {t('cityTarget')}
              </th>
              <th scope="col">{t('status')}</th>
              <th scope="col" data-number>
                {t('coverage')}
              </th>
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.stage?.id ?? group.kind}>
              <tr>
                <th scope="rowgroup" colSpan={columnCount} className={styles.group}>
                  <GroupHeading group={group} />
                </th>
              </tr>
              {group.indicators.map((columns) => (
                <IndicatorRow key={columns.indicator.id} columns={columns} />
              ))}
            </tbody>
          ))}
        </Table>
      )}
    </section>
  );
}

function GroupHeading({ group: { kind, stage, indicators } }: { group: IndicatorGroup }) {
  const { t } = useTranslation(['task', 'labels']);
  if (stage === null) return kind === 'PROCESS' ? t('task:strayIndicators') : t(`labels:kind.${kind}`);
  const months = { from: stage.startMonth, to: stage.endMonth };
  return (
    <>
      <span>{t('task:stageHeading', { code: stage.code, title: stage.title })}</span>{' '}
      <span className={styles.plain}>
        {t(stage.recurrence === 'YEAR' ? 'task:stagePlanYearly' : 'task:stagePlan', months)}{' '}
        <Origin source={stage.source} />
      </span>
      {stage.monitoringQuestion && (
        <span className={styles.question}>
          {t('task:stageQuestion', { question: stage.monitoringQuestion })}
        </span>
      )}
      {indicators.length === 0 && <span className={styles.question}>{t('task:stageUnmeasured')}</span>}
    </>
  );
}

function IndicatorRow({ columns }: { columns: IndicatorColumns }) {
  const { t } = useTranslation(['task', 'labels']);
  const { indicator, cityValue, cityTarget, cityStatus, cityCoverage, cityFlags, series } = columns;
  const { unit, note } = indicator;
  // Districts may have baselines of their own; the city's stands only where all agree.
  const [first, ...others] = series.map(({ baseline }) => baseline);
  const baseline = others.every((other) => other === first) ? (first ?? null) : null;
  const print = (value: number | null) => (value === null ? '–' : formatValue(value, unit));
  return (
    <tr>
      <th scope="row" className={styles.indicator}>
        <span>
          {`${indicator.code} ${indicator.title}`} <Origin source={indicator.source} />
        </span>
        {indicator.scope === 'CITY' && <span className={styles.plain}> {t('labels:scope.CITY')}</span>}
        {note !== null && <span className={styles.note}>{t('task:note', { note })}</span>}
        {cityFlags.length > 0 && (
          <span className={styles.note}>{cityFlags.map((flag) => t(`labels:flag.${flag}`)).join(', ')}</span>
        )}
      </th>
      <td>{unit}</td>
      <td data-number>{print(baseline)}</td>
      <td data-number>
        <CoverageHatch isSufficient={cityCoverage.isSufficient || cityValue === null}>
          {print(cityValue)}
        </CoverageHatch>
      </td>
      <td data-number>{print(cityTarget)}</td>
      <td>{cityStatus && <StatusMark status={cityStatus} />}</td>
      <td data-number>{cityCoverage.expected > 0 && `${cityCoverage.reported}/${cityCoverage.expected}`}</td>
    </tr>
  );
}
