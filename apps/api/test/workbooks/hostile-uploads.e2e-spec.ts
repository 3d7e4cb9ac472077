import { packZip, unpacked, withPart } from '@dure/documents/workbook/zip.fixture';
import { writeWorkbook } from '@dure/documents/workbook/write-workbook';
import type { SnapshotNode } from '@dure/domain/plan/comparison/snapshot.types';
import { NodeType } from '@dure/domain/plan/plan.types';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { type ApiProcess, startApiProcess } from '../support/api-process.js';
import type { Client } from '../support/client.js';
import { seedAccounts, seedDistricts } from '../support/factories.js';
import { startApi, type TestApi } from '../support/start-api.js';
import { preview } from './workbook-conversation.js';

const MEGABYTE = 1024 * 1024;
const TASKS = 'xl/worksheets/sheet3.xml';
let api: TestApi;
let process: ApiProcess;
let planner: Client;
let whole: Uint8Array;

beforeAll(async () => {
  api = await startApi();
  await seedDistricts(api);
  await seedAccounts(api);
  process = await startApiProcess(api.databaseUrl);
  planner = await process.client.as('planner@test');
  const plan: SnapshotNode = {
    id: 'p',
    type: NodeType.PLAN,
    parentId: null,
    code: 'HOSTILE',
    fields: { titleKo: '가' },
  };
  const years = { from: 2023, to: 2026 };
  whole = await writeWorkbook({
    plan: { snapshot: { nodes: [plan], targets: [] }, years, districts: [] },
    locale: 'ko',
  });
}, 120_000);
afterAll(async () => {
  await process.stop();
  await api.stop();
});

/** Megabytes of memory that the API's process has ever held at once. */
function mostMemory(): number {
  const status = readFileSync(`/proc/${process.child.pid}/status`, 'utf8');
  return Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
}

/** The longest that a small question had to wait while `work` was under way, in milliseconds. */
async function longestWait(work: Promise<unknown>): Promise<number> {
  let isDone = false;
  const finished = work.finally(() => (isDone = true));
  let longest = 0;
  while (!isDone) {
    const before = performance.now();
    await planner.ask('{ viewer { account { id } } }');
    longest = Math.max(longest, performance.now() - before);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await finished;
  return longest;
}

const spaces = (megabytes: number): string =>
  `<worksheet>${`<!--${' '.repeat(MEGABYTE / 8)}-->`.repeat(megabytes * 8)}</worksheet>`;
const sheet = (rows: string): string => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
const sharedTexts = (xml: string): Buffer => withPart(whole, { name: 'xl/sharedStrings.xml', contents: xml });

/** Each is refused with a sentence, or turns out to hold nothing. */
const files: readonly (readonly [string, () => Uint8Array])[] = [
  ['100 MB of blanks', () => withPart(whole, { name: TASKS, contents: spaces(100) })],
  [
    '100 MB that call themselves 1 kB',
    () => withPart(whole, { name: TASKS, contents: spaces(100), forged: { length: 1024 } }),
  ],
  ['one text of 55 MB', () => sharedTexts(`<sst><si><t>${'a'.repeat(55 * MEGABYTE)}</t></si></sst>`)],
  ['five million empty texts', () => sharedTexts(`<sst>${'<si><t/></si>'.repeat(4_000_000)}</sst>`)],
  [
    'a row of a million cells',
    () =>
      withPart(whole, {
        name: TASKS,
        contents: sheet(`<row r="1">${'<c><v>1</v></c>'.repeat(1_000_000)}</row>`),
      }),
  ],
  [
    '1,048,576 empty rows',
    () => withPart(whole, { name: TASKS, contents: sheet('<row/>'.repeat(1_048_576)) }),
  ],
  ['a million levels', () => withPart(whole, { name: TASKS, contents: sheet('<a>'.repeat(3_000_000)) })],
  [
    'a tag with a million attributes',
    () =>
      withPart(whole, {
        name: TASKS,
        contents: sheet(`<row ${Array.from({ length: 1_000_000 }, (_, n) => `a${n}="1"`).join(' ')}/>`),
      }),
  ],
  [
    'a document of another kind',
    () => packZip(unpacked(whole).filter(({ name }) => !name.startsWith('xl/'))),
  ],
];

describe('hostile files sent to a running API', () => {
  it.each(files)(
    '%s: refused with a message, the others answered meanwhile, under 512 MB',
    async (_, make) => {
      const bytes = make();
      expect(bytes.length).toBeLessThan(10 * MEGABYTE);
      let messages: string[] | null = null;
      const uploads = Promise.all([1, 2, 3].map(() => preview(planner, bytes))).then((answers) => {
        for (const { status } of answers) expect(status).toBe(200);
        messages = answers[0]?.json.problems.map(({ message }) => message) ?? null;
      });
      const waited = await longestWait(uploads);
      expect(messages).not.toBeNull();
      expect(messages).not.toEqual([]);
      expect(waited).toBeLessThan(2_000);
      expect(mostMemory()).toBeLessThan(512);
    },
    90_000,
  );

  it('more than 10 MB is refused before it is read', async () => {
    const { status, json } = await preview(planner, new Uint8Array(10 * MEGABYTE + 1));
    expect([status, json.errors?.[0]?.extensions.code]).toEqual([413, 'FILE_TOO_LARGE']);
  });
});
