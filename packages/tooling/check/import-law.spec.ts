import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkImportLaw, checkout } from './checks.mjs';

interface Law {
  forbidden: { name: string }[];
}

const law = createRequire(import.meta.url)(join(checkout, '.dependency-cruiser.cjs')) as Law;

/** For each rule one import that breaks it: from this file, to that one. */
const violations: Record<string, [from: string, to: string]> = {
  'no-cycle': ['packages/domain/src/plan/a.ts', 'packages/domain/src/plan/a.ts'],
  resolvable: ['packages/domain/src/plan/lost.ts', ''],
  'domain-is-pure': ['packages/domain/src/plan/b.ts', 'node:fs'],
  'documents-import-domain-only': ['packages/documents/src/a.ts', 'packages/region-seoul/src/a.ts'],
  'region-imports-domain-only': ['packages/region-seoul/src/b.ts', 'packages/documents/src/b.ts'],
  'packages-below-apps': ['packages/documents/src/c.ts', 'apps/web/src/lib/a.ts'],
  'apps-meet-over-http-only': ['apps/web/src/lib/b.ts', 'apps/api/src/platform/a.ts'],
  'packages-by-name': ['apps/web/src/lib/c.ts', 'packages/domain/src/plan/c.ts'],
  'api-module-has-a-place': ['apps/api/src/unheard-of/a.ts', 'apps/api/src/platform/b.ts'],
  'api-identity-imports-left-only': ['apps/api/src/identity/a.ts', 'apps/api/src/districts/a.ts'],
  'api-districts-imports-left-only': ['apps/api/src/districts/b.ts', 'apps/api/src/plans/a.ts'],
  'api-changes-imports-left-only': ['apps/api/src/changes/b.ts', 'apps/api/src/plans/b.ts'],
  'api-plans-imports-left-only': ['apps/api/src/plans/c.ts', 'apps/api/src/advisory/a.ts'],
  'api-indicators-imports-left-only': ['apps/api/src/indicators/a.ts', 'apps/api/src/reporting/a.ts'],
  'api-rollout-imports-left-only': ['apps/api/src/rollout/a.ts', 'apps/api/src/progress/a.ts'],
  'api-reporting-imports-left-only': ['apps/api/src/reporting/b.ts', 'apps/api/src/progress/b.ts'],
  'api-progress-imports-left-only': ['apps/api/src/progress/c.ts', 'apps/api/src/advisory/b.ts'],
  'api-advisory-imports-left-only': ['apps/api/src/advisory/c.ts', 'apps/api/src/demo/a.ts'],
  'api-revisions-imports-left-only': ['apps/api/src/revisions/a.ts', 'apps/api/src/diagnosis/b.ts'],
  'api-diagnosis-imports-left-only': ['apps/api/src/diagnosis/a.ts', 'apps/api/src/deliberation/b.ts'],
  'api-deliberation-imports-left-only': ['apps/api/src/deliberation/a.ts', 'apps/api/src/workbooks/b.ts'],
  'api-workbooks-imports-left-only': ['apps/api/src/workbooks/a.ts', 'apps/api/src/plan-documents/b.ts'],
  'api-plan-documents-imports-left-only': [
    'apps/api/src/plan-documents/a.ts',
    'apps/api/src/concordance/b.ts',
  ],
  'api-concordance-imports-left-only': ['apps/api/src/concordance/a.ts', 'apps/api/src/search/b.ts'],
  'api-search-imports-left-only': ['apps/api/src/search/a.ts', 'apps/api/src/demo/b.ts'],
  'api-platform-knows-no-module': ['apps/api/src/platform/c.ts', 'apps/api/src/plans/d.ts'],
  'api-modules-not-assembly': ['apps/api/src/plans/e.ts', 'apps/api/src/app.module.ts'],
  'api-supervisor-stands-alone': ['apps/api/src/supervisor/a.ts', 'apps/api/src/plans/f.ts'],
  'region-in-districts-and-demo-only': ['apps/api/src/plans/g.ts', 'packages/region-seoul/src/c.ts'],
  'web-features-never-meet': ['apps/web/src/features/plan/a.ts', 'apps/web/src/features/reports/a.ts'],
  'web-features-not-app': ['apps/web/src/features/plan/b.ts', 'apps/web/src/app/a.ts'],
  'web-ui-knows-no-graphql': ['apps/web/src/ui/a.ts', 'apps/web/src/features/plan/c.generated.ts'],
  'web-lib-and-messages-below-features': ['apps/web/src/lib/d.ts', 'apps/web/src/features/plan/d.ts'],
};

let root: string;
let found: string;

function write(file: string, content: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), content);
}

/** A file that imports another: relative inside a workspace and where `isByPath`, else by the package's name. */
function writeImport(from: string, to: string, isByPath = false): void {
  const name = /^packages\/([^/]+)\/src\/(.*)\.ts$/.exec(to);
  const isSameWorkspace = from.split('/').slice(0, 2).join() === to.split('/').slice(0, 2).join();
  const up = '../'.repeat(from.split('/').length - 1);
  let specifier = to.startsWith('node:') ? to : `${up}${to.replace(/\.ts$/, '.js')}`;
  if (to === '') specifier = './nowhere.js';
  if (name && !isSameWorkspace && !isByPath) specifier = `@dure/${name[1]}/${name[2]}`;
  write(from, `import '${specifier}';\n`);
  if (to.includes('/') && to !== from) write(to, 'export const here = 1;\n');
}

function layOut(): void {
  root = mkdtempSync(join(tmpdir(), 'dure-import-law-'));
  write('tsconfig.base.json', '{ "compilerOptions": { "customConditions": ["source"] } }');
  mkdirSync(join(root, 'node_modules/@dure'), { recursive: true });
  for (const name of ['domain', 'documents', 'region-seoul']) {
    const exports = { './*': { source: './src/*.ts', default: './dist/*.js' } };
    write(
      `packages/${name}/package.json`,
      JSON.stringify({ name: `@dure/${name}`, type: 'module', exports }),
    );
    symlinkSync(join(root, 'packages', name), join(root, 'node_modules/@dure', name));
  }
}

describe('the import law', () => {
  it('has a violation in this spec for each of its rules', () => {
    expect(Object.keys(violations).sort()).toEqual(law.forbidden.map(({ name }) => name).sort());
  });

  it('accepts what the architecture allows', async () => {
    layOut();
    writeImport('packages/region-seoul/src/a.ts', 'packages/domain/src/plan/a.ts');
    writeImport('apps/api/src/plans/a.ts', 'packages/domain/src/plan/b.ts');
    writeImport('apps/api/src/plans/b.ts', 'apps/api/src/identity/a.ts');
    writeImport('apps/api/src/advisory/a.ts', 'apps/api/src/plans/c.ts');
    writeImport('apps/api/src/demo/a.ts', 'packages/region-seoul/src/b.ts');
    writeImport('apps/api/src/app.module.ts', 'apps/api/src/advisory/b.ts');
    writeImport('apps/web/src/app/a.ts', 'apps/web/src/features/plan/a.ts');
    writeImport('apps/web/src/features/plan/b.ts', 'apps/web/src/ui/a.ts');
    expect(await checkImportLaw(root)).toBe('');
    rmSync(root, { recursive: true });
  });

  describe('with each rule broken once', () => {
    beforeAll(async () => {
      layOut();
      for (const [rule, [from, to]] of Object.entries(violations))
        writeImport(from, to, rule === 'packages-by-name');
      found = await checkImportLaw(root);
    });

    afterAll(() => rmSync(root, { recursive: true }));

    it.each(Object.entries(violations))('fails by %s', (rule, [from]) => {
      expect(found).toContain(`error ${rule}: ${from}`);
    });
  });
});
