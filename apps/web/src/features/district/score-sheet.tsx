import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SelectField } from '../../ui/select-field.js';
import { SourceLine } from '../../ui/source-line.js';
import { Findings } from './findings.js';
import { findSeriesPanel, type OpenPanel } from './open-panel-model.js';
import type { ScoreSheet, SheetData } from './score-sheet-model.js';
import styles from './score-sheet.module.css';
import { SeriesPanel } from './series-panel.js';
import { SheetSystemView } from './sheet-system.js';
import { StagePanel } from './stage-panel.js';

/** The score sheet (악보) with its findings; what is pointed at opens beside it. */
export function ScoreSheetView({ sheet, data, zone }: { sheet: ScoreSheet; data: SheetData; zone: string }) {
  const { t } = useTranslation('district');
  const [open, setOpen] = useState<OpenPanel | null>(null);
  const [chosenTask, setChosenTask] = useState(sheet.systems[0]?.task.code ?? '');
  const { systems, asOf } = sheet;
  const isChosenThere = systems.some(({ task }) => task.code === chosenTask);
  const shownTask = isChosenThere ? chosenTask : systems[0]?.task.code;
  return (
    <div className={styles.layout}>
      <Findings
        strengths={data.strengths}
        gaps={data.gaps}
        systems={systems}
        isPanelOpen={open !== null}
        onOpenIndicator={(indicatorId, period) =>
          setOpen(
            findSeriesPanel(
              sheet.systems.flatMap(({ staves }) => staves),
              indicatorId,
              period,
            ),
          )
        }
      />
      <section className={styles.sheet} aria-label={t('sheet')}>
        <SelectField
          className={styles.chooser}
          label={t('taskChooser')}
          value={shownTask ?? ''}
          choices={systems.map(({ task }) => ({ value: task.code, label: `${task.code} ${task.title}` }))}
          onChange={setChosenTask}
        />
        {systems.map((system) => (
          <SheetSystemView
            key={system.task.id}
            sheet={sheet}
            system={system}
            zone={zone}
            isExample={data.isExample}
            isChosen={system.task.code === shownTask}
            open={open}
            onOpen={setOpen}
          />
        ))}
        <div className={styles.legend}>
          <p>{t('legend', { zone })}</p>
          <p>{t('sheetHint')}</p>
          <SourceLine asOf={asOf} source={t('sourceReports')} />
        </div>
      </section>
      <div className={styles.panelPlace}>
        <OpenedPanel sheet={sheet} zone={zone} open={open} onOpen={setOpen} />
      </div>
    </div>
  );
}

function OpenedPanel({
  sheet,
  zone,
  open,
  onOpen,
}: {
  sheet: ScoreSheet;
  zone: string;
  open: OpenPanel | null;
  onOpen(panel: OpenPanel | null): void;
}) {
  if (open === null) return null;
  const staves = sheet.systems.flatMap((system) => system.staves);
  if (open.kind === 'series') {
    const shown = staves.find(({ series }) => series.indicator.id === open.indicatorId);
    if (shown === undefined) return null;
    return (
      <SeriesPanel
        shown={shown}
        index={open.index}
        zone={zone}
        onIndex={(index) => onOpen({ ...open, index })}
        onClose={() => onOpen(null)}
      />
    );
  }
  for (const { stages, staves: own } of sheet.systems) {
    const lane = stages.find(({ data }) => data.stage.id === open.stageId);
    if (lane === undefined) continue;
    return (
      <StagePanel
        lane={lane}
        staves={own.filter(({ stageCode }) => stageCode === lane.data.stage.code)}
        onOpen={onOpen}
        onClose={() => onOpen(null)}
      />
    );
  }
  return null;
}
