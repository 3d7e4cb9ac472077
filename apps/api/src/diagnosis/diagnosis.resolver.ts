import { Action } from '@dure/domain/access/actions';
import { ResolveField, Resolver } from '@nestjs/graphql';
import { Rule } from '../platform/graphql/access.js';
import { Cost } from '../platform/graphql/cost.js';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { Plan } from '../plans/plan.entity.js';
import { DiagnosisHistoryLoader, DiagnosisLoader } from './diagnosis.loaders.js';
import { Diagnosis, DiagnosisHistory } from './diagnosis.type.js';

const scopeOf = ({ publishedAt }: Plan): { isPublished: boolean } => ({ isPublished: publishedAt !== null });

/** What is wrong with a plan, beside the plan. */
@Resolver(() => Plan)
export class PlanDiagnosisResolver {
  constructor(
    private readonly diagnoses: DiagnosisLoader,
    private readonly histories: DiagnosisHistoryLoader,
  ) {}

  @Rule<Plan>(Action.DIAGNOSIS_READ, scopeOf)
  @Cost(500)
  @ResolveField(() => Diagnosis, { nullable: true, description: 'null for who may not read it.' })
  diagnosis(plan: Plan, _: unknown, context: RequestContext): Promise<Diagnosis | null> {
    return this.diagnoses.load(context, plan.id);
  }

  @Rule<Plan>(Action.DIAGNOSIS_READ, scopeOf)
  @ResolveField(() => DiagnosisHistory, {
    nullable: true,
    description: 'Counted in the background some seconds after a change; null for who may not read it.',
  })
  diagnosisHistory(plan: Plan, _: unknown, context: RequestContext): Promise<DiagnosisHistory> {
    return this.histories.load(context, plan.id);
  }
}
