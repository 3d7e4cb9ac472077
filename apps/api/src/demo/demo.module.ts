import { Module } from '@nestjs/common';
import { ProgressModule } from '../progress/progress.module.js';
import { RevisionsModule } from '../revisions/revisions.module.js';
import { DemoLoader } from './demo.loader.js';
import { ExampleLifecycle } from './plan-lifecycle.js';

@Module({
  imports: [ProgressModule, RevisionsModule],
  providers: [DemoLoader, ExampleLifecycle],
  exports: [DemoLoader],
})
export class DemoModule {}
