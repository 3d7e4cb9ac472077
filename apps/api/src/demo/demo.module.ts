import { Module } from '@nestjs/common';
import { ProgressModule } from '../progress/progress.module.js';
import { DemoLoader } from './demo.loader.js';

@Module({ imports: [ProgressModule], providers: [DemoLoader], exports: [DemoLoader] })
export class DemoModule {}
