import { hash } from '@node-rs/argon2';
import { demoPassword, listDemoAccounts } from '@dure/region-seoul/demo-accounts';
import { randomUUID } from 'node:crypto';
import type { Row } from './insert-rows.js';

/** Far below what a real password gets: this one is printed at every start. */
const MODEST_COST = { memoryCost: 4096, timeCost: 1 };

export interface AccountRows {
  readonly accounts: readonly Row[];
  readonly grants: readonly Row[];
  readonly plannerId: string;
  readonly officerIdByDistrict: ReadonlyMap<string, string>;
}

/** The demo accounts with their grants, held from the plan's first day on; each password is hashed with a salt of its own. */
export async function accountRows(validFrom: string): Promise<AccountRows> {
  const entries = await Promise.all(
    listDemoAccounts().map(async (account) => ({
      id: randomUUID(),
      passwordHash: await hash(demoPassword, MODEST_COST),
      ...account,
    })),
  );
  const planner = entries.find(({ email }) => email === 'planner@demo');
  if (planner === undefined) throw new Error('The demo accounts have no planner@demo');
  return {
    accounts: entries.map(({ id, email, name, passwordHash }) => ({
      id,
      email,
      name,
      password_hash: passwordHash,
      is_demo: true,
    })),
    grants: entries.map(({ id, role, districtCode }) => ({
      id: randomUUID(),
      account_id: id,
      role,
      district_code: districtCode,
      valid_from: validFrom,
    })),
    plannerId: planner.id,
    officerIdByDistrict: new Map(
      entries.flatMap(({ id, districtCode }) => (districtCode === null ? [] : [[districtCode, id] as const])),
    ),
  };
}
