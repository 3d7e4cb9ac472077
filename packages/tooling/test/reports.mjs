/**
 * What a runner's own report says. Only a run that really ran counts: `problems` says, in sentences, what else was wrong.
 * @typedef {object} Tally
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} problems each failed test by name with its message, and what else went wrong
 */

/**
 * The parts of a Jest report that count.
 * @typedef {object} JestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ name: string, status: string, message: string,
 *   assertionResults: { status: string, fullName: string, failureMessages: string[] }[] }[]} testResults
 */

/**
 * The parts of a Playwright report that count.
 * @typedef {{ title: string, suites?: PlaywrightSuite[], specs?: { title: string, tests: PlaywrightTest[] }[] }} PlaywrightSuite
 * @typedef {{ status: string, results: { status: string, errors: { message: string }[] }[] }} PlaywrightTest
 * @typedef {object} PlaywrightReport
 * @property {PlaywrightSuite[]} suites
 * @property {{ message?: string, stack?: string }[]} errors
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 */

/**
 * Adds up a Jest report (`--json`).
 * @param {JestReport} report
 * @returns {Tally}
 */
export function tallyJest(report) {
  /** @type {string[]} */
  const problems = [];
  let failed = report.numFailedTests;
  for (const suite of report.testResults) {
    const failures = suite.assertionResults.filter(({ status }) => status === 'failed');
    for (const { fullName, failureMessages } of failures)
      problems.push(`${fullName}\n${failureMessages.join('\n')}`);
    // A file that could not be read or set up holds an unknown number of tests that did not run.
    if (suite.status === 'failed' && failures.length === 0) {
      failed += 1;
      problems.push(`${suite.name} did not run\n${suite.message}`);
    }
  }
  return {
    passed: report.numPassedTests,
    failed,
    skipped: report.numPendingTests + report.numTodoTests,
    problems,
  };
}

/**
 * Adds up a Playwright report (`--reporter=json`). A test that passed only when tried again counts as failed.
 * @param {PlaywrightReport} report
 * @returns {Tally}
 */
export function tallyPlaywright(report) {
  const problems = report.errors.map(
    ({ message, stack }) => `Outside any test: ${message ?? stack ?? 'unknown error'}`,
  );
  /** @param {PlaywrightSuite} suite @param {string[]} path */
  const visit = (suite, path) => {
    const here = [...path, suite.title].filter(Boolean);
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests) {
        if (test.status !== 'unexpected' && test.status !== 'flaky') continue;
        const results = test.results.filter(({ status }) => status !== 'passed' && status !== 'skipped');
        const messages = results.flatMap(({ errors }) => errors.map(({ message }) => message));
        problems.push(`${[...here, spec.title].join(' › ')} (${test.status})\n${messages.join('\n')}`);
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, here);
  };
  for (const suite of report.suites) visit(suite, []);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length, skipped, problems };
}

/**
 * A run's tally, given its report and how its runner ended: no report, no tests, or a runner that ended badly although
 * its report is clean, all count as one failure.
 * @param {string} name
 * @param {{ tally: Tally | null, code: number | null, isOutOfTime: boolean }} run
 * @returns {Tally}
 */
export function judgeRun(name, { tally, code, isOutOfTime }) {
  if (tally === null) {
    const reason = isOutOfTime ? 'was stopped because it took too long' : `ended with code ${code}`;
    return { passed: 0, failed: 1, skipped: 0, problems: [`${name} left no report; its runner ${reason}.`] };
  }
  const problems = [...tally.problems];
  let { failed } = tally;
  if (tally.passed + tally.failed + tally.skipped === 0) {
    failed += 1;
    problems.push(`${name} ran 0 tests.`);
  } else if (code !== 0 && failed === 0) {
    failed += 1;
    problems.push(`${name} reports no failed test, but its runner ended with code ${code}.`);
  }
  if (tally.skipped > 0)
    problems.push(`${name} skipped ${tally.skipped} of its tests; every test has to run.`);
  return { ...tally, failed, problems };
}

/** @param {Tally[]} tallies */
export function addUp(tallies) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of tallies) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  return sum;
}

/** The one line that a run ends with. @param {{ passed: number, failed: number, skipped: number }} sum */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** Whether a run may count as good: something ran, nothing failed, nothing was left out. @param {{ passed: number, failed: number, skipped: number }} sum */
export function isGood({ passed, failed, skipped }) {
  return passed > 0 && failed === 0 && skipped === 0;
}
