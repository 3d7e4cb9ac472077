import { useEffect, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatDate } from '../../lib/format-date.js';
import { paths } from '../../lib/paths.js';
import { usePlanScope } from '../../lib/plan-scope.js';
import { useLocale } from '../../lib/use-locale.js';
import { Button } from '../../ui/button.js';
import { shortUnit } from '../../ui/charts/short-unit.js';
import { StaffView } from '../../ui/charts/staff-view.js';
import { TimeHead, TimeLines } from '../../ui/charts/time-grid.js';
import type { OpenPanel } from './open-panel-model.js';
import { ReadingSummary } from './reading-summary.js';
import type { ScoreSheet, SheetSystem } from './score-sheet-model.js';
import styles from './score-sheet.module.css';
import { SheetTables } from './sheet-tables.js';
import { StageLanes } from './stage-lanes.js';
import { useSheetWords } from './use-sheet-words.js';

/** One task over the cycle: its readings, its stages, a staff per indicator, and the same as tables. */
export function SheetSystemView({
  sheet,
  system,
  zone,
  isExample,
  isChosen,
  open,
  onOpen,
}: {
  sheet: ScoreSheet;
  system: SheetSystem;
  zone: string;
  isExample: boolean;
  /** On a phone only the chosen task is shown. */
  isChosen: boolean;
  open: OpenPanel | null;
  onOpen(panel: OpenPanel): void;
}) {
  const { t } = useTranslation(['district', 'labels']);
  const locale = useLocale();
  const { plan, withScope } = usePlanScope();
  const wordsOf = useSheetWords();
  const titleId = useId();
  const [isTableShown, setTableShown] = useState(false);
  const { axis, asOf, yearOfCycle: yearRead } = sheet;
  const { task, progress, stages, staves } = system;

  // On a phone a year is as wide as the screen: the year of the reading comes first.
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const frame = scroller.current;
    frame?.scrollTo({ left: frame.clientWidth * ((yearRead ?? 1) - 1) });
  }, [yearRead, isChosen]);

  return (
    <section className={styles.system} data-chosen={isChosen} aria-labelledby={titleId}>
      <header className={styles.heading}>
        <h2 id={titleId}>
          <Link to={withScope(paths.task(plan.code, task.code))}>{`${task.code} ${task.title}`}</Link>
        </h2>
        <ReadingSummary progress={progress} />
      </header>
      <div ref={scroller} className={styles.scroller}>
        <div className={styles.staves}>
          <div className={styles.row}>
            <span />
            <TimeHead
              axis={axis}
              asOf={asOf}
              yearLabel={({ year, yearOfCycle }) => t('district:yearOfCycle', { year, yearOfCycle })}
              asOfLabel={t('district:asOf', { date: formatDate(asOf, locale) })}
            />
          </div>
          <div className={styles.lines}>
            <TimeLines axis={axis} asOf={asOf} />
          </div>
          {stages.length > 0 && (
            <div className={styles.row}>
              <span className={styles.label}>{t('district:stages')}</span>
              <StageLanes
                stages={stages}
                chosen={open?.kind === 'stage' ? open.stageId : null}
                onOpen={(stageId) => onOpen({ kind: 'stage', stageId })}
              />
            </div>
          )}
          {staves.map(({ series: { indicator }, staff, stageCode }) => (
            <div key={indicator.id} className={styles.row}>
              <span className={styles.label}>
                {stageCode && (
                  <span className={styles.stageCode} title={t('district:stage')}>
                    {stageCode}
                  </span>
                )}
                <span>
                  {indicator.title} <span className={styles.unit}>{`(${shortUnit(indicator.unit)})`}</span>
                </span>
              </span>
              <StaffView
                staff={staff}
                label={`${t(`labels:kind.${indicator.kind}`)} ${indicator.title}`}
                unit={indicator.unit}
                words={wordsOf(indicator.unit)}
                chosen={open?.kind === 'series' && open.indicatorId === indicator.id ? open.index : null}
                onOpen={(index) => onOpen({ kind: 'series', indicatorId: indicator.id, index })}
              />
            </div>
          ))}
        </div>
      </div>
      <Button size="small" aria-expanded={isTableShown} onClick={() => setTableShown(!isTableShown)}>
        {t(isTableShown ? 'district:hideTables' : 'district:showTables')}
      </Button>
      {isTableShown && <SheetTables system={system} zone={zone} asOf={asOf} isExample={isExample} />}
    </section>
  );
}
