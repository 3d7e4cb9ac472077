import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';

const dist = new URL('../../apps/web/dist/', import.meta.url);
/** The source of the page at `/`. */
const FIRST_PAGE = 'src/app/routes/home.tsx';

/**
 * Gzipped bytes of all JavaScript the first page must have before it shows: the entry, the page's own chunk, and what
 * both import statically.
 */
export async function measureFirstPage() {
  /** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */
  const manifest = JSON.parse(await readFile(new URL('.vite/manifest.json', dist), 'utf8'));
  const entries = Object.keys(manifest).filter((name) => manifest[name]?.isEntry);
  const needed = new Set(/** @type {string[]} */ ([]));
  const collect = (/** @type {string} */ name) => {
    const chunk = manifest[name];
    if (chunk === undefined) throw new Error(`The web app has no chunk ${name}.`);
    if (needed.has(chunk.file)) return;
    needed.add(chunk.file);
    for (const imported of chunk.imports ?? []) collect(imported);
  };
  for (const name of [...entries, FIRST_PAGE]) collect(name);
  let bytes = 0;
  for (const file of needed) bytes += gzipSync(await readFile(new URL(file, dist))).length;
  return [{ name: 'first page: initial JavaScript', value: bytes / 1024, unit: 'KiB gzip' }];
}
