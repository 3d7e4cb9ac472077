import { Role } from '@dure/domain/access/access.types';
import { findDistrict } from './districts.js';
import { readExamplePlan } from './example-plan.js';

/** The one password of all demo accounts. It exists only where demo data is loaded. */
export const demoPassword = 'dure-demo-2024';

export interface DemoAccount {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  /** The officer's own district; null for every other role. */
  readonly districtCode: string | null;
}

const officeAccounts: readonly DemoAccount[] = [
  { email: 'admin@demo', name: '관리자(예시)', role: Role.ADMINISTRATOR, districtCode: null },
  { email: 'planner@demo', name: '협치기획팀 기획자(예시)', role: Role.PLANNER, districtCode: null },
];

const memberAccounts: readonly DemoAccount[] = ['A', 'B', 'C', 'D'].map((letter) => ({
  email: `member-${letter.toLowerCase()}@demo`,
  name: `위원 ${letter}`,
  role: Role.COMMITTEE_MEMBER,
  districtCode: null,
}));

/** Administrator, planner, an officer for each district that takes part, and the four members of the session. */
export function listDemoAccounts(): DemoAccount[] {
  const officers = readExamplePlan()
    .participations.filter(({ cycleCode }) => cycleCode !== null)
    .map(({ districtCode }) => ({
      email: `officer-${districtCode}@demo`,
      name: `${findDistrict(districtCode)?.nameKo ?? districtCode} 담당자(예시)`,
      role: Role.DISTRICT_OFFICER,
      districtCode,
    }));
  return [...officeAccounts, ...officers, ...memberAccounts];
}
