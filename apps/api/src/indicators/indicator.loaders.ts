import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { ByIdLoader, ChildrenLoader } from '../plans/node.loader.js';
import { Stage } from '../plans/stage.entity.js';
import { Database } from '../platform/database/database.js';
import { BatchLoader, groupedBy } from '../platform/graphql/batch-loader.js';
import { Indicator } from './indicator.entity.js';
import { TargetVersion } from './target-version.entity.js';

/** Indicators by id, removed ones too. */
@Injectable()
export class IndicatorLoader extends ByIdLoader<Indicator> {
  constructor(database: Database) {
    super(database, Indicator);
  }
}

@Injectable()
export class IndicatorsOfGoalLoader extends ChildrenLoader<Indicator> {
  constructor(database: Database) {
    super(database, Indicator, 'goalId');
  }
}

@Injectable()
export class IndicatorsOfStageLoader extends ChildrenLoader<Indicator> {
  constructor(database: Database) {
    super(database, Indicator, 'stageId');
  }
}

/** All indicators of each task: the process ones stage by stage, then outcome and result in their order. */
@Injectable()
export class IndicatorsOfTaskLoader extends BatchLoader<string, Indicator[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(taskIds: readonly string[]): Promise<readonly Indicator[][]> {
    const indicators = await this.database.read
      .createQueryBuilder(Indicator, 'indicator')
      .leftJoin(Stage, 'stage', 'stage.id = indicator.stageId')
      .where('indicator.taskId = any(:taskIds) and indicator.removedAt is null', { taskIds })
      .orderBy('stage.position', 'ASC', 'NULLS LAST')
      .addOrderBy('stage.code', 'ASC', 'NULLS LAST')
      .addOrderBy('indicator.position')
      .addOrderBy('indicator.code')
      .getMany();
    return groupedBy(taskIds, indicators, (indicator) => indicator.taskId as string);
  }
}

/** All target versions of each indicator, in the order in which they were recorded. */
@Injectable()
export class TargetVersionsLoader extends BatchLoader<string, TargetVersion[]> {
  constructor(private readonly database: Database) {
    super();
  }

  protected async batch(indicatorIds: readonly string[]): Promise<readonly TargetVersion[][]> {
    const versions = await this.database.read.find(TargetVersion, {
      where: { indicatorId: In([...indicatorIds]) },
      order: { recordedAt: 'ASC', id: 'ASC' },
    });
    return groupedBy(indicatorIds, versions, (version) => version.indicatorId);
  }
}
