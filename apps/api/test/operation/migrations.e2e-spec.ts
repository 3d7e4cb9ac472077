import { afterEach, describe, expect, it } from '@jest/globals';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allMigrations } from '../../src/migrations/all-migrations.js';
import { migrate } from '../../src/platform/database/migrate.js';
import {
  isPrepared,
  NewerSchemaError,
  requirePrepared,
  UnpreparedSchemaError,
} from '../../src/platform/database/schema-state.js';
import { withSession } from '../../src/platform/database/session.js';
import {
  API_ROLE,
  createDatabaseAt,
  createEmptyDatabase,
  createTestDatabase,
  type TestDatabase,
} from '../support/test-database.js';

const made: TestDatabase[] = [];
async function keep(database: Promise<TestDatabase>): Promise<TestDatabase> {
  made.push(await database);
  return database;
}
afterEach(async () => {
  for (const database of made.splice(0)) await database.drop();
});

async function rows<Row>(url: string, text: string): Promise<Row[]> {
  return withSession(url, 'dure test', async (session) => (await session.query(text)).rows as Row[]);
}

/** Everything a schema consists of, as far as a migration could have changed it. */
async function describeSchema(url: string): Promise<unknown> {
  return [
    await rows(
      url,
      `select table_name, column_name, data_type, column_default, is_nullable
      from information_schema.columns where table_schema = 'public' order by 1, 2`,
    ),
    await rows(
      url,
      `select conrelid::regclass::text as table, pg_get_constraintdef(oid) as rule
      from pg_constraint where connamespace = 'public'::regnamespace order by 1, 2`,
    ),
    await rows(url, `select indexdef from pg_indexes where schemaname = 'public' order by 1`),
    await rows(url, 'select name from migration order by id'),
  ];
}

class Later1700000099000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create table later (id int primary key)');
  }
  async down(): Promise<void> {
    throw new Error('never asked for');
  }
}

class Failing1700000099001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table setting add column note text not null default ''`);
    await runner.query('alter table setting add constraint impossible check (length(key) > 1000)');
  }
  async down(): Promise<void> {
    throw new Error('never asked for');
  }
}

describe('migrating', () => {
  it('leaves the old state whole when a migration fails at its second statement, those before it included', async () => {
    const { url } = await keep(createTestDatabase());
    await rows(url, `insert into setting values ('kept', '1')`);
    const before = await describeSchema(url);
    await expect(migrate(url, [...allMigrations, Later1700000099000, Failing1700000099001])).rejects.toThrow(
      'impossible',
    );
    expect(await describeSchema(url)).toEqual(before);
    expect(await rows(url, 'select key, value from setting')).toEqual([{ key: 'kept', value: 1 }]);
  });

  it('leaves an empty database empty when it fails', async () => {
    const { url } = await keep(createEmptyDatabase());
    await expect(migrate(url, [Failing1700000099001])).rejects.toThrow('setting');
    expect(
      await rows(url, `select relname from pg_class where relnamespace = 'public'::regnamespace`),
    ).toEqual([]);
  });

  it('happens once when two do it at the same time', async () => {
    const { url } = await keep(createEmptyDatabase());
    const both = await Promise.all([migrate(url, allMigrations), migrate(url, allMigrations)]);
    expect(both.map((names) => names.length).sort((a, b) => a - b)).toEqual([0, allMigrations.length]);
  });

  it('refuses a database of a newer version, and changes nothing in it', async () => {
    const { url } = await keep(createTestDatabase());
    await migrate(url, [...allMigrations, Later1700000099000]);
    const before = await describeSchema(url);
    await expect(migrate(url, allMigrations)).rejects.toThrow(NewerSchemaError);
    await expect(isPrepared({ ownerUrl: url, apiUrl: url }, allMigrations)).rejects.toThrow(
      'made by a newer version of Dure (it has Later1700000099000)',
    );
    expect(await describeSchema(url)).toEqual(before);
  });
});

describe('what an API asks before it starts', () => {
  it('is answered no for an empty database, an older one, and one its role may not read', async () => {
    const empty = await keep(createEmptyDatabase());
    await expect(requirePrepared(empty.apiUrl, allMigrations)).rejects.toThrow('is empty');
    const older = await keep(createDatabaseAt(1700000007000));
    await expect(requirePrepared(older.apiUrl, allMigrations)).rejects.toThrow(UnpreparedSchemaError);
    await expect(requirePrepared(older.url, allMigrations)).rejects.toThrow('older version');
  });

  it('is answered yes once it is migrated and granted', async () => {
    const { url, apiUrl } = await keep(createEmptyDatabase());
    const access = { ownerUrl: url, apiUrl };
    expect(await isPrepared(access, allMigrations)).toBe(false);
    await migrate(url, allMigrations);
    expect(await isPrepared(access, allMigrations)).toBe(false);
    await migrate(url, allMigrations, API_ROLE);
    expect(await isPrepared(access, allMigrations)).toBe(true);
    await requirePrepared(apiUrl, allMigrations);
  });
});

describe('the API’s role', () => {
  const refusalOf = (url: string, text: string): Promise<string | undefined> =>
    rows(url, text).then(
      () => undefined,
      (error: { code?: string }) => error.code,
    );

  it('may define nothing', async () => {
    const { apiUrl } = await keep(createTestDatabase());
    for (const text of [
      'create table mine (id int)',
      'alter table plan add column mine int',
      'drop table comment',
      'truncate audit_event',
      'create index mine on plan (code)',
      'create schema mine',
    ]) {
      expect({ text, code: await refusalOf(apiUrl, text) }).toEqual({ text, code: '42501' });
    }
  });

  it('adds to the trail but never changes it, and cannot touch what was migrated', async () => {
    const { apiUrl } = await keep(createTestDatabase());
    await rows(
      apiUrl,
      `insert into audit_event (action, entity, entity_id) values ('test', 'plan', gen_random_uuid())`,
    );
    for (const text of [
      `update audit_event set action = 'other'`,
      'delete from audit_event',
      'delete from migration',
      `insert into migration (timestamp, name) values (1, 'x')`,
    ]) {
      expect({ text, code: await refusalOf(apiUrl, text) }).toEqual({ text, code: '42501' });
    }
  });

  it('may work on the tables of later migrations', async () => {
    const { url, apiUrl } = await keep(createTestDatabase());
    await migrate(url, [...allMigrations, Later1700000099000]);
    await rows(apiUrl, 'insert into later values (1)');
    expect(await rows(apiUrl, 'delete from later returning id')).toEqual([{ id: 1 }]);
  });
});
