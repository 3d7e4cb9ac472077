import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DistrictsModule } from '../districts/districts.module.js';
import { IndicatorsModule } from '../indicators/indicators.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { PlanModels } from './plan-model/plan-models.js';
import { ReportFinder } from './report-finder.js';
import { ReportSaving } from './report-saving.service.js';
import { ReportSteps } from './report-steps.service.js';
import { ReportWriter } from './report-writer.js';
import { ReportRow } from './report.entity.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReviewQueueService } from './review-queue.service.js';
import { WorklistService } from './worklist.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ReportRow]), DistrictsModule, PlansModule, IndicatorsModule],
  providers: [
    ReportsResolver,
    ReportFinder,
    ReportSaving,
    ReportSteps,
    ReportWriter,
    WorklistService,
    ReviewQueueService,
    PlanModels,
  ],
  exports: [PlanModels],
})
export class ReportingModule {}
