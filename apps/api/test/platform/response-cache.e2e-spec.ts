import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DistrictsService } from '../../src/districts/districts.service.js';
import { AccountLinkKind } from '../../src/identity/account-enums.js';
import { LinkHolderService } from '../../src/identity/link-holder.service.js';
import { BusinessClock } from '../../src/platform/clock/business-clock.js';
import { Database } from '../../src/platform/database/database.js';
import { DataVersions } from '../../src/platform/transaction/data-versions.js';
import { Transactions } from '../../src/platform/transaction/transactions.js';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

const QUERY = '{ districts { code name } }';

let api: TestApi;
let other: TestApi;
let list: ReturnType<typeof jest.spyOn>;
beforeAll(async () => {
  api = await startApi();
  other = await startApi({ databaseUrl: api.databaseUrl });
  await seedDistricts(api);
  await seedAccounts(api);
  list = jest.spyOn(api.app.get(DistrictsService), 'list');
});
afterAll(async () => {
  await other.stop();
  await api.stop();
});
beforeEach(async () => {
  await rename('종로구');
  list.mockClear();
});

/** A write as every module makes it: data and version in one transaction. */
function rename(name: string, from: TestApi = other): Promise<unknown> {
  return from.app.get(Transactions).run(null, async () => {
    await from.app.get(Database).execute(`update district set name_ko = $1 where code = '11110'`, [name]);
    from.app.get(DataVersions).bumpUnplanned();
  });
}

const firstName = async (client = api.client): Promise<string> => (await client.ask(QUERY)).districts[0].name;

describe('the response cache', () => {
  it('answers the second reader with the same bytes, without asking the service', async () => {
    const first = await fetchText();
    const second = await fetchText();
    expect(second).toEqual(first);
    expect(list).toHaveBeenCalledTimes(1);
  });

  async function fetchText(): Promise<[string, string | null]> {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: QUERY }),
    });
    return [await response.text(), response.headers.get('content-type')];
  }

  it('never answers with what was there before a write, made in whatever process', async () => {
    for (let i = 0; i < 20; i++) {
      expect(await firstName()).toBe(i === 0 ? '종로구' : `이름 ${i - 1}`);
      await rename(`이름 ${i}`, i % 2 === 0 ? other : api);
      expect(await firstName()).toBe(`이름 ${i}`);
    }
  });

  it('does not keep an answer during which something was written', async () => {
    list.mockImplementationOnce(async () => {
      const before = await api.app
        .get(Database)
        .rows('select code, name_ko as "nameKo", name_en as "nameEn" from district order by code');
      await rename('그사이');
      return before as never;
    });
    expect(await firstName()).toBe('종로구');
    expect(await firstName()).toBe('그사이');
  });

  it('is never stale while writers and readers race', async () => {
    let committed = 0;
    const writing = (async () => {
      for (let i = 1; i <= 60; i++) {
        await rename(`${i}`);
        committed = i;
      }
    })();
    const reading = Array.from({ length: 4 }, async () => {
      while (committed < 60) {
        const atLeast = committed;
        const shown = Number(await firstName()) || 0;
        expect(shown).toBeGreaterThanOrEqual(atLeast);
      }
    });
    await Promise.all([writing, ...reading]);
  });

  it('keeps languages, variables and operations apart', async () => {
    const one = 'query ($c: String!) { district(code: $c) { name } }';
    for (let i = 0; i < 2; i++) {
      expect((await api.client.ask(one, { c: '11110' })).district.name).toBe('종로구');
      expect((await api.client.inEnglish().ask(one, { c: '11110' })).district.name).toBe('Jongno-gu');
      expect((await api.client.ask(one, { c: '11200' })).district.name).toBe('성동구');
    }
  });

  it('follows the business date', async () => {
    const today = async (): Promise<string> => (await api.client.ask('{ viewer { today } }')).viewer.today;
    await api.sql(`insert into setting values ('businessDate', '"2024-01-22"')`);
    expect([await today(), await today()]).toEqual(['2024-01-22', '2024-01-22']);
    await api.sql(`update setting set value = '"2024-01-23"'`);
    expect(await today()).toBe('2024-01-23');
    await api.sql('delete from setting');
  });

  it('neither serves nor learns from whoever is signed in', async () => {
    const query = '{ viewer { account { email } } }';
    expect(await api.client.ask(query)).toEqual({ viewer: { account: null } });
    const planner = await api.client.as('planner@test');
    expect(await planner.ask(query)).toEqual({ viewer: { account: { email: 'planner@test' } } });
    expect(await api.client.ask(query)).toEqual({ viewer: { account: null } });
  });

  it('does not keep errors, and runs every mutation', async () => {
    expect(await api.client.refusal('{ district(code: "11999") { name } }')).toBe('NOT_FOUND code');
    await api.sql(`insert into district values ('11999', '새 구', 'New', '도심권', 'City', 99)`);
    expect((await api.client.ask('{ district(code: "11999") { name } }')).district.name).toBe('새 구');
    await api.sql(`delete from district where code = '11999'`);
    for (let i = 0; i < 3; i++) {
      const answer = await api.client.send('mutation { signOut { locale } }');
      expect(answer.headers.get('set-cookie')).toMatch(/^dure_session=;/);
    }
  });

  it('keeps nothing of a field that is not cacheable, whatever stands around it', async () => {
    const links = jest.spyOn(api.app.get(LinkHolderService, { strict: false }), 'get').mockResolvedValue({
      kind: AccountLinkKind.INVITATION,
      name: null,
      email: null,
      expiresAt: new Date(),
    });
    const documents = [
      '{ accountLink(token: "x") { kind } }',
      '{ viewer { today } other: accountLink(token: "x") { kind } }',
      '{ ...F } fragment F on Query { ... { accountLink(token: "x") { kind } } }',
    ];
    for (const document of documents) {
      links.mockClear();
      for (let time = 0; time < 3; time += 1)
        expect(JSON.stringify(await api.client.ask(document))).toContain('INVITATION');
      expect(links).toHaveBeenCalledTimes(3);
    }
    links.mockRestore();
  });

  it('reads version and date once for requests that come together', async () => {
    const clock = api.app.get(BusinessClock) as unknown as { readMoment(): Promise<unknown> };
    const readMoment = clock.readMoment.bind(clock);
    await firstName();
    // A slow reading, so that the requests meet whatever the machine is doing.
    const readings = jest.spyOn(clock, 'readMoment').mockImplementation(async () => {
      await new Promise((resolve) => setTimeout(resolve, 300));
      return readMoment();
    });
    await Promise.all(Array.from({ length: 50 }, () => firstName()));
    expect(readings.mock.calls.length).toBeLessThan(25);
    readings.mockRestore();
  });
});
