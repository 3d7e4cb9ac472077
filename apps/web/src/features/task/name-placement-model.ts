/** Something that stands at a place of a square, in percent of its sides. */
export interface NamedPlace {
  readonly code: string;
  readonly name: string;
  readonly leftPercent: number;
  readonly topPercent: number;
}

export interface PlacedName {
  readonly code: string;
  readonly name: string;
  /** Upper left corner. */
  readonly leftPercent: number;
  readonly topPercent: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

// Of a square of about 480 px: a Korean letter of 12 px, a line of 16 px, a dot of 10 px.
const letterPercent = 2.7;
const paddingPercent = 1.2;
const linePercent = 3.6;
const dotPercent = 1.2;

function isOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function boxAround({ leftPercent, topPercent }: NamedPlace): Box {
  return {
    left: leftPercent - dotPercent,
    right: leftPercent + dotPercent,
    top: topPercent - dotPercent,
    bottom: topPercent + dotPercent,
  };
}

/** Where a name may stand at its dot, the best first: after, before, above, below. */
function listBoxes({ name, leftPercent, topPercent }: NamedPlace): Box[] {
  const width = [...name].length * letterPercent + paddingPercent;
  const away = dotPercent + 0.3;
  const corners = [
    [leftPercent + away, topPercent - linePercent / 2],
    [leftPercent - away - width, topPercent - linePercent / 2],
    [leftPercent - width / 2, topPercent - away - linePercent],
    [leftPercent - width / 2, topPercent + away],
  ] as const;
  return corners.map(([left, top]) => ({ left, top, right: left + width, bottom: top + linePercent }));
}

/** Places names beside their dots so that none covers another name or dot; a name without room is left out. */
export function placeNames(named: readonly NamedPlace[], dots: readonly NamedPlace[]): PlacedName[] {
  const taken = dots.map((dot) => boxAround(dot));
  const placed: PlacedName[] = [];
  for (const place of named) {
    const free = listBoxes(place).find(
      (box) =>
        box.left >= 0 &&
        box.right <= 100 &&
        box.top >= 0 &&
        box.bottom <= 100 &&
        !taken.some((other) => isOverlapping(box, other)),
    );
    if (free === undefined) continue;
    taken.push(free);
    placed.push({ code: place.code, name: place.name, leftPercent: free.left, topPercent: free.top });
  }
  return placed;
}
