import { createHash } from 'node:crypto';
import type { BusinessMoment } from '../clock/business-clock.js';

/**
 * The entity tag of the answer to `key` (document, variables, language) at a moment; weak, since it may be compressed.
 * `version` is that of the program, since another one may answer otherwise; all processes of one version agree.
 */
export function entityTagOf(key: string, { dataVersion, today }: BusinessMoment, version: string): string {
  const hash = createHash('sha256').update(JSON.stringify([version, dataVersion, today, key]));
  return `W/"${hash.digest('base64url').slice(0, 27)}"`;
}

/** Whether an If-None-Match header names the tag, among others or by `*`. */
export function isMatching(header: string | undefined, entityTag: string): boolean {
  if (header === undefined) return false;
  const opaque = entityTag.replace(/^W\//, '');
  return header.split(',').some((it) => ['*', opaque].includes(it.trim().replace(/^W\//, '')));
}
