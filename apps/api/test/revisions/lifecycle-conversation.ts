import type { Client } from '../support/client.js';
import type { TestApi } from '../support/start-api.js';

export interface PlanState {
  readonly id: string;
  readonly version: number;
  readonly state: string;
}

const PLAN = 'id version state';

/** The documents of a plan's way. */
export const lifecycleDocuments = {
  takePlanStep: `mutation ($input: TakePlanStepInput!) { takePlanStep(input: $input) {
    __typename ... on Plan { ${PLAN} } ... on NodeConflict { current { __typename ... on Plan { ${PLAN} } } } } }`,
  openAmendment: `mutation ($input: OpenAmendmentInput!) { openAmendment(input: $input) {
    id number reason closedAt version changeCount openedBy { name } agendaItem { number } } }`,
  closeAmendment: `mutation ($id: ID!, $version: Int!) { closeAmendment(id: $id, version: $version) { id closedAt changeCount version } }`,
  renumberPlan: `mutation ($planId: ID!, $version: Int!) { renumberPlan(planId: $planId, version: $version) {
    __typename ... on Plan { ${PLAN} } } }`,
  plan: `query ($code: String!) { plan(code: $code) { ${PLAN} answerDueDays possibleSteps permissions { canEdit canPublish }
    editing { canEdit needsAmendment areCodesFrozen isClosed }
    steps { step fromState toState takenOn documentNumber note revision { number } recordedBy { name } source }
    revisions { number takenOn documentNumber recordedBy { name } } openAmendment { id changeCount }
    amendments { number reason closedAt changeCount } renumbering { type before after title } renumbered { before after title } } }`,
  comparison: `query ($plan: String!, $from: Int, $to: Int) { comparison(plan: $plan, from: $from, to: $to) {
    from { number } to { number } counts { added removed moved reworded targetChanged recoded }
    rows { kind nodeType code title path field before after parts { kind text } fromPlace toPlace district pointKey amendment { number } } } }`,
};

/** In the order of the way, each with what it needs. */
const WAY = [
  { step: 'ASK_ADVICE', to: 'ADVICE' },
  { step: 'SUBMIT', to: null },
  { step: 'CONFIRM', to: 'CONFIRMED' },
  { step: 'OPEN_DELIBERATION', to: 'PUBLIC_DELIBERATION' },
  { step: 'RECONFIRM', to: 'RECONFIRMED' },
  { step: 'PUT_IN_FORCE', to: 'IN_FORCE' },
  { step: 'CLOSE', to: 'CLOSED' },
] as const;

export async function readPlan<Fields = PlanState>(
  client: Client,
  code: string,
): Promise<PlanState & Fields> {
  const data = await client.ask<{ plan: PlanState & Fields }>(lifecycleDocuments.plan, { code });
  return data.plan;
}

export async function takeStep(client: Client, code: string, step: string): Promise<PlanState> {
  const { id, version } = await readPlan(client, code);
  const input = { planId: id, version, step, takenOn: '2022-08-16', documentNumber: `문서-${step}` };
  const data = await client.ask<{ takePlanStep: PlanState }>(lifecycleDocuments.takePlanStep, { input });
  return data.takePlanStep;
}

/** Takes the plan from where it stands to `state`. */
export async function bringTo(client: Client, code: string, state: string): Promise<void> {
  const plan = await readPlan(client, code);
  const from = WAY.findIndex(({ to }) => to === plan.state) + 1;
  const until = WAY.findIndex(({ to }) => to === state);
  for (const { step } of WAY.slice(from, until + 1)) await takeStep(client, code, step);
}

/** An item on the agenda of a session, by its id. */
export async function createAgendaItem(api: TestApi): Promise<string> {
  const [item] = await api.sql<{ id: string }>(
    `with c as (insert into committee (code, title_ko, title_en, source) values ('governance', '분과위원회', null, 'FACT') returning id),
       s as (insert into advisory_session (committee_id, number, held_on, starts_at, mode, source)
         select id, 13, '2022-04-01', '14:00', 'IN_PERSON', 'FACT' from c returning id)
     insert into agenda_item (session_id, number, kind, title, position, source)
     select id, '2022-14', 'ADVISORY', '기본계획', 1, 'FACT' from s returning id`,
  );
  return item?.id ?? '';
}
