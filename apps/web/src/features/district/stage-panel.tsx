import { useTranslation } from 'react-i18next';
import { formatScore } from '../../lib/format-number.js';
import { Button } from '../../ui/button.js';
import { indexOfLatest } from '../../ui/charts/staff-model.js';
import { SidePanel } from '../../ui/charts/side-panel.js';
import { StatusMark } from '../../ui/status-mark.js';
import { Facts } from './facts.js';
import type { OpenPanel } from './open-panel-model.js';
import type { SheetStaff } from './score-sheet-model.js';
import type { StageLane } from './stage-lane-model.js';
import { monthLabel } from './stage-lanes.js';

/** A stage of change: what is asked there, when it is planned, how its process reads, and its indicators to go on to. */
export function StagePanel({
  lane: { data },
  staves,
  onOpen,
  onClose,
}: {
  lane: StageLane;
  /** The staves of the stage's process indicators. */
  staves: readonly SheetStaff[];
  onOpen(panel: OpenPanel): void;
  onClose(): void;
}) {
  const { t } = useTranslation(['district', 'labels']);
  const { stage, reading, from, to } = data;
  return (
    <SidePanel
      subject={stage.id}
      title={stage.title}
      subtitle={`${t('district:stage')} ${stage.code}`}
      onClose={onClose}
    >
      <Facts
        entries={[
          [t('district:stageQuestion'), stage.monitoringQuestion],
          [t('district:stagePlanned'), `${monthLabel(from)} ~ ${monthLabel(to)}`],
          [
            t('district:stageReading'),
            reading.score === null ? t(`labels:readingState.${reading.state}`) : formatScore(reading.score),
          ],
          [t('district:status'), reading.status && <StatusMark status={reading.status} />],
          [t('district:stageCoverage'), t('district:coverage', { ...reading })],
          [
            t('district:stageIndicators'),
            <ul key="indicators">
              {staves.map(({ series: { indicator }, staff }) => (
                <li key={indicator.id}>
                  <Button
                    variant="text"
                    size="small"
                    onClick={() =>
                      onOpen({
                        kind: 'series',
                        indicatorId: indicator.id,
                        index: indexOfLatest(staff.points),
                      })
                    }
                  >
                    {indicator.title}
                  </Button>
                </li>
              ))}
            </ul>,
          ],
        ]}
      />
    </SidePanel>
  );
}
