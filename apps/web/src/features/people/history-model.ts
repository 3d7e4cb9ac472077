import { Role } from '@dure/domain/access/access.types';

/** A role as the trail keeps it: the district by its code. */
export interface RecordedGrant {
  readonly role: Role;
  readonly district: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** What the sentences are made of; given by the page, in its language. */
export interface HistoryWords {
  changed(field: 'name' | 'email', before: string, after: string): string;
  grant(grant: RecordedGrant): string;
  /** The role's days before and after. */
  moved(before: RecordedGrant, after: RecordedGrant): string;
  link(kind: 'INVITATION' | 'PASSWORD_RESET' | 'SET_UP'): string;
  sessions(count: number): string;
}

const linkKinds = ['INVITATION', 'PASSWORD_RESET', 'SET_UP'] as const;
const facts = ['name', 'email'] as const;

/** What an entry of the trail says beyond its action, a line for each thing; nothing where the action says all. */
export function describeChange(before: unknown, after: unknown, words: HistoryWords): string[] {
  const then = toRecord(before);
  const now = toRecord(after);
  const lines: string[] = [];
  for (const field of facts) {
    const [old, value] = [then[field], now[field]];
    if (typeof value !== 'string' || old === value) continue;
    lines.push(typeof old === 'string' ? words.changed(field, old, value) : value);
  }
  const grant = toGrant(now);
  const grantBefore = toGrant(then);
  if (grant !== null) {
    const hasMoved = grantBefore !== null && (grantBefore.from !== grant.from || grantBefore.to !== grant.to);
    lines.push(hasMoved ? words.moved(grantBefore, grant) : words.grant(grant));
  }
  if (Array.isArray(now['grants']))
    lines.push(...now['grants'].flatMap((it) => toGrant(toRecord(it)) ?? []).map((it) => words.grant(it)));
  const kind = linkKinds.find((it) => it === now['kind']);
  if (kind !== undefined) lines.push(words.link(kind));
  if (typeof now['sessions'] === 'number' && now['sessions'] > 0) lines.push(words.sessions(now['sessions']));
  return lines;
}

type Values = Readonly<Record<string, unknown>>;

function toRecord(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}

function toGrant(values: Values): RecordedGrant | null {
  const role = Object.values(Role).find((it) => it === values['role']);
  if (role === undefined) return null;
  return {
    role,
    district: toText(values['district']),
    from: toText(values['from']),
    to: toText(values['to']),
  };
}

function toText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
