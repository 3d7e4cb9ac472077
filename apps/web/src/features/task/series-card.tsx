import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { CellMark } from '../../ui/cell-mark.js';
import { StaffView } from '../../ui/charts/staff-view.js';
import { TimeLines } from '../../ui/charts/time-grid.js';
import { StatusMark } from '../../ui/status-mark.js';
import styles from './district-comparison.module.css';
import type { SeriesCard } from './task-series-model.js';
import { useStaffWords } from './use-staff-words.js';

/** One of the small multiples: the district, its newest value with the status, and the whole cycle. */
export function SeriesCardView({
  card: { district, axis, staff, latest, cycle },
  unit,
  asOf,
  withScope,
}: {
  card: SeriesCard;
  unit: string;
  asOf: string;
  withScope(path: string): string;
}) {
  const { t } = useTranslation('task');
  const words = useStaffWords()(unit);
  const name = district?.name ?? t('cityOwn');
  return (
    <li className={styles.card}>
      <p className={styles.cardHead}>
        {district ? <Link to={withScope(paths.district(district.code))}>{name}</Link> : name}
        <span className={styles.latest}>
          <CellMark state={latest.state} value={latest.value} unit={unit} />
          {latest.value !== null && latest.status !== null && (
            <StatusMark status={latest.status} isWordHidden />
          )}
        </span>
      </p>
      <StaffView staff={staff} label={name} unit={unit} words={words} size="small">
        <TimeLines axis={axis} asOf={asOf} hasQuarters={false} />
      </StaffView>
      <p className={styles.cohort}>{t('cohort', { ...cycle })}</p>
    </li>
  );
}
