import { createHash, randomUUID } from 'node:crypto';
import type { BusinessMoment } from '../clock/business-clock.js';

/**
 * New at each start: another version of the program may answer otherwise, and a restored database may count its versions
 * from before. After a restart each page is sent in full once.
 */
const startId = randomUUID();

/** The entity tag of the answer to `key` (document, variables, language) at a moment; weak, since it may be compressed. */
export function entityTagOf(key: string, { dataVersion, today }: BusinessMoment): string {
  const hash = createHash('sha256').update(JSON.stringify([startId, dataVersion, today, key]));
  return `W/"${hash.digest('base64url').slice(0, 27)}"`;
}

/** Whether an If-None-Match header names the tag, among others or by `*`. */
export function isMatching(header: string | undefined, entityTag: string): boolean {
  if (header === undefined) return false;
  const opaque = entityTag.replace(/^W\//, '');
  return header.split(',').some((it) => ['*', opaque].includes(it.trim().replace(/^W\//, '')));
}
