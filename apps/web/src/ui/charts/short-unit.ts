/** A unit beside a number, without its explanation: "점(5점 만점)" → "점". */
export function shortUnit(unit: string): string {
  return unit.replace(/\s*\(.*\)$/, '');
}
