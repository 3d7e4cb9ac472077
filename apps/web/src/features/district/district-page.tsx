import { useTranslation } from 'react-i18next';
import { paths } from '../../lib/paths.js';
import { periodLabel } from '../../lib/period-label.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { useLocale } from '../../lib/use-locale.js';
import { ButtonLink } from '../../ui/button.js';
import { EmptyState } from '../../ui/empty-state.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { Page } from '../../ui/page.js';
import type { DistrictPage_DistrictFragment } from './district.generated.js';
import { createScoreSheet } from './score-sheet-model.js';
import { ScoreSheetView } from './score-sheet.js';

/** What the plan says of a district's taking part. */
export interface DistrictParticipation {
  readonly takesPart: boolean;
  readonly note: string | null;
  readonly source: 'FACT' | 'EXAMPLE';
}

/** One district over its three-year cycle. */
export function DistrictPage({
  district,
  participation,
}: {
  district: DistrictPage_DistrictFragment;
  participation: DistrictParticipation | null;
}) {
  const { t } = useTranslation(['district', 'frame']);
  const locale = useLocale();
  const { withScope } = usePlanScope();
  const { name, zone, enrolment, scoreSheet } = district;
  const crumbs = [{ label: t('frame:districts'), to: withScope(paths.districts()) }, { label: name }];
  if (enrolment === null || scoreSheet === null) {
    const isOut = participation?.takesPart === false;
    const out = participation?.source === 'EXAMPLE' ? 'notTakingPartExample' : 'notTakingPart';
    return (
      <Page
        title={name}
        subtitle={isOut ? `${zone} · ${t(`district:${out}`)}` : zone}
        isExample={participation?.source === 'EXAMPLE'}
        crumbs={crumbs}
      >
        <EmptyState
          title={t('district:notTakingPartTitle')}
          text={
            <>
              {participation?.note} {participation?.source === 'EXAMPLE' && <ExampleTag />}{' '}
              {t('district:notTakingPartText')}
            </>
          }
          action={<ButtonLink to={withScope(paths.districts())}>{t('district:allDistricts')}</ButtonLink>}
        />
      </Page>
    );
  }
  const { cycle } = enrolment;
  const sheet = createScoreSheet(scoreSheet);
  const { reported, expected } = sheet.coverage;
  const period = periodLabel(sheet.period, locale);
  const missing = sheet.missingCount;
  return (
    <Page
      title={name}
      subtitle={
        sheet.yearOfCycle === null
          ? t('district:subtitleOutside', { zone, from: cycle.from, to: cycle.to })
          : t('district:subtitle', { zone, from: cycle.from, to: cycle.to, year: sheet.yearOfCycle })
      }
      isExample={scoreSheet.isExample}
      crumbs={crumbs}
      lead={
        <>
          {expected === 0
            ? t('district:leadNothing', { period })
            : t('district:lead', { period, reported, count: expected })}{' '}
          {missing > 0 && t('district:leadMissing', { count: missing })}
        </>
      }
    >
      {sheet.systems.length === 0 ? (
        <EmptyState title={t('district:noSheetTitle')} text={t('district:noSheetText')} />
      ) : (
        <ScoreSheetView sheet={sheet} data={scoreSheet} zone={zone} />
      )}
    </Page>
  );
}
