import type { Status } from '@dure/domain/indicator/indicator.types';
import { useTranslation } from 'react-i18next';
import { StatusMark } from '../../ui/status-mark.js';
import styles from './overview-page.module.css';

/** The statuses a reading can have; a regression is one of indicators, not of readings. */
const shown: readonly Status[] = ['ACHIEVED', 'ON_TRACK', 'AT_RISK', 'OFF_TRACK'];

export function StatusLegend() {
  const { t } = useTranslation('overview');
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      {shown.map((status) => (
        <li key={status}>
          <StatusMark status={status} />
        </li>
      ))}
      <li>
        <span className={styles.hatchSample} aria-hidden="true" />
        {t('legendInsufficient')}
      </li>
    </ul>
  );
}
