import { describe, expect, it } from '@jest/globals';
import { ESLint } from 'eslint';
import { checkout } from '../check/checks.mjs';

const eslint = new ESLint({
  cwd: checkout,
  // Made-up files belong to no TypeScript project: the typed rules rest here.
  overrideConfig: [
    {
      files: ['**/*.ts', '**/*.tsx'],
      languageOptions: { parserOptions: { projectService: false } },
      rules: {
        '@typescript-eslint/await-thenable': 'off',
        '@typescript-eslint/no-floating-promises': 'off',
        '@typescript-eslint/no-misused-promises': 'off',
        '@typescript-eslint/switch-exhaustiveness-check': 'off',
      },
    },
  ],
});

async function rulesBrokenBy(code: string, filePath: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ ruleId, message }) => ruleId ?? message);
}

const word = new Set(['dure/words-in-messages']);

describe('words that a user reads', () => {
  it.each([
    ['a Korean string in the web app', `export const a = '저장';`, 'apps/web/src/features/plan/a.ts'],
    [
      'a Korean template in the web app',
      'export const a = (n: number) => `총 ${n}건`;',
      'apps/web/src/lib/a.ts',
    ],
    ['a Korean string in the API', `export const a = '없음';`, 'apps/api/src/plans/a.ts'],
    ['a Korean string in the domain', `export const a = '과정지표';`, 'packages/domain/src/plan/a.ts'],
    ['Korean text between tags', 'export const A = () => <p>저장</p>;', 'apps/web/src/ui/a.tsx'],
    ['English text between tags', 'export const A = () => <p>Save</p>;', 'apps/web/src/ui/a.tsx'],
    ['an English string in braces', `export const A = () => <p>{'Save'}</p>;`, 'apps/web/src/ui/a.tsx'],
    [
      'an English label for a screen reader',
      'export const A = () => <b aria-label="Save" />;',
      'apps/web/src/ui/a.tsx',
    ],
    ['a title made by a template', 'export const A = () => <b title={`Save`} />;', 'apps/web/src/ui/a.tsx'],
  ])('are refused outside messages/: %s', async (_, code, file) => {
    expect(new Set(await rulesBrokenBy(code, file))).toEqual(word);
  });

  it.each([
    ['in a messages folder of the web app', `export const a = '저장';`, 'apps/web/src/messages/ko/a.ts'],
    ['in the messages of the domain', `export const a = '없음';`, 'packages/domain/src/messages/ko.ts'],
    ['in a spec', `export const a = '저장';`, 'apps/web/src/lib/a.spec.ts'],
    ['in region-seoul', `export const a = '종로구';`, 'packages/region-seoul/src/a.ts'],
    ['in a comment', `/** 과정지표 */\nexport const a = 1;`, 'packages/domain/src/plan/a.ts'],
  ])('may stand %s', async (_, code, file) => {
    expect(await rulesBrokenBy(code, file)).toEqual([]);
  });

  it('leave signs, class names and the descriptions of the schema alone', async () => {
    const page = 'export const A = () => <p className="row" id="x">· {1} % ★</p>;';
    expect(await rulesBrokenBy(page, 'apps/web/src/ui/a.tsx')).toEqual([]);
    const field = `export const a = { description: 'A goal (목표) of a plan.' };`;
    expect(await rulesBrokenBy(field, 'apps/api/src/plans/a.ts')).toEqual([]);
  });
});

describe('the house rules', () => {
  it.each([
    ['a default export', 'const a = 1;\nexport default a;', 'apps/web/src/lib/a.ts', 'no-restricted-syntax'],
    ['a barrel', `export * from './b.js';`, 'apps/web/src/lib/a.ts', 'no-restricted-syntax'],
    [
      'a test that runs alone',
      `it.only('x', () => 1);`,
      'apps/api/src/plans/a.spec.ts',
      'no-restricted-properties',
    ],
    [
      'a note for later',
      ['// TO', 'DO: later\nexport const a = 1;'].join(''),
      'apps/api/src/a.ts',
      'no-warning-comments',
    ],
    ['a file of over 300 lines', 'export {};\n'.repeat(301), 'apps/api/src/a.ts', 'max-lines'],
    [
      'a switched-off check',
      '// @ts-ignore\nexport const a = 1;',
      'apps/api/src/a.ts',
      '@typescript-eslint/ban-ts-comment',
    ],
  ])('refuse %s', async (_, code, file, rule) => {
    expect(await rulesBrokenBy(code, file)).toContain(rule);
  });
});
