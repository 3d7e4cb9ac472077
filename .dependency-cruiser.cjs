// The import law of docs/architecture.md, whole. `npm run check` runs it; packages/tooling/check/import-law.spec.ts
// proves that each rule can fail.

/** Modules of the API in their total order: each may import those to its left, never one to its right. */
const modules = [
  'identity',
  'districts',
  'changes',
  'plans',
  'indicators',
  'rollout',
  'reporting',
  'progress',
  'advisory',
  'revisions',
  'diagnosis',
  'deliberation',
  'workbooks',
  'plan-documents',
  'concordance',
  'search',
  'demo',
];

/** Folders of apps/api/src that are no modules. */
const apiFolders = ['platform', 'migrations', 'supervisor', 'ops', 'schema'];

const apiSource = '^apps/api/src/';
const spec = '\\.(spec|e2e-spec)\\.tsx?$';

const moduleOrder = modules.slice(0, -1).map((name, index) => ({
  name: `api-${name}-imports-left-only`,
  comment: `${name} may import modules to its left (${modules.slice(0, index).join(', ') || 'none'}), never to its right.`,
  severity: 'error',
  from: { path: `${apiSource}${name}/` },
  to: { path: `${apiSource}(${modules.slice(index + 1).join('|')})/` },
}));

module.exports = {
  forbidden: [
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or miss a third below them.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment:
        'The import leads nowhere. (Packages of the registry are left to tsc, which knows their types too.)',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, path: '^(\\.|@dure/)' },
    },
    {
      name: 'domain-is-pure',
      comment: 'packages/domain imports nothing but itself: no clock, no I/O, no framework.',
      severity: 'error',
      from: { path: '^packages/domain/src/', pathNot: spec },
      to: { pathNot: '^packages/domain/src/' },
    },
    {
      name: 'documents-import-domain-only',
      comment: 'packages/documents turns plain data into bytes: of our own code it imports domain alone.',
      severity: 'error',
      from: { path: '^packages/documents/src/' },
      to: { path: '^(packages|apps)/', pathNot: '^packages/(documents|domain)/src/|/node_modules/' },
    },
    {
      name: 'region-imports-domain-only',
      comment: 'packages/region-seoul imports, of our own code, domain alone.',
      severity: 'error',
      from: { path: '^packages/region-seoul/' },
      to: {
        path: '^(packages|apps)/',
        pathNot: '^packages/(region-seoul|domain)/src/|/node_modules/|^packages/tooling/jest/',
      },
    },
    {
      name: 'packages-below-apps',
      comment: 'A package never imports an app.',
      severity: 'error',
      from: { path: '^packages/(?!tooling/)' },
      to: { path: '^apps/', pathNot: '/node_modules/' },
    },
    {
      name: 'apps-meet-over-http-only',
      comment: 'The web app and the API share packages/domain, nothing else.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/src/' },
      to: { path: '^apps/', pathNot: '^apps/$1/|/node_modules/' },
    },
    {
      name: 'packages-by-name',
      comment: 'Import a package by its name (@dure/domain/…), not by a path into its folder.',
      severity: 'error',
      from: { path: '^apps/[^/]+/(src|test|e2e)/' },
      to: { path: '^packages/', dependencyTypes: ['local'] },
    },
    {
      name: 'api-module-has-a-place',
      comment:
        'A module of the API needs a place in the order; write it into `modules` of .dependency-cruiser.cjs.',
      severity: 'error',
      from: { path: `${apiSource}(?!(${[...modules, ...apiFolders].join('|')})/)[^/]+/` },
      to: {},
    },
    ...moduleOrder,
    {
      name: 'api-platform-knows-no-module',
      comment: 'platform knows no noun of the domain’s modules.',
      severity: 'error',
      from: { path: `${apiSource}platform/` },
      to: { path: `${apiSource}(?!platform/)` },
    },
    {
      name: 'api-modules-not-assembly',
      comment:
        'A module never imports what assembles the modules (app.module, main, schema, supervisor, ops, migrations).',
      severity: 'error',
      from: { path: `${apiSource}(${modules.join('|')})/` },
      to: { path: `${apiSource}((migrations|supervisor|ops|schema)/|[^/]+$)` },
    },
    {
      name: 'api-supervisor-stands-alone',
      comment:
        'The supervisor needs configuration, the embedded PostgreSQL and whether the schema is up to date, nothing of the API it supervises.',
      severity: 'error',
      from: { path: `${apiSource}supervisor/` },
      to: { path: `${apiSource}(?!supervisor/|migrations/|platform/(config|database|embedded-postgres)/)` },
    },
    {
      name: 'region-in-districts-and-demo-only',
      comment: 'What is Seoul’s enters the API through its reference data and the demo loader alone.',
      severity: 'error',
      from: { path: apiSource, pathNot: `${apiSource}(districts|demo)/|${spec}` },
      to: { path: '^packages/region-seoul/' },
    },
    {
      name: 'web-features-never-meet',
      comment: 'A feature never imports another feature; routes in app/ compose them.',
      severity: 'error',
      from: { path: '^apps/web/src/features/([^/]+)/' },
      to: { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    },
    {
      name: 'web-features-not-app',
      comment: 'Features import ui, lib and messages; the app imports them.',
      severity: 'error',
      from: { path: '^apps/web/src/features/' },
      to: { path: '^apps/web/src/', pathNot: '^apps/web/src/(features|ui|lib|messages)/' },
    },
    {
      name: 'web-ui-knows-no-graphql',
      comment: 'Widgets take plain props: no GraphQL, no feature, no route.',
      severity: 'error',
      from: { path: '^apps/web/src/ui/' },
      to: {
        path: '(^|/)(@apollo|graphql|graphql-ws)(/|$)|\\.generated\\.(ts|js)$|^apps/web/src/(features|app)/',
      },
    },
    {
      name: 'web-lib-and-messages-below-features',
      comment: 'lib and messages are used by features and routes, not the other way round.',
      severity: 'error',
      from: { path: '^apps/web/src/(lib|messages)/' },
      to: { path: '^apps/web/src/(features|app)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|\\.turbo|\\.dure|test-results|playwright-report|coverage)/' },
    // Types make cycles too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    combinedDependencies: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  },
};
