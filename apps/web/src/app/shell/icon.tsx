/** Outlines on a grid of 20. */
const outlines = {
  overview: 'M3 3h6v6H3zM11 3h6v6h-6zM3 11h6v6H3zM11 11h6v6h-6z',
  plan: 'M4 4h5M4 10h8M4 16h8M7 4v6M7 10v6',
  districts: 'M10 17s6-5.2 6-9.5a6 6 0 0 0-12 0C4 11.8 10 17 10 17zM10 9.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4z',
  reports: 'M5 3h7l3 3v11H5zM8 9h4M8 12.5h4',
  sessions: 'M3 4h14v9H9l-4 3v-3H3z',
  people:
    'M7.5 9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 16c0-3 2-4.5 4.5-4.5S12 13 12 16zM12.5 9a2 2 0 1 0 0-4M14 11.5c2 .3 3 1.8 3 4.5h-2.5',
  collapse: 'M12 5l-5 5 5 5',
  expand: 'M8 5l5 5-5 5',
} as const;

export type IconName = keyof typeof outlines;

/** A sign beside a word; it says nothing by itself. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true" style={{ flex: 'none' }}>
      <path d={outlines[name]} fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinejoin="round" />
    </svg>
  );
}
