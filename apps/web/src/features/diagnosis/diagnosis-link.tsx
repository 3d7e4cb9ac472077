import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths.js';
import { ButtonLink } from '../../ui/button.js';
import { FindingMark } from '../../ui/plan/finding-mark.js';
import type { SeverityCounts } from '../../ui/plan/finding.types.js';

/** The way from a plan to its diagnosis, with how much there is to mend. */
export function DiagnosisLink({ plan, counts }: { plan: string; counts: SeverityCounts }) {
  const { t } = useTranslation('diagnosis');
  return (
    <ButtonLink size="small" to={paths.planDiagnosis(plan)}>
      {t('title')} <FindingMark counts={counts} />
    </ButtonLink>
  );
}
