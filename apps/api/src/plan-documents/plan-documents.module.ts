import { Module } from '@nestjs/common';
import { DeliberationModule } from '../deliberation/deliberation.module.js';
import { DistrictsModule } from '../districts/districts.module.js';
import { PlansModule } from '../plans/plans.module.js';
import { FilesModule } from '../platform/files/files.module.js';
import { RevisionsModule } from '../revisions/revisions.module.js';
import { DocumentRoutes } from './document-routes.js';
import { PlanDocumentsService } from './plan-documents.service.js';
import { PlanOpinions } from './plan-opinions.js';

/** The plan, its comparisons and its public deliberation as documents: PDF, HWPX, XLSX. */
@Module({
  imports: [DistrictsModule, PlansModule, RevisionsModule, DeliberationModule, FilesModule],
  providers: [PlanDocumentsService, PlanOpinions, DocumentRoutes],
})
export class PlanDocumentsModule {}
