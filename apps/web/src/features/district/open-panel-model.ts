import { indexOfLatest } from '../../ui/charts/staff-model.js';
import type { Staff } from '../../ui/charts/staff.types.js';

/** What the side panel shows: a period of an indicator, or a stage of change. */
export type OpenPanel =
  | { readonly kind: 'series'; readonly indicatorId: string; readonly index: number }
  | { readonly kind: 'stage'; readonly stageId: string };

/** The panel of an indicator at a period, or at its latest due one; null where the sheet does not have the indicator. */
export function findSeriesPanel(
  staves: readonly {
    readonly series: { readonly indicator: { readonly id: string } };
    readonly staff: Staff;
  }[],
  indicatorId: string,
  period: string | null = null,
): OpenPanel | null {
  const found = staves.find(({ series }) => series.indicator.id === indicatorId);
  if (found === undefined) return null;
  const { points } = found.staff;
  const asked = points.findIndex((point) => point.period === period);
  return { kind: 'series', indicatorId, index: asked === -1 ? indexOfLatest(points) : asked };
}
