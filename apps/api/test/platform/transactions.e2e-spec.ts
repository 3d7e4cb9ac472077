import { afterAll, beforeAll, beforeEach, describe, expect, it, jest } from '@jest/globals';
import pg from 'pg';
import { Account } from '../../src/identity/account.entity.js';
import { AccountLoader } from '../../src/identity/account.loader.js';
import { Audit } from '../../src/platform/audit/audit.js';
import { Database } from '../../src/platform/database/database.js';
import { DomainEvent, Events } from '../../src/platform/events/events.js';
import { RequestContext } from '../../src/platform/graphql/request-context.js';
import { DataVersions } from '../../src/platform/transaction/data-versions.js';
import { Transactions } from '../../src/platform/transaction/transactions.js';
import { updateVersioned } from '../../src/platform/transaction/update-versioned.js';
import { createAccount } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';

const PLAN_A = '00000000-0000-4000-8000-00000000000a';

let api: TestApi;
let database: Database;
let transactions: Transactions;
let versions: DataVersions;
let events: Events;
let account: string;

beforeAll(async () => {
  api = await startApi({ poolSize: 20 });
  database = api.app.get(Database);
  transactions = api.app.get(Transactions);
  versions = api.app.get(DataVersions);
  events = api.app.get(Events);
});
afterAll(() => api.stop());
beforeEach(async () => {
  account = await createAccount(api, { email: `${Math.random()}@test`, name: '처음' });
});

async function accountRow(): Promise<{ name: string; version: number }> {
  const [row] = await api.sql<{ name: string; version: number }>(
    'select name, version from account where id = $1',
    [account],
  );
  return row ?? { name: '', version: -1 };
}

describe('a transaction', () => {
  it('is needed for every write', async () => {
    expect(() => database.write).toThrow('Writing needs a transaction');
    await expect(database.execute('delete from login_attempt')).rejects.toThrow(
      'Writing needs a transaction',
    );
    expect(() => versions.bump(PLAN_A)).toThrow('Writing needs a transaction');
  });

  it('leaves nothing behind when its work throws', async () => {
    const before = await versions.get(PLAN_A);
    const failing = transactions.run(null, async () => {
      await database.execute('update account set name = $1 where id = $2', ['나중', account]);
      versions.bump(PLAN_A);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    expect((await accountRow()).name).toBe('처음');
    expect(await versions.get(PLAN_A)).toBe(before);
  });

  it('shows its own writes to its own reads only, until it commits', async () => {
    await transactions.run(null, async () => {
      await database.execute('update account set name = $1 where id = $2', ['나중', account]);
      expect((await database.read.findOneByOrFail(Account, { id: account })).name).toBe('나중');
      expect(await database.row('select name from account where id = $1', [account])).toEqual({
        name: '나중',
      });
      expect((await accountRow()).name).toBe('처음');
    });
    expect((await accountRow()).name).toBe('나중');
  });

  it('joins the open one instead of nesting', async () => {
    const failing = transactions.run(null, async () => {
      await transactions.run(null, () =>
        database.execute('update account set name = $1 where id = $2', ['안쪽', account]),
      );
      throw new Error('outer');
    });
    await expect(failing).rejects.toThrow('outer');
    expect((await accountRow()).name).toBe('처음');
  });

  it('asks one thing after another on its connection although the service asks at once', async () => {
    let underWay = 0;
    let most = 0;
    const original = pg.Client.prototype.query as (...args: unknown[]) => Promise<unknown>;
    const counting = jest.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
      this: pg.Client,
      ...args: unknown[]
    ) {
      most = Math.max(most, (underWay += 1));
      const asking = original.apply(this, args);
      return asking.finally(() => (underWay -= 1)) as never;
    });
    const rows = await transactions.run(null, () =>
      Promise.all(
        [1, 2, 3, 4].map((n) => database.row<{ n: number }>('select $1::int as n, pg_sleep(0.01)', [n])),
      ),
    );
    counting.mockRestore();
    expect(rows.map((row) => row?.n)).toEqual([1, 2, 3, 4]);
    expect(most).toBe(1);
  });

  it('refuses loaders, which may hold what was read before it', async () => {
    const context = new RequestContext({ today: '2024-01-22' });
    const loading = transactions.run(context, () => api.app.get(AccountLoader).load(context, account));
    await expect(loading).rejects.toThrow('Loaders are for reading');
  });

  it('makes loaders forget at its commit', async () => {
    const context = new RequestContext({ today: '2024-01-22' });
    const loader = api.app.get(AccountLoader);
    expect((await loader.load(context, account))?.name).toBe('처음');
    await transactions.run(context, () =>
      database.execute('update account set name = $1 where id = $2', ['나중', account]),
    );
    expect((await loader.load(context, account))?.name).toBe('나중');
  });

  it('gives its connection back although the server dropped it', async () => {
    for (let i = 0; i < 25; i++) {
      const failing = transactions.run(null, () =>
        database.rows('select pg_terminate_backend(pg_backend_pid())'),
      );
      await expect(failing).rejects.toThrow();
    }
    await transactions.run(null, () =>
      database.execute('update account set name = $1 where id = $2', ['살아 있음', account]),
    );
    expect((await accountRow()).name).toBe('살아 있음');
  });
});

describe('a conditional write', () => {
  const rename = (name: string, version: number): Promise<boolean> =>
    transactions.run(null, () => updateVersioned(Account, account, version, { name }));

  it('changes exactly the version that was read', async () => {
    expect(await rename('둘째', 1)).toBe(true);
    expect(await rename('셋째', 1)).toBe(false);
    expect(await accountRow()).toEqual({ name: '둘째', version: 2 });
  });

  it('asks for what else must hold, such as the parent', async () => {
    const done = await transactions.run(null, () =>
      updateVersioned(Account, account, 1, { name: '둘째' }, { email: 'somebody-else@test' }),
    );
    expect(done).toBe(false);
    expect(await accountRow()).toEqual({ name: '처음', version: 1 });
  });

  it('loses none of 1,000 contended writes', async () => {
    let won = 0;
    const write = async (): Promise<void> => {
      for (;;) {
        const { version } = await accountRow();
        if (await rename(`v${version + 1}`, version)) {
          won += 1;
          return;
        }
      }
    };
    const writers = Array.from({ length: 4 }, async () => {
      for (let i = 0; i < 250; i++) await write();
    });
    await Promise.all(writers);
    expect(won).toBe(1_000);
    expect(await accountRow()).toEqual({ name: 'v1001', version: 1_001 });
  });
});

describe('events', () => {
  class NameTaken extends DomainEvent {
    constructor(readonly name: string) {
      super();
    }
  }

  it('are handled in the same transaction and may veto', async () => {
    events.handle(NameTaken, async ({ name }) => {
      await database.execute('update account set name = $1 where id = $2', [`${name}!`, account]);
      if (name === '금지') throw new Error('veto');
    });
    await transactions.run(null, () => events.raise(new NameTaken('허용')));
    expect((await accountRow()).name).toBe('허용!');
    await expect(transactions.run(null, () => events.raise(new NameTaken('금지')))).rejects.toThrow('veto');
    expect((await accountRow()).name).toBe('허용!');
  });

  it('refuse to be raised outside a transaction', async () => {
    await expect(events.raise(new NameTaken('밖'))).rejects.toThrow('Writing needs a transaction');
  });
});

describe('the audit trail', () => {
  it('names who did what under which request', async () => {
    const context = new RequestContext({
      today: '2024-01-22',
      requestId: 'r-1',
      actor: { accountId: account, grants: [] },
    });
    await transactions.run(context, () =>
      api.app.get(Audit).record({
        action: 'rename',
        entity: 'account',
        entityId: account,
        before: { name: '처음' },
        after: { name: '나중' },
      }),
    );
    expect(
      await api.sql(
        'select account_id, request_id, action, before, after from audit_event where entity_id = $1',
        [account],
      ),
    ).toEqual([
      {
        account_id: account,
        request_id: 'r-1',
        action: 'rename',
        before: { name: '처음' },
        after: { name: '나중' },
      },
    ]);
  });
});
