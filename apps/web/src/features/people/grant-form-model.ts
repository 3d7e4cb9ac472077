import { Role } from '@dure/domain/access/access.types';
import { requireGrant, type HeldGrant } from '@dure/domain/access/grant-rule';
import { DomainError, type ErrorCode } from '@dure/domain/domain-error';

/** A role as it is typed: nothing chosen and no date are ''. */
export interface GrantForm {
  readonly role: Role | '';
  readonly district: string;
  readonly from: string;
  readonly to: string;
}

/** What the API is asked for. */
export interface GrantInput {
  readonly role: Role;
  readonly district: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What is wrong at an input. */
export interface Fault<Field extends string = string> {
  readonly field: Field;
  readonly code: ErrorCode;
}

/** In the order in which they are given most. */
export const roles: readonly Role[] = [
  Role.DISTRICT_OFFICER,
  Role.PLANNER,
  Role.COMMITTEE_MEMBER,
  Role.ADMINISTRATOR,
];

/** A role to be given from the business date on. */
export function emptyGrant(today: string): GrantForm {
  return { role: '', district: '', from: today, to: '' };
}

/** Only a district officer has a district; another role forgets the one chosen before. */
export function changeGrant(form: GrantForm, change: Partial<GrantForm>): GrantForm {
  const next = { ...form, ...change };
  return next.role === Role.DISTRICT_OFFICER ? next : { ...next, district: '' };
}

/** What is wrong with it beside the roles held already, at most one fault for each input. */
export function findGrantFaults(form: GrantForm, held: readonly HeldGrant[] = []): Fault[] {
  const missing: Fault[] = [];
  if (form.role === '') missing.push({ field: 'role', code: 'REQUIRED' });
  if (form.from === '') missing.push({ field: 'from', code: 'REQUIRED' });
  const input = toGrantInput(form);
  if (input === null || input.from === null) return missing;
  const refusal = findRefusal(() => requireGrant({ ...input, from: form.from }, held));
  return refusal === null ? missing : [{ field: refusal.field ?? 'role', code: refusal.code }];
}

/** The domain's refusal, or null where the rule has nothing against it. */
export function findRefusal(judge: () => unknown): DomainError | null {
  try {
    judge();
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** The form as the API takes it; null while no role is chosen. */
export function toGrantInput({ role, district, from, to }: GrantForm): GrantInput | null {
  if (role === '') return null;
  return { role, district: emptyToNull(district), from: emptyToNull(from), to: emptyToNull(to) };
}

function emptyToNull(text: string): string | null {
  return text === '' ? null : text;
}
