import { describe, expect, it } from '@jest/globals';
import { mapSize, placeTiles, projectBoundaries } from './map-shapes.js';

describe.each([
  ['the map', projectBoundaries],
  ['the tile grid', placeTiles],
])('%s', (_, draw) => {
  const shapes = draw();
  it('has every district once', () => {
    expect(new Set(shapes.map(({ code }) => code)).size).toBe(25);
    expect(shapes).toHaveLength(25);
  });
  it('keeps every label inside the picture', () => {
    for (const { x, y } of shapes) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(mapSize.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(mapSize.height);
    }
  });
  it('gives no two labels the same place', () => {
    const places = shapes.map(({ x, y }) => `${Math.round(x / 30)} ${Math.round(y / 14)}`);
    expect(new Set(places).size).toBe(25);
  });
});

describe('the map', () => {
  it('covers a good part of the picture: outlines wound the wrong way would cover all of it', () => {
    const xs = projectBoundaries().flatMap(({ path }) =>
      [...path.matchAll(/[ML]([-\d.]+),/g)].map((match) => Number(match[1])),
    );
    expect(Math.min(...xs)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...xs)).toBeLessThanOrEqual(mapSize.width);
  });
});
