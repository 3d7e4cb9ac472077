import { demoPassword } from '@dure/region-seoul/demo-accounts';
import { randomUUID } from 'node:crypto';
import { createSmallPlan, send, type SmallPlan } from '../plans/plan-conversation.js';
import { startDemoApi } from '../progress/demo-api.js';
import type { Client } from '../support/client.js';
import { createAccount } from '../support/factories.js';
import type { TestApi } from '../support/start-api.js';

/** Everybody there is, in the order of the columns of expected-answers.csv; the officers are of 11200 and of 11680. */
export const persons = [
  'signed out',
  'without role',
  'member',
  'administrator',
  'officer',
  'other officer',
  'planner',
] as const;
export type Person = (typeof persons)[number];

/** Those for whom an unpublished plan does not exist. */
export const outsiders: readonly Person[] = ['signed out', 'without role'];

const emails: Readonly<Record<Exclude<Person, 'signed out'>, string>> = {
  'without role': 'nobody@demo',
  member: 'member-a@demo',
  administrator: 'admin@demo',
  officer: 'officer-11200@demo',
  'other officer': 'officer-11680@demo',
  planner: 'planner@demo',
};

/** Stands in every title and text of the unpublished plan, and nowhere else. */
export const HIDDEN = '숨은글';
export const PUBLISHED_CODE = 'OPEN-1';
export const UNPUBLISHED_CODE = 'DRAFT-1';
/** With a fraction, so that no id contains it by chance. */
export const HIDDEN_REPORT_VALUE = 7713.25;

export interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** The demo with two small plans beside it: one published, one not, with its own reports, agenda item and comments. */
export class Office {
  readonly accountIds = new Map<Person, string>();
  agendaItemId = '';
  hiddenAgendaItemId = '';

  private constructor(
    readonly api: TestApi,
    readonly clients: ReadonlyMap<Person, Client>,
    readonly published: SmallPlan,
    readonly unpublished: SmallPlan,
  ) {}

  static async open(): Promise<Office> {
    const api = await startDemoApi();
    await createAccount(api, { email: emails['without role'] });
    await api.sql(
      `update account set password_hash = (select password_hash from account where email = 'planner@demo')
       where email = $1`,
      [emails['without role']],
    );
    const clients = new Map<Person, Client>([['signed out', api.client]]);
    for (const [person, email] of Object.entries(emails))
      clients.set(person as Person, await api.client.as(email, demoPassword));
    const planner = clients.get('planner') as Client;
    const published = await createSmallPlan(planner, PUBLISHED_CODE);
    const unpublished = await createSmallPlan(planner, UNPUBLISHED_CODE);
    const office = new Office(api, clients, published, unpublished);
    await office.arrange();
    return office;
  }

  close(): Promise<void> {
    return this.api.stop();
  }

  as(person: Person): Client {
    const client = this.clients.get(person);
    if (client === undefined) throw new Error(`Nobody is ${person}.`);
    return client;
  }

  /** The same person signed in once more, with a session that may be ended. */
  async again(person: Person): Promise<Client> {
    return person === 'signed out' ? this.api.client : this.api.client.as(emails[person], demoPassword);
  }

  /** The version that somebody who just looked would have read; 1 of what does not exist. */
  async versionOf(table: string, id: string): Promise<number> {
    const [row] = await this.api.sql<{ version: number }>(`select version from ${table} where id = $1`, [id]);
    return row?.version ?? 1;
  }

  async one<Row>(text: string, values: readonly unknown[] = []): Promise<Row> {
    const [row] = await this.api.sql<Row>(text, values);
    if (row === undefined) throw new Error(`Nothing is there: ${text}`);
    return row;
  }

  async auditCount(): Promise<number> {
    return (await this.one<{ n: number }>('select count(*)::int as n from audit_event')).n;
  }

  /** A comment by the member of the office (or another one) on one of the two agenda items. */
  async comment(
    on: 'published' | 'unpublished',
    by: 'member' | 'other member',
    isAnswered: boolean,
  ): Promise<Versioned> {
    const isHidden = on === 'unpublished';
    const { id, version } = await this.one<Versioned>(
      `insert into comment (session_id, agenda_item_id, task_id, kind, text, author_account_id, source)
       select i.session_id, i.id, $2, 'OPINION', $3, (select id from account where email = $4), 'EXAMPLE'
       from agenda_item i where i.id = $1 returning id, version`,
      [
        isHidden ? this.hiddenAgendaItemId : this.agendaItemId,
        isHidden ? this.unpublished.task.id : null,
        isHidden ? `${HIDDEN} 의견` : '의견',
        by === 'member' ? emails.member : 'member-b@demo',
      ],
    );
    if (isAnswered) {
      await this.api.sql(
        `insert into answer (comment_id, disposition, disposition_source, text, source)
         values ($1, 'ACCEPTED', 'EXAMPLE', $2, 'EXAMPLE')`,
        [id, isHidden ? `${HIDDEN} 답변` : '답변'],
      );
    }
    return { id, version };
  }

  private async arrange(): Promise<void> {
    const planner = this.as('planner');
    const { plan, outcome } = this.unpublished;
    for (const district of ['11200', '11680'])
      for (const { id } of [this.published.plan, plan])
        await send(planner, 'setParticipation', { plan: id, district, cycle: '2021-2023', version: 1 });
    await planner.ask(
      'mutation ($id: ID!, $version: Int!) { publishPlan(id: $id, version: $version) { __typename } }',
      { id: this.published.plan.id, version: await this.versionOf('plan', this.published.plan.id) },
    );
    await send(planner, 'setTarget', {
      indicatorId: this.published.outcome.id,
      indicatorVersion: this.published.outcome.version,
      pointKey: 'y1',
      value: 10,
    });
    await this.api.sql(`update plan set title_ko = $2 where id = $1`, [plan.id, `${HIDDEN} 계획`]);
    for (const table of ['goal', 'task', 'stage', 'indicator']) {
      await this.api.sql(`update ${table} set title_ko = $2 || title_ko where plan_id = $1`, [
        plan.id,
        HIDDEN,
      ]);
    }
    for (const [district, state] of [
      ['11200', 'SUBMITTED'],
      ['11680', 'APPROVED'],
    ]) {
      await this.api.sql(
        `insert into report (plan_id, indicator_id, district_code, period_key, period_end, state, answer, value, narrative,
           source, approved_at)
         values ($1, $2, $3, '2022', '2022-12-31', $4, 'VALUE', $5, $6, 'EXAMPLE', case $4 when 'APPROVED' then now() end)`,
        [plan.id, outcome.id, district, state, HIDDEN_REPORT_VALUE, `${HIDDEN} 추진내용`],
      );
    }
    await this.arrangeAgenda();
    // Arranged behind the services' backs: whatever is kept of the plans is old now.
    await this.api.sql('update data_version set version = version + 1');
    for (const [person, email] of Object.entries(emails))
      this.accountIds.set(
        person as Person,
        (await this.one<{ id: string }>('select id from account where email = $1', [email])).id,
      );
  }

  private async arrangeAgenda(): Promise<void> {
    this.agendaItemId = (
      await this.one<{ id: string }>(`select id from agenda_item where number = '2021-14'`)
    ).id;
    this.hiddenAgendaItemId = randomUUID();
    await this.api.sql(
      `insert into agenda_item (id, session_id, number, kind, title, position, source)
       select $1, session_id, '2021-99', 'ADVISORY', '자문안건', 99, 'EXAMPLE' from agenda_item where id = $2`,
      [this.hiddenAgendaItemId, this.agendaItemId],
    );
    await this.api.sql('insert into agenda_item_task (agenda_item_id, task_id) values ($1, $2)', [
      this.hiddenAgendaItemId,
      this.unpublished.task.id,
    ]);
    await this.comment('unpublished', 'member', true);
    await this.comment('unpublished', 'other member', false);
  }
}
