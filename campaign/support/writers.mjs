import { Client, codeOf } from './client.mjs';

/**
 * One thing a writer tried. LOST_ANSWER: nobody knows whether it was written; UNAVAILABLE may have come up in the
 * commit itself, so it is no better. REFUSED and CONFLICT promise that nothing was written.
 * @typedef {'ACKNOWLEDGED' | 'CONFLICT' | 'REFUSED' | 'LOST_ANSWER'} Outcome
 * @typedef {{ marker: string, outcome: Outcome, code: string | null, text: string }} Attempt
 */

/** What the platform says when it cannot reach its database; whoever asked may ask again. */
export const UNAVAILABLE = 'UNAVAILABLE';

const PLAN = 'FAULTS';

/** Somebody who writes one marked thing after another, each visible in a value and in the history. */
export class Writer {
  /**
   * @param {string} name
   * @param {Client} client
   */
  constructor(name, client) {
    this.name = name;
    this.client = client;
    this.count = 0;
    /** @type {Attempt[]} */
    this.attempts = [];
  }

  /** The row that is changed again and again; null when each attempt makes a row of its own. @returns {string | null} */
  get rowId() {
    return null;
  }

  /** Tries once. @returns {Promise<Attempt>} */
  async write() {
    this.count += 1;
    const marker = `${this.name}-${this.count}`;
    const answer = await this.send(marker);
    const attempt = { marker, ...this.judge(answer) };
    this.attempts.push(attempt);
    return attempt;
  }

  /** @param {string} marker @returns {ReturnType<Client['send']>} */
  send(marker) {
    throw new Error(`Each kind of writer has its own way to send ${marker}.`);
  }

  /** Takes in what was acknowledged, or what stands there instead. @param {any} data @returns {Outcome} */
  accept(data) {
    return data.result?.current === undefined ? 'ACKNOWLEDGED' : 'CONFLICT';
  }

  /** @param {Awaited<ReturnType<Client['send']>>} answer @returns {Omit<Attempt, 'marker'>} */
  judge(answer) {
    if (answer.kind === 'UNANSWERED') return { outcome: 'LOST_ANSWER', code: answer.reason, text: '' };
    const code = codeOf(answer);
    if (code === UNAVAILABLE || answer.status >= 500)
      return { outcome: 'LOST_ANSWER', code: code ?? String(answer.status), text: answer.text };
    if (code !== null) return { outcome: 'REFUSED', code, text: answer.text };
    return { outcome: this.accept(answer.data), code: null, text: '' };
  }
}

/** Changes the description of a goal of its own. */
export class GoalWriter extends Writer {
  /** @param {string} name @param {Client} client @param {{ id: string, version: number }} goal */
  constructor(name, client, goal) {
    super(name, client);
    this.goal = goal;
  }

  /** @override */
  get rowId() {
    return this.goal.id;
  }

  /** @override @param {string} marker */
  send(marker) {
    return this.client.send(
      `mutation ($input: UpdateGoalInput!) { result: updateGoal(input: $input) {
         ... on Goal { version } ... on NodeConflict { current { ... on Goal { version } } } } }`,
      { input: { id: this.goal.id, version: this.goal.version, description: marker } },
    );
  }

  /** @override @param {any} data @returns {Outcome} */
  accept({ result }) {
    this.goal.version = (result.current ?? result).version;
    return result.current === undefined ? 'ACKNOWLEDGED' : 'CONFLICT';
  }
}

/** An officer who changes the reason in a draft of the own district. */
export class ReportWriter extends Writer {
  /** @param {string} name @param {Client} client @param {{ id: string, version: number, place: object }} report */
  constructor(name, client, report) {
    super(name, client);
    this.report = report;
  }

  /** @override */
  get rowId() {
    return this.report.id;
  }

  /** @override @param {string} marker */
  send(marker) {
    const { place, version } = this.report;
    return this.client.send(saveReport, {
      input: { ...place, version, answer: 'NOT_APPLICABLE', narrative: marker },
    });
  }

  /** @override @param {any} data @returns {Outcome} */
  accept({ result }) {
    this.report.version = (result.current ?? result).version;
    return result.current === undefined ? 'ACKNOWLEDGED' : 'CONFLICT';
  }
}

const saveReport = `mutation ($input: SaveReportInput!) { result: saveReport(input: $input) {
  ... on Report { id version } ... on ReportConflict { current { id version } } } }`;

/** A committee member who adds one comment after another. */
export class CommentWriter extends Writer {
  /** @param {string} name @param {Client} client @param {string} agendaItemId */
  constructor(name, client, agendaItemId) {
    super(name, client);
    this.agendaItemId = agendaItemId;
  }

  /** @override @param {string} marker */
  send(marker) {
    return this.client.send('mutation ($input: AddCommentInput!) { addComment(input: $input) { id } }', {
      input: { agendaItemId: this.agendaItemId, kind: 'OPINION', text: marker },
    });
  }
}

/**
 * A plan of the campaign's own with so many goals.
 * @param {Client} planner @param {string} code @param {number} count
 * @returns {Promise<{ id: string, version: number }[]>}
 */
export async function createGoals(planner, code, count) {
  const { plan } = await planner.ask(
    `mutation ($input: CreatePlanInput!) { plan: createPlan(input: $input) { ... on Plan { id } } }`,
    { input: { code, titleKo: '장애 시험', fromYear: 2024, toYear: 2026 } },
  );
  const goals = [];
  for (let number = 1; number <= count; number += 1) {
    const { goal } = await planner.ask(
      `mutation ($input: CreateGoalInput!) { goal: createGoal(input: $input) { ... on Goal { id version } } }`,
      { input: { planId: plan.id, titleKo: `목표 ${number}` } },
    );
    goals.push(goal);
  }
  return goals;
}

/** Drafts of one officer, begun here. @param {Client} officer @param {string} district @param {number} count */
async function beginReports(officer, district, count) {
  const { worklist } = await officer.ask(
    '{ worklist(plan: "SCD-2021") { items { indicator { id } period { key } report { id } } } }',
  );
  const free = worklist.items.filter((/** @type {any} */ item) => item.report === null).slice(0, count);
  if (free.length < count) throw new Error(`${district} has only ${free.length} reports to begin.`);
  const reports = [];
  for (const { indicator, period } of free) {
    const place = { indicatorId: indicator.id, district, period: period.key };
    const { result } = await officer.ask(saveReport, {
      input: { ...place, answer: 'NOT_APPLICABLE', narrative: '시작' },
    });
    reports.push({ ...result, place });
  }
  return reports;
}

/** Planner, officers of two districts and members, each at things of their own. @param {string} url */
export async function gatherWriters(url) {
  const anybody = new Client(url);
  const planner = await anybody.as('planner@demo');
  const goals = await createGoals(planner, PLAN, 3);
  /** @type {Writer[]} */
  const writers = goals.map((goal, index) => new GoalWriter(`goal${index}`, planner, goal));
  for (const district of ['11200', '11680']) {
    const officer = await anybody.as(`officer-${district}@demo`);
    const reports = await beginReports(officer, district, 2);
    writers.push(
      ...reports.map((report, index) => new ReportWriter(`report${district}-${index}`, officer, report)),
    );
  }
  const { sessions } = await planner.ask('{ sessions { nodes { agendaItems { id } } } }');
  const item = sessions.nodes.flatMap((/** @type {any} */ session) => session.agendaItems)[0];
  for (const name of ['a', 'b'])
    writers.push(new CommentWriter(`comment-${name}`, await anybody.as(`member-${name}@demo`), item.id));
  return writers;
}
