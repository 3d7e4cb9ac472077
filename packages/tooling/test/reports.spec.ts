import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@jest/globals';
import { addUp, isGood, judgeRun, summaryLine, tallyJest, tallyPlaywright } from './reports.mjs';
import { readReport } from './runner.mjs';

function jestReport(counts: object = {}, testResults: object[] = []): never {
  return {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults,
    ...counts,
  } as never;
}

function playwrightReport(stats: object, errors: object[] = [], suites: object[] = []): never {
  return { stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats }, errors, suites } as never;
}

describe('a Jest report', () => {
  it('counts passed and failed tests, and pending and todo ones as skipped', () => {
    const report = jestReport({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 3 });
    expect(tallyJest(report)).toMatchObject({ passed: 5, failed: 2, skipped: 4 });
  });

  it('names each failed test with its message', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a', failureMessages: [] },
      { status: 'failed', fullName: 'b fails', failureMessages: ['expected 1'] },
    ];
    const report = jestReport({ numPassedTests: 1, numFailedTests: 1 }, [
      { name: 'x.spec.ts', status: 'failed', message: '', assertionResults },
    ]);
    expect(tallyJest(report)).toMatchObject({ failed: 1, problems: ['b fails\nexpected 1'] });
  });

  it('counts a file that could not be read as a failure', () => {
    const broken = { name: 'x.spec.ts', status: 'failed', message: 'SyntaxError', assertionResults: [] };
    const tally = tallyJest(jestReport({ numPassedTests: 3 }, [broken]));
    expect(tally).toMatchObject({ passed: 3, failed: 1, problems: ['x.spec.ts did not run\nSyntaxError'] });
  });
});

describe('a Playwright report', () => {
  it('counts a test that passed only when tried again as failed', () => {
    const tally = tallyPlaywright(playwrightReport({ expected: 4, unexpected: 1, flaky: 1, skipped: 2 }));
    expect(tally).toMatchObject({ passed: 4, failed: 2, skipped: 2 });
  });

  it('counts an error outside any test, such as a server that did not start', () => {
    const tally = tallyPlaywright(playwrightReport({}, [{ message: 'no server' }]));
    expect(tally).toMatchObject({ failed: 1, problems: ['Outside any test: no server'] });
  });

  it('names a failed test by its place and message', () => {
    const test = {
      status: 'unexpected',
      results: [{ status: 'failed', errors: [{ message: 'not visible' }] }],
    };
    const suite = {
      title: 'plan.spec.ts',
      suites: [{ title: 'the tree', specs: [{ title: 'moves', tests: [test] }] }],
    };
    const { problems } = tallyPlaywright(playwrightReport({ unexpected: 1 }, [], [suite]));
    expect(problems).toEqual(['plan.spec.ts › the tree › moves (unexpected)\nnot visible']);
  });
});

describe('a run', () => {
  const clean = { passed: 3, failed: 0, skipped: 0, problems: [] };

  it('passes when its report is clean and its runner ended well', () => {
    expect(judgeRun('api', { tally: clean, code: 0, isOutOfTime: false })).toEqual(clean);
  });

  it.each([
    [
      'left no report',
      { tally: null, code: 1, isOutOfTime: false },
      /left no report; its runner ended with code 1/,
    ],
    ['took too long', { tally: null, code: null, isOutOfTime: true }, /took too long/],
    ['ran 0 tests', { tally: { ...clean, passed: 0 }, code: 0, isOutOfTime: false }, /ran 0 tests/],
    ['ended badly after a clean report', { tally: clean, code: 1, isOutOfTime: false }, /ended with code 1/],
  ])('fails when it %s', (_, run, problem) => {
    const tally = judgeRun('api', run);
    expect(tally.failed).toBe(1);
    expect(tally.problems.join()).toMatch(problem);
  });

  it('is not good with a skipped test', () => {
    const tally = judgeRun('api', { tally: { ...clean, skipped: 1 }, code: 0, isOutOfTime: false });
    expect(tally.problems).toEqual(['api skipped 1 of its tests; every test has to run.']);
    expect(isGood(tally)).toBe(false);
  });

  it('is not good when nothing ran at all', () => {
    expect(isGood(addUp([]))).toBe(false);
  });
});

describe('the report file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dure-reports-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('counts as none when it is missing, cut off, or of another shape', () => {
    const file = join(folder, 'report.json');
    expect(readReport(file, tallyJest)).toBeNull();
    writeFileSync(file, '{"numPassedTests": 3, "testRes');
    expect(readReport(file, tallyJest)).toBeNull();
    writeFileSync(file, '{"stats": {}}');
    expect(readReport(file, tallyJest)).toBeNull();
  });
});

describe('the last line', () => {
  it('adds up all runs, and names skipped tests only when there are some', () => {
    const runs = [
      { passed: 10, failed: 1, skipped: 0, problems: [] },
      { passed: 5, failed: 0, skipped: 0, problems: [] },
    ];
    expect(summaryLine(addUp(runs))).toBe('15 passed, 1 failed');
    expect(summaryLine({ passed: 15, failed: 0, skipped: 2 })).toBe('15 passed, 0 failed, 2 skipped');
  });
});
