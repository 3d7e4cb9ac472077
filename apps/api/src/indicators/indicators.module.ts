import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DistrictsModule } from '../districts/districts.module.js';
import { NodeKinds } from '../plans/node-kind.js';
import { PlansModule } from '../plans/plans.module.js';
import { ApprovedValues, HasApprovedValuesLoader } from './approved-values.js';
import { Indicator } from './indicator.entity.js';
import { IndicatorNodeKind } from './indicator-node.kind.js';
import { IndicatorPlaces } from './indicator-place.js';
import { IndicatorVetoes } from './indicator-vetoes.js';
import {
  IndicatorLoader,
  IndicatorsOfGoalLoader,
  IndicatorsOfStageLoader,
  IndicatorsOfTaskLoader,
  TargetVersionsLoader,
} from './indicator.loaders.js';
import { IndicatorsResolver } from './indicators.resolver.js';
import { IndicatorsService } from './indicators.service.js';
import { TargetCopies } from './target-copies.js';
import { TargetPartsResolver, TargetVersionPartsResolver } from './target-parts.resolver.js';
import { TargetVersion } from './target-version.entity.js';
import { TargetsService } from './targets.service.js';
import {
  GoalIndicatorsResolver,
  StageIndicatorsResolver,
  TaskIndicatorsResolver,
} from './tree-indicators.resolver.js';

const loaders = [
  IndicatorLoader,
  IndicatorsOfGoalLoader,
  IndicatorsOfStageLoader,
  IndicatorsOfTaskLoader,
  TargetVersionsLoader,
  HasApprovedValuesLoader,
];
const resolvers = [
  IndicatorsResolver,
  GoalIndicatorsResolver,
  TaskIndicatorsResolver,
  StageIndicatorsResolver,
  TargetPartsResolver,
  TargetVersionPartsResolver,
];
const services = [
  IndicatorsService,
  TargetsService,
  IndicatorPlaces,
  IndicatorNodeKind,
  IndicatorVetoes,
  TargetCopies,
  ApprovedValues,
];

/** Indicators and their targets, the leaves of the plan's tree. */
@Module({
  imports: [TypeOrmModule.forFeature([Indicator, TargetVersion]), DistrictsModule, PlansModule],
  providers: [...loaders, ...services, ...resolvers],
  exports: [...loaders, ApprovedValues],
})
export class IndicatorsModule implements OnModuleInit {
  constructor(
    private readonly kinds: NodeKinds,
    private readonly kind: IndicatorNodeKind,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this.kind);
  }
}
