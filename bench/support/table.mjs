/**
 * One measured value. `aim` and `met` are null where there is no aim.
 * @typedef {{ name: string, value: number, unit: string, aim: number | null, met: boolean | null }} Result
 * @typedef {{ name: string, aim: number, is: 'at least' | 'at most' }} Aim
 */

/**
 * Holds a value against its aim.
 * @param {readonly Aim[]} aims
 * @param {{ name: string, value: number, unit: string }} measured
 * @returns {Result}
 */
export function judge(aims, { name, value, unit }) {
  const aim = aims.find((each) => each.name === name);
  if (aim === undefined) return { name, value, unit, aim: null, met: null };
  const met = aim.is === 'at least' ? value >= aim.aim : value <= aim.aim;
  return { name, value, unit, aim: aim.aim, met };
}

/** @param {readonly Result[]} results @param {readonly Aim[]} aims */
export function tableOf(results, aims) {
  const rows = results.map(({ name, value, unit, met }) => {
    const aim = aims.find((each) => each.name === name);
    const aimed = aim === undefined ? '' : `${aim.is === 'at least' ? '≥' : '≤'} ${aim.aim}`;
    return [name, shortNumber(value), unit, aimed, met === null ? '' : met ? 'met' : 'NOT MET'];
  });
  const all = [['what', 'value', 'unit', 'aim', ''], ...rows];
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  return all
    .map((row) =>
      row
        .map((cell, column) => pad(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {string} cell @param {number} width @param {number} column */
function pad(cell, width, column) {
  return column === 1 || column === 3 ? cell.padStart(width) : cell.padEnd(width);
}

/** @param {number} value */
function shortNumber(value) {
  if (Number.isInteger(value)) return String(value);
  return value >= 100 ? value.toFixed(0) : value.toFixed(2);
}
