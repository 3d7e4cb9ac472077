import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../../lib/paths.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { ExampleTag } from '../../ui/example-tag.js';
import { DistrictMap } from '../../ui/map/district-map.js';
import { Page } from '../../ui/page.js';
import { Table } from '../../ui/table.js';
import styles from './districts-page.module.css';
import type { Districts_PlanFragment } from './districts.generated.js';

/** The 25 districts, to pick one: as a list with zone and cycle, and as a grid of tiles. */
export function DistrictsPage({ plan }: { plan: Districts_PlanFragment }) {
  const { t } = useTranslation('districts');
  const { withScope } = usePlanScope();
  const [lit, setLit] = useState<string | null>(null);
  const takingPart = plan.participations.filter(({ takesPart }) => takesPart).length;
  const cycleOf = (cycle: Districts_PlanFragment['participations'][number]['cycle']) =>
    cycle === null ? t('notTakingPart') : t('cycle', { from: cycle.from, to: cycle.to });
  return (
    <Page
      title={t('title')}
      isExample={plan.isExample}
      lead={t('lead', { all: plan.participations.length, number: takingPart })}
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
            {plan.participations.map(({ id, district, cycle, source }) => (
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
                  {cycleOf(cycle)} {source === 'EXAMPLE' && <ExampleTag />}
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
        <div>
          <DistrictMap
            label={t('mapLabel')}
            layout="TILES"
            districts={plan.participations.map(({ district, cycle, takesPart }) => ({
              code: district.code,
              label: district.name,
              description: `${district.name} ${cycleOf(cycle)}`,
              to: withScope(paths.district(district.code)),
              status: null,
              figure: cycle === null ? null : String(cycle.from),
              isHatched: false,
              takesPart,
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
