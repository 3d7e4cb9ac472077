import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildId } from './codegen/build-id.js';
import { trustedDocuments } from './codegen/trusted-documents.js';

const packages = fileURLToPath(new URL('../../packages', import.meta.url));
const api = process.env['DURE_API_URL'] ?? 'http://127.0.0.1:4000';

// The one default export of the web app besides Playwright's and the code generator's: their tools demand it.
export default defineConfig({
  plugins: [react(), trustedDocuments(), buildId()],
  resolve: {
    // An alias and not the `source` condition: other packages name sources in it that they do not publish.
    alias: [{ find: /^@dure\/(domain|region-seoul)\/(.+)$/, replacement: `${packages}/$1/src/$2.ts` }],
  },
  build: {
    target: 'es2023',
    manifest: true,
    // Upstream's font files are served as they are, also the small ones.
    assetsInlineLimit: 0,
  },
  server: {
    host: '127.0.0.1',
    proxy: {
      '/graphql': { target: api, ws: true },
      '/files': { target: api },
      '/readyz': { target: api },
    },
  },
});
