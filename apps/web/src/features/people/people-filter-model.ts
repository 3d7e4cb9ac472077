import { Role } from '@dure/domain/access/access.types';

/** As the API's AccountState. */
export const accountStates = ['ACTIVE', 'INVITED', 'DISABLED'] as const;
export type AccountState = (typeof accountStates)[number];

/** What the list of people is narrowed to; it stands in the page's address, so that it can be sent on and kept. */
export interface PeopleFilter {
  readonly search: string;
  readonly role: Role | null;
  readonly state: AccountState | null;
}

const known = <Value extends string>(values: readonly Value[], text: string | null): Value | null =>
  values.find((value) => value === text) ?? null;

/** The filter in an address; what it does not know it leaves out. */
export function readPeopleFilter(address: URLSearchParams): PeopleFilter {
  return {
    search: address.get('q')?.trim() ?? '',
    role: known(Object.values(Role), address.get('role')),
    state: known(accountStates, address.get('state')),
  };
}

/** The same address with this filter and whatever else it had. */
export function writePeopleFilter(address: URLSearchParams, filter: PeopleFilter): URLSearchParams {
  const next = new URLSearchParams(address);
  const values = { q: filter.search.trim(), role: filter.role, state: filter.state };
  for (const [name, value] of Object.entries(values)) {
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  }
  return next;
}

/** Whether it leaves anybody out. */
export function isNarrowed({ search, role, state }: PeopleFilter): boolean {
  return search !== '' || role !== null || state !== null;
}
