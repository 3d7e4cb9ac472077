import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { districtBoundaries, findBoundary } from './boundaries.js';
import { districts } from './districts.js';
import { calculateVisualCentre } from './visual-centre.js';

interface SourceFeature {
  properties: { code: string; kostatCode: string; name: string };
  geometry: { coordinates: number[][][] };
}

const source = JSON.parse(
  readFileSync(new URL('./data/seoul-districts.geo.json', import.meta.url), 'utf8'),
) as { features: SourceFeature[] };

/** Twice the signed area: positive when wound counter-clockwise. */
const signedArea = (ring: number[][]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], index) => {
    const [px = 0, py = 0] = ring[index] ?? [];
    return sum + px * y - x * py;
  }, 0);

describe('the boundaries', () => {
  it('hold one outline per district in official order, with the points of the source', () => {
    expect(districtBoundaries.features.map(({ properties }) => properties.code)).toEqual(
      districts.map(({ code }) => code),
    );
    for (const { properties, geometry } of source.features) {
      expect(findBoundary(properties.code)?.geometry.coordinates[0]?.toReversed()).toEqual(
        geometry.coordinates[0],
      );
    }
  });

  it('are keyed by 행정표준코드: 11110 is 종로구', () => {
    const jongno = source.features.find(({ properties }) => properties.name === '종로구');
    expect(findBoundary('11110')?.geometry.coordinates[0]?.[0]).toEqual(
      jongno?.geometry.coordinates[0]?.at(-1),
    );
    expect(findBoundary('11010')).toBeNull();
  });

  it('are wound clockwise, so that d3-geo fills the district and not the rest of the globe', () => {
    for (const { geometry } of districtBoundaries.features) {
      expect(signedArea(geometry.coordinates[0] ?? [])).toBeLessThan(0);
    }
  });

  it('carry the visual centre as label point', () => {
    for (const { properties, geometry } of districtBoundaries.features) {
      const [ring = []] = geometry.coordinates;
      const [x, y] = properties.labelPoint;
      const [freshX, freshY] = calculateVisualCentre(ring);
      expect(Math.abs(x - freshX)).toBeLessThan(0.0005);
      expect(Math.abs(y - freshY)).toBeLessThan(0.0005);
    }
  });
});

describe('the visual centre', () => {
  it('lies in the wide part of a shape, where its centroid would lie outside', () => {
    const hook = [
      [0, 0],
      [10, 0],
      [10, 4],
      [1, 4],
      [1, 20],
      [0, 20],
      [0, 0],
    ];
    const [x, y] = calculateVisualCentre(hook, 0.001);
    expect(x).toBeGreaterThan(1.5);
    expect(x).toBeLessThan(8.5);
    expect(y).toBeGreaterThan(1.8);
    expect(y).toBeLessThan(2.3);
  });
});
