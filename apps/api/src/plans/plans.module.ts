import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DistrictsModule } from '../districts/districts.module.js';
import { Amendment } from './amendment.entity.js';
import { AmendmentChangesLoader, AmendmentsOfPlanLoader, OwnAmendmentLoader } from './amendment.loaders.js';
import { Cycle } from './cycle.entity.js';
import { DistrictEnrolmentResolver } from './district-enrolment.resolver.js';
import { Goal } from './goal.entity.js';
import { goalKind } from './goal.kind.js';
import { GoalsResolver } from './goals.resolver.js';
import { GoalsService } from './goals.service.js';
import { HistoryResolver } from './history.resolver.js';
import { HistoryService } from './history.service.js';
import { NodeCodes } from './node-codes.js';
import { NodeCopies } from './node-copies.js';
import { NodeCopyingService } from './node-copying.service.js';
import { NodeEditing } from './node-editing.js';
import { NodeFinder } from './node-finder.js';
import { NodeKinds } from './node-kind.js';
import { NodeMovingService } from './node-moving.service.js';
import { NodePlaces } from './node-places.js';
import { NodePositions } from './node-positions.js';
import { NodeRemovalService } from './node-removal.service.js';
import { NodeSelections } from './node-selections.js';
import { NodeSubtrees } from './node-subtrees.js';
import { NodeTrail } from './node-trail.js';
import { OutlineLoader } from './outline.loader.js';
import { Participation } from './participation.entity.js';
import { ParticipationsResolver } from './participations.resolver.js';
import { ParticipationsService } from './participations.service.js';
import { PlanAccess } from './plan-access.js';
import { PlanEditingResolver } from './plan-editing.resolver.js';
import { PlanEditingService } from './plan-editing.service.js';
import { PlanTreeResolver } from './plan-tree.resolver.js';
import { Plan } from './plan.entity.js';
import {
  CycleLoader,
  CyclesOfPlanLoader,
  DataVersionLoader,
  NewestPlanLoader,
  ParticipationsOfPlanLoader,
  PlanByCodeLoader,
  PlanExampleLoader,
} from './plan.loaders.js';
import { PlanStateResolver } from './plan-state.resolver.js';
import { PlansResolver } from './plans.resolver.js';
import { PlansService } from './plans.service.js';
import { PresenceLoader } from './presence.loader.js';
import { PlanPresenceResolver, PresenceResolver } from './presence.resolver.js';
import { PresenceService } from './presence.service.js';
import { Stage } from './stage.entity.js';
import { StageKind } from './stage.kind.js';
import { StagesResolver } from './stages.resolver.js';
import { StagesService } from './stages.service.js';
import { Task } from './task.entity.js';
import { taskKind } from './task.kind.js';
import { TasksResolver } from './tasks.resolver.js';
import { TasksService } from './tasks.service.js';
import {
  GoalLoader,
  GoalsOfPlanLoader,
  PlanLoader,
  StageLoader,
  StagesOfTaskLoader,
  TaskLoader,
  TasksOfGoalLoader,
} from './tree.loaders.js';

const loaders = [
  PlanLoader,
  PlanByCodeLoader,
  NewestPlanLoader,
  CycleLoader,
  CyclesOfPlanLoader,
  ParticipationsOfPlanLoader,
  DataVersionLoader,
  PlanExampleLoader,
  GoalLoader,
  GoalsOfPlanLoader,
  TaskLoader,
  TasksOfGoalLoader,
  StageLoader,
  StagesOfTaskLoader,
  OutlineLoader,
  PresenceLoader,
  AmendmentsOfPlanLoader,
  OwnAmendmentLoader,
  AmendmentChangesLoader,
];
/** For modules to the right: reading plans, and editing nodes of their own kind. */
const forTheRight = [
  PlansService,
  PlanEditingService,
  PlanAccess,
  NodeKinds,
  NodeCodes,
  NodeEditing,
  NodeTrail,
  StageKind,
];
const services = [
  ParticipationsService,
  GoalsService,
  TasksService,
  StagesService,
  NodeFinder,
  NodePositions,
  NodeSubtrees,
  PresenceService,
  NodeSelections,
  NodePlaces,
  NodeMovingService,
  NodeCopies,
  NodeCopyingService,
  NodeRemovalService,
  HistoryService,
];
const resolvers = [
  PlansResolver,
  PlanStateResolver,
  PlanTreeResolver,
  PlanPresenceResolver,
  PresenceResolver,
  GoalsResolver,
  TasksResolver,
  StagesResolver,
  ParticipationsResolver,
  PlanEditingResolver,
  DistrictEnrolmentResolver,
  HistoryResolver,
];

/** The plan and its tree: goals, tasks, stages of change; cycles and participations. */
@Module({
  imports: [
    TypeOrmModule.forFeature([Plan, Amendment, Cycle, Participation, Goal, Task, Stage]),
    DistrictsModule,
  ],
  providers: [...loaders, ...forTheRight, ...services, ...resolvers],
  exports: [...loaders, ...forTheRight],
})
export class PlansModule implements OnModuleInit {
  constructor(
    private readonly kinds: NodeKinds,
    private readonly stageKind: StageKind,
  ) {}

  onModuleInit(): void {
    this.kinds.register(goalKind);
    this.kinds.register(taskKind);
    this.kinds.register(this.stageKind);
  }
}
