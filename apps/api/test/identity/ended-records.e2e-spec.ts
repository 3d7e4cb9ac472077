import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EndedRecords } from '../../src/identity/ended-records.js';
import { createAccount } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startApi();
  await createAccount(api, { email: 'often@test' });
  await createAccount(api, { email: 'long-ago@test' });
}, 60_000);
afterAll(() => api.stop());

async function namesIn(query: string): Promise<string[]> {
  return (await api.sql<{ name: string }>(query)).map(({ name }) => name);
}

describe('what ended long ago', () => {
  it('is forgotten of attempts after a day, by whichever process starts next', async () => {
    await api.sql(`insert into login_attempt (email, address, succeeded, at) values
      ('a typed password', '203.0.113.1', false, now() - interval '25 hours'),
      ('yesterday@test', '203.0.113.1', true, now() - interval '23 hours')`);
    await (await startApi({ databaseUrl: api.databaseUrl })).stop();
    expect(await namesIn('select email as name from login_attempt')).toEqual(['yesterday@test']);
  });

  it('is forgotten of sessions after 90 days, all but the one that says when somebody was there last', async () => {
    await api.sql(`insert into login_session (token_hash, account_id, user_agent, last_seen_at, expires_at, revoked_at)
      select sha256(v.name::bytea), a.id, v.name, now() - v.seen * interval '1 day', now() + v.expires * interval '1 day',
             now() - v.revoked * interval '1 day'
      from account a join (values
        ('often@test', 'expired', 120, -91, null), ('often@test', 'ended', 120, 10, 91),
        ('often@test', 'lately expired', 100, -89, null), ('often@test', 'under way', 0, 10, null),
        ('long-ago@test', 'first', 300, -290, null), ('long-ago@test', 'last', 200, -190, 199)
      ) as v (email, name, seen, expires, revoked) on v.email = a.email`);
    await api.app.get(EndedRecords).remove();
    expect(await namesIn('select user_agent as name from login_session order by 1')).toEqual([
      'last',
      'lately expired',
      'under way',
    ]);
  });

  it('is forgotten of links after 90 days', async () => {
    await api.sql(`insert into account_link (kind, token_hash, expires_at, used_at, revoked_at)
      select 'SET_UP', v.name::bytea, now() + v.expires * interval '1 day', now() - v.used * interval '1 day',
             now() - v.revoked * interval '1 day'
      from (values ('expired', -91, null, null), ('used', 7, 91, null), ('revoked', 7, null, 91),
                   ('lately used', -60, 89, null), ('open', 1, null::int, null::int)) as v (name, expires, used, revoked)`);
    await api.app.get(EndedRecords).remove();
    expect(
      await namesIn(`select convert_from(token_hash, 'utf8') as name from account_link order by 1`),
    ).toEqual(['lately used', 'open']);
  });
});
