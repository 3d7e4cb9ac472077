import { readFile } from 'node:fs/promises';

const manifest = new URL('../../../package.json', import.meta.url);

/** The version of Dure that runs, such as 0.1.0. */
export async function readVersion(): Promise<string> {
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return version;
}
