import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * Writes into index.html which build it is: 16 hex digits made from the page itself, which names all its files. The API
 * reads it from there and sends it with every answer, so that an open page learns of a newer one.
 */
export function buildId(): Plugin {
  return {
    name: 'dure-build-id',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: {
            name: 'dure-build',
            content: createHash('sha256').update(html).digest('hex').slice(0, 16),
          },
          injectTo: 'head',
        },
      ],
    },
  };
}
