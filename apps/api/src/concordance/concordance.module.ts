import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { ProgressModule } from '../progress/progress.module.js';
import { RevisionsModule } from '../revisions/revisions.module.js';
import { ConcordanceRow } from './concordance.entity.js';
import { ConcordancePairs, EarlierPlanLoader, PredecessorLoader } from './concordance.loaders.js';
import {
  ConcordancePairResolver,
  ConcordanceResolver,
  IndicatorPredecessorResolver,
  PlanConcordanceResolver,
} from './concordance.resolver.js';
import { ConcordanceService } from './concordance.service.js';
import { PlanCopy } from './plan-copy.entity.js';
import { PlanCopyingService } from './plan-copying.service.js';

/** From one plan to the next: a copy to start with, and which indicator carries which on. */
@Module({
  imports: [
    TypeOrmModule.forFeature([ConcordanceRow, PlanCopy]),
    PlansModule,
    IndicatorsModule,
    ProgressModule,
    RevisionsModule,
  ],
  providers: [
    ConcordanceResolver,
    PlanConcordanceResolver,
    ConcordancePairResolver,
    IndicatorPredecessorResolver,
    ConcordanceService,
    ConcordancePairs,
    PlanCopyingService,
    EarlierPlanLoader,
    PredecessorLoader,
  ],
})
export class ConcordanceModule {}
