import { Module } from '@nestjs/common';
import { DistrictsModule } from '../districts/districts.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { FilesModule } from '../platform/files/files.module.js';
import { RevisionsModule } from '../revisions/revisions.module.js';
import { NewPlans } from './new-plans.js';
import { StandingPlans } from './standing-plans.js';
import { WorkbookRoutes } from './workbook-routes.js';
import { WorkbooksService } from './workbooks.service.js';
import { WrittenWorkbooks } from './written-workbooks.js';

/** The whole plan as a workbook, given out and taken in. */
@Module({
  imports: [DistrictsModule, PlansModule, RevisionsModule, FilesModule],
  providers: [StandingPlans, WrittenWorkbooks, NewPlans, WorkbooksService, WorkbookRoutes],
})
export class WorkbooksModule {}
