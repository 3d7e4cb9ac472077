import { createRequire } from 'node:module';

const require = createRequire(new URL('../../apps/api/package.json', import.meta.url));
const argon2 = require('@node-rs/argon2');

const tally = { count: 0, milliseconds: 0, running: 0, mostAtOnce: 0 };

export const { hash } = argon2;

/** The real check, counted. @param {string} hashed @param {string} password */
export async function verify(hashed, password) {
  const began = performance.now();
  tally.count += 1;
  tally.running += 1;
  tally.mostAtOnce = Math.max(tally.mostAtOnce, tally.running);
  try {
    return await argon2.verify(hashed, password);
  } finally {
    tally.running -= 1;
    tally.milliseconds += performance.now() - began;
  }
}

process.on('message', (message) => {
  if (message === 'tally') process.send?.({ tally });
});
