import { preset } from '../../packages/tooling/jest/preset.mjs';

export default {
  ...preset,
  testMatch: ['**/src/**/*.spec.ts', '**/test/**/*.e2e-spec.ts'],
  setupFiles: ['reflect-metadata'],
  globalSetup: './test/support/prepare-server.mjs',
  globalTeardown: './test/support/stop-server.mjs',
  testTimeout: 30_000,
};
