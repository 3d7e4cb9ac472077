import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OpsError } from './ops.error.js';

export type OpsCommand =
  | { readonly name: 'backup' | 'restore'; readonly file: string }
  | { readonly name: 'admin:create'; readonly email: string; readonly personName: string }
  | { readonly name: 'migrate' };

export const USAGE = `npm run ops -- backup FILE
  npm run ops -- restore FILE
  npm run ops -- admin:create --email ADDRESS --name NAME
  npm run ops -- migrate`;

/**
 * What the words after `npm run ops --` ask for. A file is taken from `folder` on unless its path is absolute.
 * @throws OpsError that shows how to call the command
 */
export function readOpsCommand(words: readonly string[], folder: string): OpsCommand {
  const [name, ...rest] = words;
  switch (name) {
    case 'backup':
    case 'restore':
      return { name, file: readFile(name, rest, folder) };
    case 'admin:create':
      return readPerson(rest);
    case 'migrate':
      if (rest.length > 0) throw misused(`migrate takes nothing, not “${rest[0]}”.`);
      return { name };
    case undefined:
      throw misused('Which command?');
    default:
      throw misused(`There is no command “${name}”.`);
  }
}

function readFile(name: string, words: readonly string[], folder: string): string {
  const [file, ...more] = words;
  if (file === undefined || file === '') throw misused(`${name} needs the name of a file.`);
  if (more.length > 0) throw misused(`${name} takes one file, not “${more[0]}” as well.`);
  if (file.startsWith('--')) throw misused(`${name} has no option “${file}”.`);
  return resolve(folder, file);
}

function readPerson(words: readonly string[]): OpsCommand {
  const options = { email: { type: 'string' }, name: { type: 'string' } } as const;
  let values: { email?: string; name?: string };
  try {
    ({ values } = parseArgs({ args: [...words], options }));
  } catch (error) {
    throw misused((error as Error).message);
  }
  if (values.email === undefined) throw misused('admin:create needs --email.');
  if (values.name === undefined) throw misused('admin:create needs --name.');
  return { name: 'admin:create', email: values.email, personName: values.name };
}

function misused(text: string): OpsError {
  return new OpsError(text, `use one of\n\n  ${USAGE}`);
}
