import { readFileSync } from 'node:fs';

const swcOptions = JSON.parse(readFileSync(new URL('../swc/node.json', import.meta.url), 'utf8'));
delete swcOptions.$schema;

/** Jest in ESM mode on TypeScript sources; workspace packages resolve to their sources by the `source` condition. */
export const preset = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  transform: { '^.+\\.ts$': ['@swc/jest', { ...swcOptions, swcrc: false }] },
  testMatch: ['**/src/**/*.spec.ts'],
};
