import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { EndedComments } from '../../src/deliberation/ended-comments.js';
import { backUp } from '../../src/ops/backup.js';
import { startPlanningOffice, type SmallPlan } from '../plans/plan-conversation.js';
import type { Client } from '../support/client.js';
import { startApi, type TestApi } from '../support/start-api.js';
import {
  type Added,
  answer,
  ANSWER,
  type CommentAnswer,
  citizenOf,
  comment,
  createOpenPlan,
  ERASE,
  ERASE_ON_REQUEST,
  list,
  show,
  SHOW,
} from './deliberation-conversation.js';

/** Stand in no other row of the database. */
const NAME = '홍지워짐';
const WORDS = '지워져야하는글';

let api: TestApi;
let planner: Client;
let open: SmallPlan;
let folder: string;

beforeAll(async () => {
  api = await startPlanningOffice();
  planner = await api.client.as('planner@test');
  open = await createOpenPlan(api, planner, 'OPEN-1');
  folder = await mkdtemp(join(tmpdir(), 'dure-erasure-'));
}, 60_000);
afterAll(async () => {
  await api.stop();
  await rm(folder, { recursive: true, force: true });
});

const write = (): Promise<Added> =>
  comment(citizenOf(api), { taskId: open.task.id, name: NAME, text: `${WORDS} 전화 010-0000-0000` });

/** Everything a backup would hold, as one text. */
async function backedUp(): Promise<string> {
  const file = join(folder, `${Math.random()}.dure`);
  await backUp({ ownerUrl: api.ownerUrl, file, version: '0', signal: new AbortController().signal });
  return gunzipSync(await readFile(file)).toString();
}

async function storedIn(words: string): Promise<string[]> {
  const tables = await api.sql<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const holding: string[] = [];
  for (const { name } of tables) {
    const found = await api.sql(`select 1 from "${name}" as t where t::text like $1 limit 1`, [`%${words}%`]);
    if (found.length > 0) holding.push(name);
  }
  return holding;
}

describe('erasing a comment', () => {
  it('by its author’s code leaves neither name nor words anywhere, and the answer', async () => {
    const { comment: mine, eraseToken } = await write();
    await show(planner, mine);
    await answer(planner, mine.id, { text: '의견을 반영하겠습니다.' });
    expect(await storedIn(WORDS)).toEqual(['public_comment']);
    expect(await backedUp()).toContain(WORDS);
    expect(JSON.stringify(await list(api.client, 'OPEN-1'))).toContain(NAME);
    expect(await citizenOf(api).ask(ERASE, { token: eraseToken })).toEqual({ erasePublicComment: true });
    expect(await storedIn(WORDS)).toEqual([]);
    expect(await storedIn(NAME)).toEqual([]);
    const backup = await backedUp();
    expect(backup).not.toContain(WORDS);
    expect(backup).not.toContain(NAME);
    const page = await list(api.client, 'OPEN-1');
    expect(page.nodes.find(({ id }) => id === mine.id)).toMatchObject({
      name: null,
      text: null,
      erasure: 'REQUEST',
      answer: { text: '의견을 반영하겠습니다.' },
    });
  });

  it('a second time changes nothing; a wrong code is told so, and counted', async () => {
    const { comment: mine, eraseToken } = await write();
    const citizen = citizenOf(api);
    await citizen.ask(ERASE, { token: ` ${eraseToken}\n` });
    const [before] = await api.sql('select * from public_comment where id = $1', [mine.id]);
    await citizen.ask(ERASE, { token: eraseToken });
    expect((await api.sql('select * from public_comment where id = $1', [mine.id]))[0]).toEqual(before);
    const refusals: (string | null)[] = [];
    for (let count = 0; count < 21; count += 1)
      refusals.push(await citizen.refusal(ERASE, { token: `${eraseToken}x` }));
    expect(new Set(refusals.slice(0, 20))).toEqual(new Set(['NOT_FOUND token']));
    expect(refusals.at(-1)).toBe('TOO_MANY_ATTEMPTS');
  });

  it('takes one nobody has looked at out of the queue, and it cannot be shown any more', async () => {
    const { comment: mine, eraseToken } = await write();
    await citizenOf(api).ask(ERASE, { token: eraseToken });
    const pending = await list(planner, 'OPEN-1', { state: 'PENDING' });
    expect(pending.nodes.map(({ id }) => id)).not.toContain(mine.id);
    expect((await list(api.client, 'OPEN-1')).nodes.map(({ id }) => id)).not.toContain(mine.id);
    expect(await planner.refusal(SHOW, { id: mine.id, version: mine.version + 1 })).toBe('ALREADY_REMOVED');
    expect(
      await planner.refusal(ANSWER, { input: { commentId: mine.id, disposition: 'ACCEPTED', text: '답' } }),
    ).toBe('ALREADY_REMOVED');
  });

  it('is done by a planner for an author without the code, and recorded without the words', async () => {
    const { comment: mine } = await write();
    const data = await planner.ask<{ erasePublicCommentOnRequest: CommentAnswer }>(ERASE_ON_REQUEST, {
      id: mine.id,
    });
    expect(data.erasePublicCommentOnRequest).toMatchObject({ text: null, erasure: 'REQUEST' });
    const trail = await api.sql<{ action: string; name: string | null }>(
      `select e.action, a.name from audit_event e left join account a on a.id = e.account_id
       where e.entity_id = $1 order by e.id`,
      [mine.id],
    );
    expect(trail).toEqual([
      { action: 'addPublicComment', name: null },
      { action: 'erasePublicCommentOnRequest', name: 'planner@test' },
    ]);
    expect(await storedIn(WORDS)).toEqual([]);
  });

  it('happens by itself once the retention that was consented to is over, at the next start too', async () => {
    const { comment: mine } = await write();
    const { comment: other } = await write();
    await api.sql(`update public_comment set retain_until = '2022-08-15' where id = $1`, [mine.id]);
    await api.sql(`update public_comment set retain_until = '2022-08-16' where id = $1`, [other.id]);
    await api.app.get(EndedComments).erase();
    const states = await api.sql(
      'select text is null as "isEmpty", erasure from public_comment where id = any($1) order by retain_until',
      [[mine.id, other.id]],
    );
    expect(states).toEqual([
      { isEmpty: true, erasure: 'RETENTION' },
      { isEmpty: false, erasure: null },
    ]);
    await api.sql(`update public_comment set retain_until = '2022-08-15' where id = $1`, [other.id]);
    await (await startApi({ databaseUrl: api.databaseUrl })).stop();
    expect(await storedIn(WORDS)).toEqual([]);
  });
});

describe('whoever comments', () => {
  it('is nobody in the trail, also when signed in by chance', async () => {
    const member = (await api.client.as('member@test')).with({ 'x-forwarded-for': '192.0.2.77' });
    const { comment: mine } = await comment(member, { taskId: open.task.id, text: '익명 의견' });
    const trail = await api.sql(
      'select account_id, request_id, after from audit_event where entity_id = $1',
      [mine.id],
    );
    expect(trail).toEqual([{ account_id: null, request_id: null, after: { taskId: open.task.id } }]);
  });

  it('leaves no address behind, and after a day nothing at all', async () => {
    const citizen = api.client.with({ 'x-forwarded-for': '203.0.113.199' });
    await comment(citizen, { taskId: open.task.id, text: '주소 없는 의견' });
    expect(await storedIn('203.0.113.199')).toEqual([]);
    await api.sql(`update public_comment_attempt set at = at - interval '25 hours'`);
    await api.sql(`update public_comment_key set day = day - 2`);
    await api.app.get(EndedComments).erase();
    expect(await api.sql('select 1 from public_comment_attempt')).toEqual([]);
    expect(await api.sql('select 1 from public_comment_key')).toEqual([]);
  });
});
