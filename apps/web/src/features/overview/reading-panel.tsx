import { Suspense, lazy, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatScore } from '../../lib/format-number.js';
import { paths } from '../../lib/paths.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import type { MapDistrict } from '../../ui/map/district-map.js';
import { Skeleton } from '../../ui/skeleton.js';
import { SourceLine } from '../../ui/source-line.js';
import type { MatrixColumn, MatrixRow } from './matrix-model.js';
import styles from './overview-page.module.css';
import { StatusLegend } from './status-legend.js';
import { listStripPoints } from './strip-model.js';
import { useReadingWords } from './use-reading-words.js';

// Boundaries and projection are as heavy as the matrix; it is shown without waiting for them.
const DistrictMap = lazy(() =>
  import('../../ui/map/district-map.js').then((module) => ({ default: module.DistrictMap })),
);
const StripChart = lazy(() => import('./strip-chart.js').then((module) => ({ default: module.StripChart })));

/** The chosen reading on the map or the tile grid, and on a strip from low to high. */
export function ReadingPanel({
  rows,
  column,
  chosen,
  layout,
  asOf,
  lit,
  onLight,
  onLayout,
}: {
  rows: readonly MatrixRow[];
  column: number;
  chosen: MatrixColumn;
  layout: 'MAP' | 'TILES';
  asOf: string;
  lit: string | null;
  onLight(code: string | null): void;
  onLayout(layout: 'MAP' | 'TILES'): void;
}) {
  const { t } = useTranslation(['overview', 'labels']);
  const districts = useMapDistricts(rows, column);
  const points = useMemo(() => listStripPoints(rows, column), [rows, column]);
  const title = t('overview:readingTitle', {
    task: chosen.taskCode,
    kind: t(`labels:reading.${chosen.kind}`),
  });
  return (
    <section aria-label={title}>
      <div className={styles.panelHead}>
        <h2>{title}</h2>
        <div role="group" aria-label={t('overview:layout.label')} className={styles.switch}>
          {(['MAP', 'TILES'] as const).map((value) => (
            <Button key={value} size="small" aria-pressed={layout === value} onClick={() => onLayout(value)}>
              {t(`overview:layout.${value}`)}
            </Button>
          ))}
        </div>
      </div>
      <Suspense fallback={<div className={styles.mapPlace} />}>
        <DistrictMap label={title} layout={layout} districts={districts} lit={lit} onLight={onLight} />
      </Suspense>
      <StatusLegend />
      <figure className={styles.strip}>
        <figcaption>{t('overview:stripCaption', { count: points.length })}</figcaption>
        <Suspense fallback={<Skeleton lines={2} />}>
          <StripChart points={points} lit={lit} onLight={onLight} />
        </Suspense>
      </figure>
      <SourceLine asOf={asOf} source={t('overview:mapSource')} />
    </section>
  );
}

function useMapDistricts(rows: readonly MatrixRow[], column: number): MapDistrict[] {
  const { t } = useTranslation('overview');
  const locale = useLocale();
  const { plan, withScope } = usePlanScope();
  const inWords = useReadingWords();
  return rows.map(({ code, name, takesPart, readings }) => {
    const reading = readings[column];
    const out = plan.isExample ? 'notTakingPartExample' : 'notTakingPart';
    const words = reading === undefined ? t(out) : inWords(reading);
    return {
      code,
      label: shortName(name, locale),
      description: `${name} ${words}`,
      to: withScope(paths.district(code)),
      status: reading?.status ?? null,
      figure: reading?.score == null ? null : formatScore(reading.score),
      isHatched: reading !== undefined && reading.score !== null && !reading.isSufficient,
      takesPart,
    };
  });
}

const SUFFIX = { ko: 1, en: '-gu'.length } as const;

/** A name of three syllables and more goes without its last one (구), English ones without -gu. */
function shortName(name: string, locale: 'ko' | 'en'): string {
  return name.length > 2 ? name.slice(0, -SUFFIX[locale]) : name;
}
