import { Field, Float, ObjectType } from '@nestjs/graphql';
import { District } from '../districts/district.entity.js';
import { Indicator } from '../indicators/indicator.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';
import { ListSize } from '../platform/graphql/cost.js';
import { Task } from '../plans/task.entity.js';
import { CellState } from '../reporting/report-enums.js';
import { IndicatorSeries } from './indicator-series.type.js';
import { Divergence, Flag, Status } from './progress-enums.js';
import { Coverage, TaskProgress } from './reading.type.js';

@AsParent()
@ObjectType({
  description:
    'One indicator across the districts, as columns in their order. The columns of one that the city reports itself are empty.',
})
export class IndicatorDistrictColumns {
  @Field(() => Indicator)
  indicator!: Indicator;

  @Field(() => Float, { nullable: true, description: 'Aggregated over the districts, or the city’s own.' })
  cityValue!: number | null;

  @Field(() => Float, {
    nullable: true,
    description: 'The final target, aggregated the same way over the same cells.',
  })
  cityTarget!: number | null;

  @Field(() => Status, {
    nullable: true,
    description: 'null: reported, but nothing to compare with; see the flags.',
  })
  cityStatus!: Status | null;

  @Field(() => Coverage)
  cityCoverage!: Coverage;

  @Field(() => [Flag])
  cityFlags!: Flag[];

  @Field(() => [Float], {
    nullable: 'items',
    description: 'Latest value at the period; may be carried forward.',
  })
  values!: (number | null)[];

  @Field(() => [CellState])
  states!: CellState[];

  @Field(() => [Status], { nullable: 'items' })
  statuses!: (Status | null)[];

  @Field(() => [Float], { nullable: 'items' })
  achievements!: (number | null)[];

  @Field(() => [Float], { nullable: 'items' })
  expected!: (number | null)[];

  @Field(() => [String], { nullable: 'items', description: 'Of the latest values.' })
  periods!: (string | null)[];

  @ListSize(25)
  @Field(() => [IndicatorSeries], {
    description: 'Per district; the one series of what the city reports itself.',
  })
  series!: IndicatorSeries[];
}

@AsParent()
@ObjectType({ description: 'A district in the divergence square: process across, outcome upwards.' })
export class DivergencePoint {
  @Field(() => District)
  district!: District;

  @Field(() => Float, { nullable: true })
  process!: number | null;

  @Field(() => Float, { nullable: true })
  outcome!: number | null;

  @Field(() => Float, { nullable: true, description: 'The second marker, once it is read.' })
  result!: number | null;

  @Field(() => Divergence, {
    nullable: true,
    description: 'null: no reading, because an axis is insufficient or not newly reported at this period.',
  })
  quadrant!: Divergence | null;
}

@AsParent()
@ObjectType({ description: 'One task across the districts that take part.' })
export class TaskDistrictSeries {
  @Field(() => Task)
  task!: Task;

  @Field(() => String)
  period!: string;

  @Field(() => CalendarDate)
  asOf!: string;

  @Field(() => String)
  dataVersion!: string;

  @Field(() => Boolean)
  isExample!: boolean;

  @ListSize(25)
  @Field(() => [District], { description: 'In code order; none for a task that the city runs itself.' })
  districts!: District[];

  @ListSize(25)
  @Field(() => [TaskProgress])
  progress!: TaskProgress[];

  @ListSize(12)
  @Field(() => [IndicatorDistrictColumns])
  indicators!: IndicatorDistrictColumns[];

  @ListSize(25)
  @Field(() => [DivergencePoint])
  divergence!: DivergencePoint[];
}
