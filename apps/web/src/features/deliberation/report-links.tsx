import { useTranslation } from 'react-i18next';
import styles from './citizen-page.module.css';

const fileOf = (plan: string, kind: 'pdf' | 'hwpx') =>
  `/files/plans/${encodeURIComponent(plan)}/deliberation.${kind}`;

/** 공론화 결과보고 as files. */
export function ReportLinks({ plan }: { plan: string }) {
  const { t } = useTranslation('deliberation');
  return (
    <p className={styles.report}>
      <a href={fileOf(plan, 'pdf')}>{t('reportPdf')}</a>
      <a href={fileOf(plan, 'hwpx')}>{t('reportHwpx')}</a>
    </p>
  );
}
