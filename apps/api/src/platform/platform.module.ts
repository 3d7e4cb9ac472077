import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Audit } from './audit/audit.js';
import { BusinessClock } from './clock/business-clock.js';
import { Database } from './database/database.js';
import { dataSourceOptions } from './database/data-source-options.js';
import { Events } from './events/events.js';
import { NoticeListener } from './events/notice-listener.js';
import { Notices } from './events/notices.js';
import { RethrowFilter } from './graphql/rethrow.filter.js';
import { Settings } from './settings.js';
import { DataVersions } from './transaction/data-versions.js';
import { TransactionInterceptor } from './transaction/transaction.interceptor.js';
import { Transactions } from './transaction/transactions.js';
import { Drain } from './web/drain.js';

const services = [
  Database,
  Transactions,
  DataVersions,
  Events,
  Notices,
  NoticeListener,
  Audit,
  BusinessClock,
  Drain,
];

/** What every module may ask for without importing anything. Knows no noun of the domain. */
@Global()
@Module({})
export class PlatformModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        TypeOrmModule.forRootAsync({
          useFactory: () => ({
            ...dataSourceOptions(settings.databaseUrl, settings.poolSize),
            autoLoadEntities: true,
            // `openDatabase` connects: printing the schema needs no database.
            manualInitialization: true,
          }),
        }),
      ],
      providers: [
        { provide: Settings, useValue: settings },
        { provide: APP_FILTER, useClass: RethrowFilter },
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        ...services,
      ],
      exports: [Settings, ...services],
    };
  }
}
