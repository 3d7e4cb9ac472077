import { readEmail } from '@dure/domain/access/email-rule';
import type { HeldGrant } from '@dure/domain/access/grant-rule';
import {
  findGrantFaults,
  findRefusal,
  toGrantInput,
  type Fault,
  type GrantForm,
} from './grant-form-model.js';

/** An invitation as it is typed. */
export interface InviteForm {
  readonly name: string;
  readonly email: string;
  readonly grants: readonly GrantForm[];
}

/**
 * What can be seen to be wrong before anything is sent, at `name`, `email`, or `grants.0.district` and the like; the API
 * judges again.
 */
export function findInviteFaults({ name, email, grants }: InviteForm): Fault[] {
  const faults: Fault[] = [];
  if (name.trim() === '') faults.push({ field: 'name', code: 'REQUIRED' });
  const refusal = findRefusal(() => readEmail(email));
  if (refusal !== null) faults.push({ field: 'email', code: refusal.code });
  const before: HeldGrant[] = [];
  grants.forEach((grant, index) => {
    const found = findGrantFaults(grant, before);
    faults.push(...found.map(({ field, code }) => ({ field: grantField(index, field), code })));
    const input = toGrantInput(grant);
    if (found.length === 0 && input !== null) before.push({ ...input, from: grant.from, isRevoked: false });
  });
  return faults;
}

/** The name of an input in the list of roles, as the API names it too. */
export function grantField(index: number, field: string): string {
  return `grants.${index}.${field}`;
}
