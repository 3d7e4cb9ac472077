import type { ReadingState, Status } from '../../lib/schema-types.generated.js';
import { percentAt, positionAtEnd, positionAtStart, type TimeAxis } from '../../ui/charts/time-axis-model.js';

/** A stage of change as the API gives it. */
export interface StageBarData {
  readonly from: string;
  readonly to: string;
  readonly stage: {
    readonly id: string;
    readonly code: string;
    readonly title: string;
    readonly monitoringQuestion: string | null;
  };
  readonly reading: {
    readonly score: number | null;
    readonly status: Status | null;
    readonly state: ReadingState;
    readonly reported: number;
    readonly expected: number;
  };
}

/** A stage on the time axis: its planned months as an outline, its reading as the fill. */
export interface StageLane {
  readonly data: StageBarData;
  readonly leftPercent: number;
  readonly widthPercent: number;
  /** How much of the outline is filled, in percent of it; null without a score, which is not 0. */
  readonly fillPercent: number | null;
  /** A short bar late on the axis has its name before it, where there is room. */
  readonly isNameBefore: boolean;
}

const shortPercent = 18;
const latePercent = 70;

export function createStageLane(data: StageBarData, axis: TimeAxis): StageLane {
  const leftPercent = percentAt(axis, positionAtStart(axis, data.from));
  const widthPercent = percentAt(axis, positionAtEnd(axis, data.to)) - leftPercent;
  const { score } = data.reading;
  return {
    data,
    leftPercent,
    widthPercent,
    fillPercent: score === null ? null : Math.min(Math.max(score, 0), 1) * 100,
    isNameBefore: widthPercent < shortPercent && leftPercent > latePercent,
  };
}
