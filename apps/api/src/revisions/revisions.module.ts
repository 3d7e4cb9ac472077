import { Module } from '@nestjs/common';
import { AdvisoryModule } from '../advisory/advisory.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { AmendmentsResolver, PlanAmendmentsResolver } from './amendments.resolver.js';
import { AmendmentsService } from './amendments.service.js';
import { PlanRewriting } from './plan-rewriting.js';
import { PlanSnapshots } from './plan-snapshots.js';
import { RewritingRecord } from './rewriting-record.js';
import { RewritingWriter } from './rewriting-writer.js';

/** For modules to the right: reading a plan whole, and writing a changed one. */
const forTheRight = [PlanSnapshots, PlanRewriting];

/** How a plan goes its way: amendments, steps, revisions, and what changed between two of them. */
@Module({
  imports: [PlansModule, IndicatorsModule, AdvisoryModule],
  providers: [
    ...forTheRight,
    RewritingWriter,
    RewritingRecord,
    AmendmentsService,
    AmendmentsResolver,
    PlanAmendmentsResolver,
  ],
  exports: forTheRight,
})
export class RevisionsModule {}
