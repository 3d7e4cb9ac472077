import type { Defect, Severity } from '@dure/domain/plan/diagnosis/diagnosis.types';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.js';
import { severities } from '../../ui/plan/finding-model.js';
import { SelectField } from '../../ui/select-field.js';
import type { DiagnosisPage_PlanFragment } from './diagnosis.generated.js';
import { countDefects, everything, type Diagnosis, type FindingFilter } from './diagnosis-model.js';
import styles from './diagnosis-page.module.css';

/** Stands for all of a list: '' would be "nothing chosen yet". */
const ALL = 'ALL';
const orNull = <Value extends string>(value: Value | typeof ALL): Value | null =>
  value === ALL ? null : value;

/** Narrows the findings by severity, kind and goal. */
export function FindingFilterBar({
  plan,
  diagnosis,
  filter,
  onFilter,
}: {
  plan: DiagnosisPage_PlanFragment;
  diagnosis: Diagnosis;
  filter: FindingFilter;
  onFilter(filter: FindingFilter): void;
}) {
  const { t } = useTranslation('diagnosis');
  const all = { value: ALL, label: t('all') } as const;
  const isNarrowed = Object.values(filter).some((value) => value !== null);
  return (
    <div role="search" aria-label={t('filter')} className={styles.filter}>
      <SelectField<Severity | typeof ALL>
        label={t('severityFilter')}
        value={filter.severity ?? ALL}
        choices={[all, ...severities.map((value) => ({ value, label: t(`severity.${value}`) }))]}
        onChange={(value) => onFilter({ ...filter, severity: orNull(value) })}
      />
      <SelectField<Defect | typeof ALL>
        label={t('defectFilter')}
        value={filter.defect ?? ALL}
        choices={[
          all,
          ...countDefects(diagnosis).map(([value, number]) => ({
            value,
            label: t('defectCount', { defect: t(`defect.${value}`), number }),
          })),
        ]}
        onChange={(value) => onFilter({ ...filter, defect: orNull(value) })}
      />
      <SelectField
        label={t('goalFilter')}
        value={filter.goal ?? ALL}
        choices={[all, ...plan.goals.map(({ code, title }) => ({ value: code, label: `${code} ${title}` }))]}
        onChange={(value) => onFilter({ ...filter, goal: orNull(value) })}
      />
      {isNarrowed && <Button onClick={() => onFilter(everything)}>{t('reset')}</Button>}
    </div>
  );
}
