import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { Events } from '../../src/platform/events/events.js';
import { decodeNotices } from '../../src/platform/events/notice.js';
import { DataVersions, NO_PLAN } from '../../src/platform/transaction/data-versions.js';
import { Transactions } from '../../src/platform/transaction/transactions.js';
import { startApi, type TestApi } from '../support/start-api.js';

const PLAN_A = '00000000-0000-4000-8000-00000000000a';
const PLAN_B = '00000000-0000-4000-8000-00000000000b';

let api: TestApi;
let transactions: Transactions;
let versions: DataVersions;
let events: Events;

beforeAll(async () => {
  api = await startApi({ poolSize: 20 });
  transactions = api.app.get(Transactions);
  versions = api.app.get(DataVersions);
  events = api.app.get(Events);
});
afterAll(() => api.stop());

describe('data versions', () => {
  it('rise once per transaction, for each district that was touched', async () => {
    const before = Number(await versions.get(PLAN_B));
    await transactions.run(null, async () => {
      versions.bump(PLAN_B);
      versions.bump(PLAN_B, '11200');
      versions.bump(PLAN_B, '11200');
    });
    expect(Number(await versions.get(PLAN_B))).toBe(before + 2);
  });

  it('are bumped in one order by all, so that writers never wait for each other in a circle', async () => {
    const districts = Array.from({ length: 25 }, (_, i) => String(11110 + i));
    await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        transactions.run(null, async () => {
          const order = i % 2 === 0 ? districts : [...districts].reverse();
          for (const district of order) versions.bump(i % 3 === 0 ? PLAN_A : PLAN_B, district);
          for (const district of order) versions.bump(i % 3 === 0 ? PLAN_B : PLAN_A, district);
        }),
      ),
    );
    const rows = await api.sql<{ version: string }>(
      `select distinct version::text from data_version where plan_id in ($1, $2) and district_code = '11111'`,
      [PLAN_A, PLAN_B],
    );
    expect(rows).toEqual([{ version: '20' }]);
  });

  it('count changes that belong to no plan as well', async () => {
    const before = Number(await versions.get(NO_PLAN));
    await transactions.run(null, async () => versions.bumpUnplanned());
    expect(Number(await versions.get(NO_PLAN))).toBe(before + 1);
  });
});

describe('notices', () => {
  let listener: pg.Client;
  let received: string[];
  beforeEach(async () => {
    received = [];
    listener = new pg.Client({ connectionString: api.databaseUrl });
    await listener.connect();
    listener.on('notification', ({ payload }) => void received.push(payload ?? ''));
    await listener.query('listen dure');
  });
  afterEach(() => listener.end());

  const arrived = async (): Promise<readonly string[]> => {
    await listener.query('select 1');
    return received;
  };

  it('leave as one message at commit, with the version they announce', async () => {
    await transactions.run(null, async () => {
      versions.bump(PLAN_A);
      for (const id of ['x', 'y', 'x']) {
        events.announce({ topic: 'PLAN', id, planId: PLAN_A, districtCode: null });
      }
      expect(await arrived()).toEqual([]);
    });
    const [message, ...more] = await arrived();
    expect(more).toEqual([]);
    const dataVersion = await versions.get(PLAN_A);
    expect(decodeNotices(message ?? '')).toEqual([
      { topic: 'PLAN', id: 'x', planId: PLAN_A, districtCode: null, dataVersion },
      { topic: 'PLAN', id: 'y', planId: PLAN_A, districtCode: null, dataVersion },
    ]);
  });

  it('are not sent by work that was rolled back', async () => {
    const failing = transactions.run(null, async () => {
      events.announce({ topic: 'PLAN', id: null, planId: PLAN_A, districtCode: null });
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect(await arrived()).toEqual([]);
  });

  it('lose their ids when they are too many for one message', async () => {
    await transactions.run(null, async () => {
      for (let i = 0; i < 1_000; i++) {
        events.announce({
          topic: 'REPORT',
          id: `report-${i}`,
          planId: PLAN_A,
          districtCode: String(11110 + (i % 25)),
        });
      }
    });
    const notices = (await arrived()).flatMap(decodeNotices);
    expect(notices).toHaveLength(25);
    expect(notices.every((notice) => notice.id === null)).toBe(true);
  });
});
