// Writes src/data/boundaries.data.ts from the GeoJSON. Run it after the GeoJSON changes: node scripts/generate-boundaries.mjs
// A data module instead of a JSON import: swc drops import attributes, without which Node refuses JSON.
import { readFileSync, writeFileSync } from 'node:fs';
import { calculateVisualCentre } from '../src/visual-centre.ts';

const source = new URL('../src/data/seoul-districts.geo.json', import.meta.url);
const target = new URL('../src/data/boundaries.data.ts', import.meta.url);

const rows = JSON.parse(readFileSync(source, 'utf8')).features.map(({ properties, geometry }) => {
  if (geometry.type !== 'Polygon' || geometry.coordinates.length !== 1) {
    throw new Error(`${properties.code}: expected one ring without holes`);
  }
  // The file winds counter-clockwise as RFC 7946 asks; d3-geo, which draws it, takes that for the whole globe but the district.
  const [ring] = geometry.coordinates;
  return `  [${JSON.stringify(properties.code)}, ${JSON.stringify(calculateVisualCentre(ring))}, ${JSON.stringify(ring.toReversed())}],`;
});

writeFileSync(
  target,
  `// Written by scripts/generate-boundaries.mjs from seoul-districts.geo.json; do not edit.
/** Per district: code, label point, outer ring wound clockwise; [longitude, latitude] in degrees. */
export const boundaryRows: readonly (readonly [code: string, labelPoint: [number, number], ring: number[][]])[] = [
${rows.join('\n')}
];
`,
);
