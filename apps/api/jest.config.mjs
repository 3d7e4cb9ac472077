import { preset } from '../../packages/tooling/jest/preset.mjs';

export default {
  ...preset,
  testMatch: ['**/src/**/*.spec.ts', '**/test/**/*.e2e-spec.ts'],
  setupFiles: ['reflect-metadata'],
  testTimeout: 30_000,
};
