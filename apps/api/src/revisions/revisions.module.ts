import { Module } from '@nestjs/common';
import { AdvisoryModule } from '../advisory/advisory.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { AmendmentTraces } from './amendment-traces.js';
import { AmendmentsResolver, PlanAmendmentsResolver } from './amendments.resolver.js';
import { AmendmentsService } from './amendments.service.js';
import { ComparisonsService } from './comparisons.service.js';
import { PlanRewriting } from './plan-rewriting.js';
import { PlanSnapshots } from './plan-snapshots.js';
import { PlanSteps } from './plan-steps.service.js';
import { RenumberingService } from './renumbering.service.js';
import { RenumberedLoader, RevisionsOfPlanLoader, StepsOfPlanLoader } from './revision.loaders.js';
import { PlanStepRecordResolver, RevisionResolver, RevisionsResolver } from './revisions.resolver.js';
import { RewritingRecord } from './rewriting-record.js';
import { RewritingWriter } from './rewriting-writer.js';

/** For modules to the right: reading a plan whole, and writing a changed one. */
const forTheRight = [
  PlanSnapshots,
  PlanRewriting,
  PlanSteps,
  ComparisonsService,
  RevisionsOfPlanLoader,
  StepsOfPlanLoader,
];

/** How a plan goes its way: amendments, steps, revisions, and what changed between two of them. */
@Module({
  imports: [PlansModule, IndicatorsModule, AdvisoryModule],
  providers: [
    ...forTheRight,
    RewritingWriter,
    RewritingRecord,
    RenumberingService,
    AmendmentTraces,
    RenumberedLoader,
    RevisionsResolver,
    PlanStepRecordResolver,
    RevisionResolver,
    AmendmentsService,
    AmendmentsResolver,
    PlanAmendmentsResolver,
  ],
  exports: forTheRight,
})
export class RevisionsModule {}
