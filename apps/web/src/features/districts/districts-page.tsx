import { Action } from '@dure/domain/access/actions';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { useCan } from '../../lib/viewer.js';
import { ButtonLink } from '../../ui/button.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { DistrictMap } from '../../ui/map/district-map.js';
import { Page } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import styles from './districts-page.module.css';
import type { Districts_PlanFragment } from './districts.generated.js';

/** The 25 districts, to pick one: as a list with zone and cycle, and as a grid of tiles. */
export function DistrictsPage({ plan }: { plan: Districts_PlanFragment }) {
  const { t } = useTranslation('districts');
  const scope = usePlanScope();
  const { withScope } = scope;
  const canEdit = useCan()(Action.PLAN_EDIT, { isPublished: scope.plan.isPublished });
  const [lit, setLit] = useState<string | null>(null);
  const takingPart = plan.participations.filter(({ takesPart }) => takesPart).length;
  const cycleOf = ({ cycle, source }: Districts_PlanFragment['participations'][number]) => {
    if (cycle !== null) return t('cycle', { from: cycle.from, to: cycle.to });
    return t(source === 'EXAMPLE' ? 'notTakingPartExample' : 'notTakingPart');
  };
  return (
    <Page
      title={t('title')}
      isExample={plan.isExample}
      lead={t('lead', { all: plan.participations.length, number: takingPart })}
      actions={
        takingPart === 0 &&
        canEdit && (
          <ButtonLink variant="primary" to={paths.plan(scope.plan.code, 'plan')}>
            {t('chooseDistricts')}
          </ButtonLink>
        )
      }
    >
      <div className={styles.columns}>
        <Table caption={t('caption')} isCaptionHidden>
          <thead>
            <tr>
              <th scope="col">{t('code')}</th>
              <th scope="col">{t('district')}</th>
              <th scope="col">{t('zone')}</th>
              <th scope="col">{t('cycleHead')}</th>
            </tr>
          </thead>
          <tbody onMouseLeave={() => setLit(null)}>
            {plan.participations.map((participation) => {
              const { id, district, source } = participation;
              return (
                <tr
                  key={id}
                  data-lit={lit === district.code || undefined}
                  className={styles.row}
                  onMouseEnter={() => setLit(district.code)}
                >
                  <td>{district.code}</td>
                  <th scope="row">
                    <Link to={withScope(paths.district(district.code))}>{district.name}</Link>
                  </th>
                  <td>{district.zone}</td>
                  <td>
                    {cycleOf(participation)} {source === 'EXAMPLE' && <ExampleTag />}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Table>
        <div>
          <DistrictMap
            label={t('mapLabel')}
            layout="TILES"
            districts={plan.participations.map((participation) => ({
              code: participation.district.code,
              label: participation.district.name,
              description: `${participation.district.name} ${cycleOf(participation)}`,
              to: withScope(paths.district(participation.district.code)),
              status: null,
              figure: participation.cycle === null ? null : String(participation.cycle.from),
              isHatched: false,
              takesPart: participation.takesPart,
            }))}
            lit={lit}
            onLight={setLit}
          />
          <p className={styles.note}>{t('tileNote')}</p>
        </div>
      </div>
    </Page>
  );
}
