import { preset } from '../packages/tooling/jest/preset.mjs';

export default { ...preset, testMatch: ['**/*.spec.ts'], testTimeout: 240_000 };
