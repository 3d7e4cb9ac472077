import { Module } from '@nestjs/common';
import { DistrictsModule } from '../districts/districts.module.js';
import { ReportingModule } from '../reporting/reporting.module.js';
import { AttentionService } from './attention.service.js';
import { DistrictSeriesService } from './district-series.service.js';
import { LastValuesService } from './last-values.service.js';
import { MatrixService } from './matrix.service.js';
import { IndicatorRecordService } from './indicator-record.service.js';
import {
  DashboardResolver,
  DistrictProgressResolver,
  IndicatorRecordResolver,
  TaskProgressResolver,
} from './progress.resolver.js';
import { ProgressService } from './progress.service.js';
import { ReadingStore } from './reading-store.js';
import { ReadingsLoader } from './readings.loader.js';
import { ReadingsService } from './readings.service.js';
import { ScoreSheetService } from './score-sheet.service.js';

@Module({
  imports: [DistrictsModule, ReportingModule],
  providers: [
    DashboardResolver,
    DistrictProgressResolver,
    TaskProgressResolver,
    IndicatorRecordResolver,
    IndicatorRecordService,
    ReadingsService,
    ReadingsLoader,
    MatrixService,
    AttentionService,
    ScoreSheetService,
    DistrictSeriesService,
    ReadingStore,
    ProgressService,
    LastValuesService,
  ],
  exports: [ProgressService, LastValuesService],
})
export class ProgressModule {}
