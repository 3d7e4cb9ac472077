import { districtBoundaries } from '@dure/region-seoul/boundaries';
import { tileByDistrict, tileGridSize } from '@dure/region-seoul/tile-grid';
import { geoMercator, geoPath, type GeoPermissibleObjects } from 'd3-geo';

/** A district's area on the picture and the point where its label has the most room, in picture units. */
export interface DistrictShape {
  readonly code: string;
  readonly path: string;
  readonly x: number;
  readonly y: number;
}

/** Size of both pictures in picture units; they share it so that switching moves nothing else. */
export const mapSize = { width: 600, height: 480 } as const;

const TILE_GAP = 4;
const MARGIN = 4;

/** The districts as they lie. */
export function projectBoundaries(): readonly DistrictShape[] {
  const projection = geoMercator().fitExtent(
    [
      [MARGIN, MARGIN],
      [mapSize.width - MARGIN, mapSize.height - MARGIN],
    ],
    districtBoundaries as GeoPermissibleObjects,
  );
  const toPath = geoPath(projection).digits(1);
  return districtBoundaries.features.map((feature) => {
    const [x, y] = projection(feature.properties.labelPoint) ?? [0, 0];
    return { code: feature.properties.code, path: toPath(feature.geometry) ?? '', x, y };
  });
}

/** The districts as tiles of one size, so that small ones are as easy to pick as large ones. */
export function placeTiles(): readonly DistrictShape[] {
  const width = mapSize.width / tileGridSize.columns;
  const height = mapSize.height / tileGridSize.rows;
  return [...tileByDistrict].map(([code, { column, row }]) => {
    const left = column * width + TILE_GAP / 2;
    const top = row * height + TILE_GAP / 2;
    return {
      code,
      path: `M${left} ${top}h${width - TILE_GAP}v${height - TILE_GAP}h${TILE_GAP - width}Z`,
      x: left + (width - TILE_GAP) / 2,
      y: top + (height - TILE_GAP) / 2,
    };
  });
}
