import { boundaryRows } from './data/boundaries.data.js';

/** A district's outline as a GeoJSON feature, keyed by 행정표준코드. */
export interface DistrictBoundary {
  type: 'Feature';
  properties: {
    code: string;
    /** Visual centre, [longitude, latitude]: where a label has the most room. */
    labelPoint: [number, number];
  };
  /** One ring without holes, wound clockwise as d3-geo wants it (RFC 7946 winds the other way). */
  geometry: { type: 'Polygon'; coordinates: number[][][] };
}

export interface DistrictBoundaries {
  type: 'FeatureCollection';
  features: DistrictBoundary[];
}

/** The outlines of all 25 districts in official order. */
export const districtBoundaries: DistrictBoundaries = {
  type: 'FeatureCollection',
  features: boundaryRows.map(([code, labelPoint, ring]) => ({
    type: 'Feature',
    properties: { code, labelPoint },
    geometry: { type: 'Polygon', coordinates: [ring] },
  })),
};

const boundaryByCode: ReadonlyMap<string, DistrictBoundary> = new Map(
  districtBoundaries.features.map((feature) => [feature.properties.code, feature]),
);

/** The outline of one district, or null. */
export function findBoundary(code: string): DistrictBoundary | null {
  return boundaryByCode.get(code) ?? null;
}

/** Key of the web app's message that names the outlines' source: KOGL type 1 asks that every map shows it. */
export const boundaryAttributionKey = 'attribution';
