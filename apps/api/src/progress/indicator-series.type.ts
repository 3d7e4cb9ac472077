import { Field, Float, ObjectType } from '@nestjs/graphql';
import { District } from '../districts/district.entity.js';
import { Indicator } from '../indicators/indicator.entity.js';
import { AsParent } from '../platform/graphql/access.js';
import { CalendarDate } from '../platform/graphql/calendar-date.scalar.js';
import { Provenance } from '../plans/plan-enums.js';
import { CellState } from '../reporting/report-enums.js';
import { Flag, Status } from './progress-enums.js';

@AsParent()
@ObjectType({
  description:
    'One indicator over its whole cycle, as columns of equal length: one entry per period of its frequency.',
})
export class IndicatorSeries {
  @Field(() => Indicator)
  indicator!: Indicator;

  @Field(() => District, { nullable: true, description: 'null: the city’s own.' })
  district!: District | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Where the path begins; the district’s own if it has one.',
  })
  baseline!: number | null;

  @Field(() => [String])
  periods!: string[];

  @Field(() => [CalendarDate], { description: 'Last day of each period.' })
  ends!: string[];

  @Field(() => [Float], {
    nullable: 'items',
    description: 'As read at each reported period; of yearly amounts, the amount to date. 0 is a value.',
  })
  values!: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'As reported.' })
  numerators!: (number | null)[];

  @Field(() => [Float], { nullable: 'items', description: 'As reported.' })
  denominators!: (number | null)[];

  @Field(() => [CellState])
  states!: CellState[];

  @Field(() => [Float], {
    nullable: 'items',
    description: 'What the target path asks for, also of periods to come.',
  })
  path!: (number | null)[];

  @Field(() => [Float], {
    nullable: 'items',
    description: '1 = on the path; below 0 worse than the baseline. Not limited.',
  })
  achievements!: (number | null)[];

  @Field(() => [Status], {
    nullable: 'items',
    description: 'null: reported, but nothing to compare with; see flags.',
  })
  statuses!: (Status | null)[];

  @Field(() => [Provenance], { nullable: 'items' })
  sources!: (Provenance | null)[];

  @Field(() => [String], { description: 'Years of the targets in force: y1–y3 or calendar years.' })
  targetKeys!: string[];

  @Field(() => [Float])
  targetValues!: number[];

  @Field(() => [CalendarDate], { description: 'The day at whose end each target holds.' })
  targetEnds!: string[];

  @Field(() => Float, {
    nullable: true,
    description: 'The reading at the period asked for; may be carried forward, see flags.',
  })
  latestValue!: number | null;

  @Field(() => String, { nullable: true })
  latestPeriod!: string | null;

  @Field(() => Float, { nullable: true })
  expected!: number | null;

  @Field(() => Float, { nullable: true })
  achievement!: number | null;

  @Field(() => Status, {
    nullable: true,
    description: 'null: reported, but nothing to compare with; see flags.',
  })
  status!: Status | null;

  @Field(() => [Flag])
  flags!: Flag[];

  @Field(() => [Float], {
    nullable: 'items',
    description:
      'Median over the districts of the zone at the same calendar period; null where no other has a value.',
  })
  zoneMedian!: (number | null)[];

  @Field(() => [String], { nullable: 'items', description: 'What was done (추진내용), of approved reports.' })
  narratives!: (string | null)[];
}
