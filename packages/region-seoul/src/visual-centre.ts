/** A closed ring of [longitude, latitude] in degrees. */
export type Ring = readonly (readonly number[])[];

// A degree of longitude in Seoul is this part of a degree of latitude (cos 37.55°).
const longitudeScale = 0.7929;

function distanceToSegment(x: number, y: number, ax: number, ay: number, bx: number, by: number): number {
  const dx = bx - ax;
  const dy = by - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  const ex = x - (ax + along * dx);
  const ey = y - (ay + along * dy);
  return Math.sqrt(ex * ex + ey * ey);
}

/** Distance from a point to the ring in degrees of latitude: positive inside, negative outside. */
function distanceInside(ring: Ring, x: number, y: number): number {
  let isInside = false;
  let nearest = Infinity;
  for (let index = 1; index < ring.length; index += 1) {
    const [ax = 0, ay = 0] = ring[index - 1] ?? [];
    const [bx = 0, by = 0] = ring[index] ?? [];
    const fromX = ax * longitudeScale;
    const toX = bx * longitudeScale;
    if (ay > y !== by > y && x < ((toX - fromX) * (y - ay)) / (by - ay) + fromX) isInside = !isInside;
    nearest = Math.min(nearest, distanceToSegment(x, y, fromX, ay, toX, by));
  }
  return isInside ? nearest : -nearest;
}

interface Square {
  x: number;
  y: number;
  half: number;
  distance: number;
}

/**
 * The point inside a ring that is farthest from its edge: where a label has the most room (pole of inaccessibility, by
 * halving squares as long as one may still hold a better point). Returns [longitude, latitude], exact to `precision` degrees.
 */
export function calculateVisualCentre(ring: Ring, precision = 0.0001): [number, number] {
  const xs = ring.map((point) => (point[0] ?? 0) * longitudeScale);
  const ys = ring.map((point) => point[1] ?? 0);
  const minX = Math.min(...xs);
  const minY = Math.min(...ys);
  const size = Math.max(Math.max(...xs) - minX, Math.max(...ys) - minY);
  const squareAt = (x: number, y: number, half: number): Square => ({
    x,
    y,
    half,
    distance: distanceInside(ring, x, y),
  });
  let best = squareAt(minX + size / 2, minY + size / 2, size / 2);
  let open: Square[] = [best];
  while (open.length > 0) {
    for (const square of open) if (square.distance > best.distance) best = square;
    const { distance } = best;
    open = open
      .filter((square) => square.distance + square.half * Math.SQRT2 - distance > precision)
      .flatMap(({ x, y, half }) => {
        const quarter = half / 2;
        return [
          squareAt(x - quarter, y - quarter, quarter),
          squareAt(x + quarter, y - quarter, quarter),
          squareAt(x - quarter, y + quarter, quarter),
          squareAt(x + quarter, y + quarter, quarter),
        ];
      });
  }
  return [Number((best.x / longitudeScale).toFixed(4)), Number(best.y.toFixed(4))];
}
