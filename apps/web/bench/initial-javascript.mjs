import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

/** What the first page (`/`, in Korean) needs before it can be shown; all else is loaded later or elsewhere. */
const firstPage = [
  'index.html',
  'src/app/routes/home.tsx',
  ...['frame', 'ui', 'labels', 'overview'].map((namespace) => `src/messages/ko/${namespace}.ts`),
];

/**
 * The JavaScript of the first page in bytes after gzip, with its files, largest first.
 * @param {string} [dist] the built web app
 */
export function measureInitialJavascript(dist = fileURLToPath(new URL('../dist', import.meta.url))) {
  const manifest = JSON.parse(readFileSync(join(dist, '.vite', 'manifest.json'), 'utf8'));
  const names = new Set();
  const visit = (/** @type {string} */ name) => {
    if (names.has(name)) return;
    if (!(name in manifest)) throw new Error(`${name} is not part of the built web app`);
    names.add(name);
    for (const imported of manifest[name].imports ?? []) visit(imported);
  };
  for (const name of firstPage) visit(name);
  const files = [...new Set([...names].map((name) => manifest[name].file))]
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, bytes: gzipSync(readFileSync(join(dist, file))).length }))
    .sort((one, other) => other.bytes - one.bytes);
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { bytes, files } = measureInitialJavascript(process.argv[2]);
  for (const { file, bytes: size } of files) process.stdout.write(`${String(size).padStart(8)}  ${file}\n`);
  process.stdout.write(`${String(bytes).padStart(8)}  bytes in all, of 200000\n`);
}
