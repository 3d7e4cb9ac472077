import { Injectable } from '@nestjs/common';
import { Database } from '../platform/database/database.js';
import { Goal } from './goal.entity.js';
import { ByIdLoader, ChildrenLoader } from './node.loader.js';
import { Plan } from './plan.entity.js';
import { Stage } from './stage.entity.js';
import { Task } from './task.entity.js';

/** Plans by id. Whoever holds the id of something in a plan was allowed to read the plan. */
@Injectable()
export class PlanLoader extends ByIdLoader<Plan> {
  constructor(database: Database) {
    super(database, Plan);
  }
}

@Injectable()
export class GoalLoader extends ByIdLoader<Goal> {
  constructor(database: Database) {
    super(database, Goal);
  }
}

@Injectable()
export class TaskLoader extends ByIdLoader<Task> {
  constructor(database: Database) {
    super(database, Task);
  }
}

@Injectable()
export class StageLoader extends ByIdLoader<Stage> {
  constructor(database: Database) {
    super(database, Stage);
  }
}

@Injectable()
export class GoalsOfPlanLoader extends ChildrenLoader<Goal> {
  constructor(database: Database) {
    super(database, Goal, 'planId');
  }
}

@Injectable()
export class TasksOfGoalLoader extends ChildrenLoader<Task> {
  constructor(database: Database) {
    super(database, Task, 'goalId');
  }
}

@Injectable()
export class StagesOfTaskLoader extends ChildrenLoader<Stage> {
  constructor(database: Database) {
    super(database, Stage, 'taskId');
  }
}
