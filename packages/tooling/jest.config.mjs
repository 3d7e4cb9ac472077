import { preset } from './jest/preset.mjs';

export default { ...preset, testMatch: ['**/*.spec.ts'], testTimeout: 60_000 };
