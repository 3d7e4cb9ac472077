import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import { MercuriusDriver, type MercuriusDriverConfig } from '@nestjs/mercurius';
import { AdvisoryModule } from './advisory/advisory.module.js';
import { ChangesModule } from './changes/changes.module.js';
import { ConcordanceModule } from './concordance/concordance.module.js';
import { DeliberationModule } from './deliberation/deliberation.module.js';
import { DemoModule } from './demo/demo.module.js';
import { DiagnosisModule } from './diagnosis/diagnosis.module.js';
import { DistrictsModule } from './districts/districts.module.js';
import { IdentityModule } from './identity/identity.module.js';
import { IndicatorsModule } from './indicators/indicators.module.js';
import { PlanDocumentsModule } from './plan-documents/plan-documents.module.js';
import { PlansModule } from './plans/plans.module.js';
import { FilesModule } from './platform/files/files.module.js';
import { graphqlOptions } from './platform/graphql/graphql-options.js';
import { TrustedDocuments } from './platform/graphql/trusted-documents.js';
import { RequestContexts } from './platform/graphql/request-contexts.js';
import { LiveServer } from './platform/live/live-server.js';
import { PlatformModule } from './platform/platform.module.js';
import { RequestContextsModule } from './platform/graphql/request-contexts.module.js';
import { Settings } from './platform/settings.js';
import { ProgressModule } from './progress/progress.module.js';
import { ReportingModule } from './reporting/reporting.module.js';
import { RevisionsModule } from './revisions/revisions.module.js';
import { SearchModule } from './search/search.module.js';
import { WorkbooksModule } from './workbooks/workbooks.module.js';

/** The modules in their total order: each may import those above it, never one below. */
export const featureModules = [
  IdentityModule,
  DistrictsModule,
  PlansModule,
  IndicatorsModule,
  ReportingModule,
  ProgressModule,
  AdvisoryModule,
  RevisionsModule,
  DiagnosisModule,
  DeliberationModule,
  WorkbooksModule,
  PlanDocumentsModule,
  ConcordanceModule,
  SearchModule,
  ChangesModule,
  DemoModule,
];

@Module({})
export class AppModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(settings),
        RequestContextsModule,
        FilesModule,
        ...featureModules,
        GraphQLModule.forRootAsync<MercuriusDriverConfig>({
          driver: MercuriusDriver,
          imports: [RequestContextsModule],
          inject: [RequestContexts],
          useFactory: graphqlOptions,
        }),
      ],
      providers: [LiveServer, TrustedDocuments],
    };
  }
}
