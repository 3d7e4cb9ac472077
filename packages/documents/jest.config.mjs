import { preset } from '../tooling/jest/preset.mjs';

// The first document of a file loads its writer, which takes seconds on a busy machine.
export default { ...preset, testTimeout: 30_000 };
