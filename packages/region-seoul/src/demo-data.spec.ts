import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isClosed, parsePeriod } from '@dure/domain/cycle/period';
import { validateActualValue } from '@dure/domain/plan/node-rules';
import { FixedCells } from './demo/cell-file.js';
import { demoBusinessDate, generateDemoReports, type DemoReport } from './demo-data.js';
import { readExamplePlan } from './example-plan.js';
import { defineIndicator } from './indicator-definition.js';

const plan = readExamplePlan();
const reports = generateDemoReports(plan);
const indicators = plan.goals.flatMap((goal) => goal.tasks.flatMap((task) => task.indicators));
const indicatorOf = ({ indicatorCode }: DemoReport) => {
  const indicator = indicators.find(({ code }) => code === indicatorCode);
  if (indicator === undefined) throw new Error(`no indicator ${indicatorCode}`);
  return indicator;
};
const placeOf = ({ districtCode, indicatorCode, period }: DemoReport): string =>
  `${districtCode ?? ''}/${indicatorCode}/${period}`;
const count = (predicate: (report: DemoReport) => boolean): number => reports.filter(predicate).length;

describe('the demo data', () => {
  it('is the same on every machine', () => {
    const hash = createHash('sha256').update(JSON.stringify(reports)).digest('hex');
    expect(hash).toBe('15ab48fa19541f9bf90cef45ba4b887a807b89d3eb74ada5f8017bee08fab30f');
    expect(generateDemoReports(plan)).toEqual(reports);
  });

  it('has one row at most for a cell, of a period that is over', () => {
    expect(new Set(reports.map(placeOf)).size).toBe(reports.length);
    for (const { period, periodEnd } of reports) {
      expect(periodEnd).toBe(parsePeriod(period).to);
      expect(isClosed(parsePeriod(period), demoBusinessDate)).toBe(true);
    }
  });

  it('covers the 24 districts that take part and the city, and not the 25th', () => {
    const codes = new Set(reports.map(({ districtCode }) => districtCode));
    expect(codes.size).toBe(25);
    expect(codes.has(null)).toBe(true);
    expect(codes.has('11140')).toBe(false);
  });

  it('holds values the rules accept: parts of a whole, whole counts, scores of at most five', () => {
    for (const report of reports.filter(({ answer }) => answer === 'VALUE')) {
      const { value, numerator, denominator } = report;
      const indicator = indicatorOf(report);
      if (indicator.numeratorLabel === null) {
        expect(Number.isInteger(value)).toBe(true);
        expect(value).toBeGreaterThanOrEqual(0);
        expect([numerator, denominator]).toEqual([null, null]);
      } else {
        const entry = { numerator: numerator ?? NaN, denominator: denominator ?? NaN };
        expect(validateActualValue(defineIndicator(indicator), entry).value).toBe(value);
        expect([numerator, denominator].every(Number.isInteger)).toBe(true);
        expect(entry.numerator).toBeLessThanOrEqual(entry.denominator * (indicator.mayExceed ? 5 : 1));
      }
    }
  });

  it('states the facts of the document exactly, and calls nothing else a fact', () => {
    const facts = reports.filter(({ source }) => source === 'FACT');
    expect(
      facts.map(({ indicatorCode, districtCode, period, state, value, numerator, denominator }) => [
        indicatorCode,
        districtCode,
        period,
        state,
        numerator === null ? value : `${numerator}/${denominator}`,
      ]),
    ).toEqual([
      ['2-3-P1', null, '2021', 'APPROVED', 418],
      ['2-3-P2', null, '2021', 'APPROVED', '81/136'],
      ['2-3-O1', null, '2021', 'APPROVED', 136],
    ]);
  });

  it('is nearly all approved up to the third quarter of 2023, and under way for the end of that year', () => {
    const isNewest = ({ periodEnd }: DemoReport): boolean => periodEnd === '2023-12-31';
    const earlier = count((report) => !isNewest(report));
    expect(count((report) => !isNewest(report) && report.state === 'APPROVED') / earlier).toBeGreaterThan(
      0.98,
    );
    expect(count(isNewest)).toBeGreaterThan(300);
    for (const state of ['SUBMITTED', 'DRAFT']) {
      expect(count((report) => isNewest(report) && report.state === state)).toBeGreaterThan(10);
    }
    expect(count(({ state }) => state === 'RETURNED')).toBe(1);
  });

  it('gives the officer of 11200 a lively work list', () => {
    const newest = reports.filter(
      ({ districtCode, periodEnd }) => districtCode === '11200' && periodEnd === '2023-12-31',
    );
    const states = newest.map(({ state }) => state);
    expect(states.filter((state) => state === 'APPROVED')).toHaveLength(10);
    expect(states.filter((state) => state === 'SUBMITTED')).toHaveLength(4);
    expect(states.filter((state) => state === 'RETURNED')).toHaveLength(1);
    expect(states.filter((state) => state === 'DRAFT')).toHaveLength(1);
    // Of 18 due cells two are not begun.
    expect(newest).toHaveLength(16);
  });

  it('tells something in about a third of the reports', () => {
    const share = count(({ narrative }) => narrative !== null) / reports.length;
    expect(share).toBeGreaterThan(0.28);
    expect(share).toBeLessThan(0.4);
  });

  it('uses every hand-written cell', () => {
    const places = new Set(reports.map(placeOf));
    const fixedCells = new FixedCells();
    for (const place of fixedCells.listPlaces()) {
      const [district = '', indicator = '', period = ''] = place.split('/');
      const fixed = fixedCells.find(district || null, indicator, period);
      const found = [...places].some(
        (each) => each === place || (period === '*' && each.startsWith(place.slice(0, -1))),
      );
      expect([place, found]).toEqual([place, !fixed?.isMissing]);
    }
  });
});
