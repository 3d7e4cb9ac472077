import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders that are made from the sources, or hold other things than sources. */
const skipped = new Set([
  'node_modules',
  'dist',
  '.turbo',
  '.dure',
  '.git',
  'test-results',
  'playwright-report',
  'coverage',
]);

/**
 * A fingerprint of files and folders under `root`: names and contents, not times, so that a fresh clone equals the old one.
 * @param {string} root
 * @param {string[]} entries paths relative to `root`; a missing one counts as such
 */
export function fingerprint(root, entries) {
  const hash = createHash('sha256');
  for (const entry of entries) addToHash(hash, root, entry);
  return hash.digest('hex');
}

/**
 * @param {import('node:crypto').Hash} hash
 * @param {string} root
 * @param {string} entry
 */
function addToHash(hash, root, entry) {
  const path = join(root, entry);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return void hash.update(`-${entry}\0`);
  if (found.isDirectory()) {
    for (const name of readdirSync(path).sort())
      if (!skipped.has(name)) addToHash(hash, root, join(entry, name));
    return undefined;
  }
  const content = readFileSync(path);
  return void hash.update(`+${entry}\0${content.length}\0`).update(content);
}

/**
 * Whether a step's last success was on this very input.
 * @param {string} file
 * @param {string} value
 */
export function isStamped(file, value) {
  return existsSync(file) && readFileSync(file, 'utf8') === value;
}

/**
 * @param {string} file
 * @param {string} value
 */
export function writeStamp(file, value) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, value);
  renameSync(`${file}.${process.pid}`, file);
}
