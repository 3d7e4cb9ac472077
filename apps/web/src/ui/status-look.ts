import type { Status } from '@dure/domain/indicator/indicator.types';

/** The colour of a status, a CSS variable: usable in SVG and style alike. */
export const statusColour: Readonly<Record<Status, string>> = {
  ACHIEVED: 'var(--status-achieved)',
  ON_TRACK: 'var(--status-on-track)',
  AT_RISK: 'var(--status-at-risk)',
  OFF_TRACK: 'var(--status-off-track)',
  REGRESSING: 'var(--status-regressing)',
  NO_DATA: 'var(--status-no-data)',
  NOT_APPLICABLE: 'var(--status-no-data)',
  NOT_DUE: 'var(--status-no-data)',
};

/** The pale ground of a status in cells and map areas. */
export const statusGround: Readonly<Record<Status, string>> = {
  ACHIEVED: 'var(--krds-color-light-primary-5)',
  ON_TRACK: 'var(--krds-color-light-success-5)',
  AT_RISK: 'var(--krds-color-light-warning-5)',
  OFF_TRACK: 'var(--krds-color-light-danger-5)',
  REGRESSING: 'var(--krds-color-light-danger-10)',
  NO_DATA: 'var(--ground)',
  NOT_APPLICABLE: 'var(--krds-color-light-gray-5)',
  NOT_DUE: 'var(--ground)',
};

/** The outline of a status' shape around (0, 0), six units to each side. */
export const statusShape: Readonly<Record<Status, { readonly path: string; readonly isHollow: boolean }>> = {
  ACHIEVED: {
    path: 'M0-5.8 1.4-1.9 5.5-1.8 2.2.7 3.4 4.7 0 2.3-3.4 4.7-2.2.7-5.5-1.8-1.4-1.9Z',
    isHollow: false,
  },
  ON_TRACK: { path: 'M-4.6 0a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0Z', isHollow: false },
  AT_RISK: { path: 'M0-4.8 5.2 4.2-5.2 4.2Z', isHollow: false },
  OFF_TRACK: { path: 'M-4.2-4.2H4.2V4.2H-4.2Z', isHollow: false },
  REGRESSING: { path: 'M0 4.8 5.2-4.2-5.2-4.2Z', isHollow: false },
  NO_DATA: { path: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0Z', isHollow: true },
  NOT_APPLICABLE: { path: 'M-4 4 4-4', isHollow: true },
  NOT_DUE: { path: 'M-1.2 0a1.2 1.2 0 1 0 2.4 0a1.2 1.2 0 1 0-2.4 0Z', isHollow: false },
};
