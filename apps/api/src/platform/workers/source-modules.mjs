// A worker has no Jest around it: started from the sources, it finds './x.js' as './x.ts' by itself. Node strips the types.
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, nextResolve) {
    const isOwn = specifier.startsWith('.') && context.parentURL?.endsWith('.ts');
    return nextResolve(isOwn ? specifier.replace(/\.js$/, '.ts') : specifier, context);
  },
});
