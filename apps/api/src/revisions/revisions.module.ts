import { Module } from '@nestjs/common';
import { AdvisoryModule } from '../advisory/advisory.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { AmendmentsResolver, PlanAmendmentsResolver } from './amendments.resolver.js';
import { AmendmentsService } from './amendments.service.js';

/** How a plan goes its way: amendments, steps, revisions, and what changed between two of them. */
@Module({
  imports: [PlansModule, IndicatorsModule, AdvisoryModule],
  providers: [AmendmentsService, AmendmentsResolver, PlanAmendmentsResolver],
})
export class RevisionsModule {}
