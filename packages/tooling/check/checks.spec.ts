import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  checkFormat,
  checkGeneratedTypes,
  checkLint,
  checkSchema,
  checkTypes,
  checkout,
  compareTexts,
  sortLintMessages,
  toolEntry,
} from './checks.mjs';
import { runNode } from './run.mjs';

let root: string;

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dure-checks-'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('format', () => {
  it('fails on a file that prettier would write otherwise, and names it', async () => {
    write('good.ts', 'export const a = 1;\n');
    expect(await checkFormat(root)).toBe('');
    write('bad.ts', 'export   const a=1');
    expect(await checkFormat(root)).toContain('bad.ts');
  });
});

describe('types', () => {
  it('fails on a type error, and names its line', async () => {
    write('tsconfig.json', '{ "compilerOptions": { "strict": true, "types": [] }, "include": ["*.ts"] }');
    write('a.ts', 'export const a: number = 1;\n');
    expect(await checkTypes(root)).toBe('');
    write('a.ts', `export const a: number = '1';\n`);
    expect(await checkTypes(root)).toMatch(/a\.ts\(1,14\): error TS2322/);
  });
});

describe('lint', () => {
  it('sorts words outside messages from everything else, with file and line', () => {
    const messages = [
      { ruleId: 'dure/words-in-messages', line: 2, column: 1, message: 'Korean' },
      { ruleId: 'eqeqeq', line: 3, column: 4, message: 'Expected ===' },
    ];
    expect(sortLintMessages([{ filePath: '/x/apps/a.ts', messages }], '/x')).toEqual({
      words: 'apps/a.ts:2:1  Korean  dure/words-in-messages',
      lint: 'apps/a.ts:3:4  Expected ===  eqeqeq',
    });
  });

  it('fails when it finds no file, or cannot run', async () => {
    expect(sortLintMessages([], '/x').lint).toMatch(/no file/);
    const { lint, words } = await checkLint(root);
    expect(lint).not.toBe('');
    expect(words).not.toBe('');
  });
});

describe('the GraphQL schema', () => {
  it('fails when the code makes another one than the committed', async () => {
    write('dist/schema/print.js', `process.stdout.write('type Query {\\n  a: Int\\n}\\n');`);
    expect(await checkSchema(root)).toMatch(/schema\.graphql is missing/);
    write('schema.graphql', 'type Query {\n  a: Int\n}\n');
    expect(await checkSchema(root)).toBe('');
    write('schema.graphql', 'type Query {\n  a: String\n}\n');
    expect(await checkSchema(root)).toMatch(/first at line 2:\n {2}committed {4}a: String/);
  });

  it('fails when the schema cannot be made, for instance for want of an access rule', async () => {
    write('schema.graphql', '');
    write('dist/schema/print.js', `console.error('Task.secret declares no access rule.'); process.exit(1);`);
    expect(await checkSchema(root)).toContain('Task.secret declares no access rule.');
  });

  it('shows the difference also where one text is the beginning of the other', () => {
    expect(compareTexts('a\n', 'a\nb\n', 'x')).toMatch(/first at line 2/);
  });
});

describe('generated types', () => {
  beforeEach(() => {
    symlinkSync(join(checkout, 'apps/web/node_modules'), join(root, 'node_modules'));
    write('package.json', '{ "type": "module" }');
    write('schema.graphql', 'type Query { a: Int b: Int }');
    write(
      'codegen.ts',
      `export default { schema: 'schema.graphql', documents: 'src/**/*.graphql', generates: {
        'src/': { preset: 'near-operation-file', presetConfig: { extension: '.generated.ts', baseTypesPath: 'x' },
          plugins: ['typescript-operations', 'typed-document-node'] } } };`,
    );
    write('src/a.graphql', 'query A { a }');
  });

  it('fail when a document was never generated', async () => {
    expect(await checkGeneratedTypes(root)).toMatch(/a\.generated\.ts[\s\S]*npm run generate/);
  });

  it('pass once they are generated, and fail again when the schema moves on', async () => {
    const codegen = toolEntry('@graphql-codegen/cli', 'graphql-codegen-esm', join(checkout, 'apps/web'));
    await runNode([codegen, '--config', 'codegen.ts'], { cwd: root });
    expect(await checkGeneratedTypes(root)).toBe('');
    write('schema.graphql', 'type Query { a: String b: Int }');
    expect(await checkGeneratedTypes(root)).toContain('npm run generate');
  });

  it('fail when a generated file outlives its document', async () => {
    write('src/gone.generated.ts', 'export {};');
    expect(await checkGeneratedTypes(root)).toContain(
      'src/gone.generated.ts was generated from a document that is gone',
    );
  });
});
