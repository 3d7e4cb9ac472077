import { Module } from '@nestjs/common';
import { PlansModule } from '../plans/plans.module.js';
import { Diagnoses } from './diagnoses.js';
import { DiagnosisRecorder } from './diagnosis-recorder.js';
import { DiagnosisHistoryLoader, DiagnosisLoader } from './diagnosis.loaders.js';
import { PlanDiagnosisResolver } from './diagnosis.resolver.js';

@Module({
  imports: [PlansModule],
  providers: [PlanDiagnosisResolver, DiagnosisLoader, DiagnosisHistoryLoader, Diagnoses, DiagnosisRecorder],
})
export class DiagnosisModule {}
