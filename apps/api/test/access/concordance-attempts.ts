import { randomUUID } from 'node:crypto';
import { pick, type Arrangements } from './attempt.js';
import type { Office } from './office.js';

async function demoPlan(office: Office): Promise<string> {
  const [row] = await office.api.sql<{ id: string }>(`select id from plan where code = 'SCD-2021'`);
  return row?.id ?? '';
}

/** Going on from one plan to the next. */
export const concordanceAttempts: Arrangements = {
  'Mutation.copyPlan': async (office, situation) => {
    const planId = pick(
      { 'in force': await demoPlan(office), drafted: office.unpublished.plan.id, unknown: randomUUID() },
      situation,
    );
    const code = `NEXT-${randomUUID().slice(0, 8)}`;
    return {
      document: 'mutation ($input: CopyPlanInput!) { copyPlan(input: $input) { __typename } }',
      variables: { input: { planId, code, titleKo: '다음 계획', fromYear: 2025, toYear: 2028 } },
    };
  },
  'Mutation.setConcordance': (office, situation) => {
    const plans = { published: office.published, unpublished: office.unpublished };
    const indicatorId = situation === 'unknown' ? randomUUID() : pick(plans, situation).outcome.id;
    return {
      document: 'mutation ($input: SetConcordanceInput!) { setConcordance(input: $input) { __typename } }',
      variables: { input: { indicatorId, earlierId: null } },
    };
  },
};
