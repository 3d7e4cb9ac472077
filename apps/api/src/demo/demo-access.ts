import { demoPassword, listDemoAccounts } from '@dure/region-seoul/demo-accounts';
import type { DemoLoader } from './demo.loader.js';

export interface DemoAccess {
  readonly password: string;
  readonly accounts: { email: string; role: string }[];
}

/** How to sign in to the demo, null where no demo data are loaded. */
export async function findDemoAccess(loader: DemoLoader): Promise<DemoAccess | null> {
  if (!(await loader.isLoaded())) return null;
  return {
    password: demoPassword,
    accounts: listDemoAccounts().map(({ email, role }) => ({ email, role })),
  };
}
