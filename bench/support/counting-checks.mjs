import { registerHooks } from 'node:module';

const counted = new URL('./counted-argon2.mjs', import.meta.url).href;

/** Loaded before the API (`--import`), for measuring alone: it then checks passwords by counted-argon2.mjs. */
registerHooks({
  resolve(specifier, context, nextResolve) {
    const isPasswords = context.parentURL?.endsWith('/dist/identity/passwords.js') === true;
    if (specifier === '@node-rs/argon2' && isPasswords) return { url: counted, shortCircuit: true };
    return nextResolve(specifier, context);
  },
});
