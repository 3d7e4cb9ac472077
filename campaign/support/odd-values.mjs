/**
 * What the data really hold, so that requests get past the first check.
 * @typedef {{ ids: readonly string[], plans: readonly string[], districts: readonly string[],
 *   tasks: readonly string[], cursors: readonly string[] }} Known
 */

const PERIODS = [
  '2021',
  '2022-H1',
  '2023-Q4',
  '2023-Q3',
  '2024-Q1',
  '2021-2023',
  '2023-Q5',
  '0000-Q1',
  '99999',
];
const TEXTS = [
  '협치',
  'a',
  '',
  ' ',
  '\u00a0',
  '\0',
  '가\0나',
  '\ud800',
  '👩‍👩‍👧‍👦',
  '\u202egnirts',
  'e\u0301'.repeat(30),
  "'; drop table goal; --",
  '%_\\',
  '<script>alert(1)</script>',
  '{{param}}',
  '__proto__',
  'constructor',
  'null',
  'x'.repeat(201),
  '가'.repeat(4001),
  'y'.repeat(40_000),
];
const INTS = [0, 1, 2, 3, 10, -1, 50, 201, 1000, 100_000, 2_147_483_647, -2_147_483_648];
const FLOATS = [0, -0, 1, 0.1, 50, -1, 1e-320, 5e-324, 1e21, 1.797e308, -1e308, 1e15 + 0.3];
const DATES = [
  '2024-01-22',
  '2023-12-31',
  '2024-02-30',
  '0000-00-00',
  '0001-01-01',
  '9999-12-31',
  '99999-01-01',
  '-1',
  '',
  '2024-1-1',
];
const IDS = [
  '00000000-0000-0000-0000-000000000000',
  '6f0bd0a4-5b1c-4a51-9df8-6f1a7a3a4f11',
  'x',
  '',
  '0',
  '\0',
  '9'.repeat(400),
];

/** Values of scalars: often sensible for their name, else at the edge of what the type allows. */
export class OddValues {
  /** @param {import('./random.mjs').Random} random @param {Known} known */
  constructor(random, known) {
    this.random = random;
    this.known = known;
  }

  /** @param {string} scalar @param {string} name of the argument or input field */
  ofScalar(scalar, name) {
    const { random, known } = this;
    const isSensible = random.isChance(0.6);
    if (scalar === 'Boolean') return random.isChance(0.5);
    if (scalar === 'Int') return random.pick(isSensible ? [1, 2, 3, 5, 12, 2021, 2023, 2026] : INTS);
    if (scalar === 'Float') return random.pick(isSensible ? [0, 1, 12.5, 60, 100] : FLOATS);
    if (scalar === 'Date')
      return random.pick(isSensible ? ['2022-01-01', '2023-06-30', '2024-01-22'] : DATES);
    if (scalar === 'ID') return random.pick(isSensible ? known.ids : IDS);
    return isSensible ? this.sensibleText(name) : random.pick(TEXTS);
  }

  /** @param {string} name */
  sensibleText(name) {
    const { random, known } = this;
    /** @type {Record<string, readonly string[]>} */
    const byName = {
      plan: known.plans,
      code: [...known.plans, ...known.districts, ...known.tasks, 'governance'],
      district: known.districts,
      period: PERIODS,
      pointKey: ['y1', 'y2', 'y3', 'baseline', '2023', 'y4'],
      committee: ['governance', 'none'],
      cycle: ['2021-2023', '2024-2026'],
      after: known.cursors,
      dueFrom: ['2021-03', '2023-12', '2024-13'],
      email: ['planner@demo', 'somebody@demo', 'no address'],
    };
    return random.pick(byName[name] ?? TEXTS);
  }
}
