import { PlanState } from '@dure/domain/plan/lifecycle/plan-state';
import type { RequestContext } from '../platform/graphql/request-context.js';
import { readableComments } from '../advisory/comment-reading.js';
import { IS_SHOWN } from '../deliberation/public-comment-reading.js';
import { SearchKind } from './search.type.js';

/** One kind of thing that is searched, in SQL. `p` is its plan, joined only where whoever asks may read it. */
export interface SearchSource {
  readonly kind: SearchKind;
  /** Table expression that begins with the thing's own table. */
  readonly from: string;
  readonly where: string;
  readonly id: string;
  /** Names it in addresses of the plan's page; null for what has none there. */
  readonly address: string;
  readonly taskCode: string;
  readonly titleKo: string;
  readonly titleEn: string;
  /** Whether the title is searched: a comment's is that of its agenda item. */
  readonly hasOwnTitle: boolean;
  /** Further texts that are searched, by the names of the API. */
  readonly texts: Readonly<Record<string, string>>;
  /** Code and title of what it stands under, from the top down, in Korean and in English. */
  readonly above: readonly { readonly code: string; readonly titleKo: string; readonly titleEn: string }[];
  /** Its place among its kind within a plan, as a text that sorts. */
  readonly place: string;
  readonly committee: string;
  readonly session: string;
}

const NONE = 'null::text';
const number = (expression: string): string => `lpad(${expression}::text, 6, '0')`;
const titled = (table: string, code = `${table}.code`): SearchSource['above'][number] => ({
  code,
  titleKo: `${table}.title_ko`,
  titleEn: `${table}.title_en`,
});
/** Newest first. */
const recent = (instant: string): string =>
  `lpad((9999999999 - extract(epoch from ${instant}))::bigint::text, 10, '0')`;
const inPlan = { committee: NONE, session: 'null::int', hasOwnTitle: true } as const;

const PLAN: SearchSource = {
  ...inPlan,
  ...titled('p'),
  kind: SearchKind.PLAN,
  from: 'visible p',
  where: 'true',
  id: 'p.id',
  address: `'plan'`,
  taskCode: NONE,
  texts: { code: 'p.code' },
  above: [],
  place: `''`,
};

const GOAL: SearchSource = {
  ...inPlan,
  ...titled('g'),
  kind: SearchKind.GOAL,
  from: 'goal g join visible p on p.id = g.plan_id',
  where: 'g.removed_at is null',
  id: 'g.id',
  address: 'g.code',
  taskCode: NONE,
  texts: { code: 'g.code', description: 'g.description' },
  above: [],
  place: number('g.position'),
};

const TASK: SearchSource = {
  ...inPlan,
  ...titled('t'),
  kind: SearchKind.TASK,
  from: 'task t join goal g on g.id = t.goal_id join visible p on p.id = t.plan_id',
  where: 't.removed_at is null',
  id: 't.id',
  address: 't.code',
  taskCode: 't.code',
  texts: {
    code: 't.code',
    purpose: 't.purpose',
    department: 't.department',
    team: 't.team',
    cityRole: 't.city_role',
    districtQuantity: 't.district_quantity',
    districtQuality: 't.district_quality',
    districtStrengthen: 't.district_strengthen',
  },
  above: [titled('g')],
  place: `${GOAL.place} || ${number('t.position')}`,
};

const STAGE: SearchSource = {
  ...inPlan,
  ...titled('s'),
  kind: SearchKind.STAGE,
  from: 'stage s join task t on t.id = s.task_id join goal g on g.id = t.goal_id join visible p on p.id = s.plan_id',
  where: 's.removed_at is null',
  id: 's.id',
  address: `t.code || '-' || s.code`,
  taskCode: 't.code',
  texts: { code: `t.code || '-' || s.code`, monitoringQuestion: 's.monitoring_question' },
  above: [titled('g'), titled('t')],
  place: `${TASK.place} || ${number('s.position')}`,
};

const INDICATOR: SearchSource = {
  ...inPlan,
  ...titled('i'),
  kind: SearchKind.INDICATOR,
  from: `indicator i left join stage s on s.id = i.stage_id left join task t on t.id = i.task_id
    join goal g on g.id = coalesce(i.goal_id, t.goal_id) join visible p on p.id = i.plan_id`,
  where: 'i.removed_at is null',
  id: 'i.id',
  address: 'i.code',
  taskCode: 't.code',
  texts: {
    code: 'i.code',
    definition: 'i.definition',
    numeratorLabel: 'i.numerator_label',
    denominatorLabel: 'i.denominator_label',
    origin: 'i.origin',
    note: 'i.note',
  },
  above: [titled('g'), titled('t'), titled('s')],
  place: `${GOAL.place} || coalesce(${number('t.position')}, '') || coalesce(${number('s.position')}, '~') || ${number('i.position')}`,
};

const AT_SESSION = `join agenda_item a on a.id = c.agenda_item_id join advisory_session n on n.id = c.session_id
  join committee m on m.id = n.committee_id
  left join task t on t.id = c.task_id and t.removed_at is null left join visible p on p.id = t.plan_id`;

const atSession = {
  address: NONE,
  taskCode: 't.code',
  titleKo: 'a.title',
  titleEn: NONE,
  hasOwnTitle: false,
  above: [{ code: NONE, titleKo: 'm.title_ko', titleEn: 'm.title_en' }],
  committee: 'm.code',
  session: 'n.number',
} as const;

/** What whoever asks may find: the rows of others are not among what is searched at all. */
export function listSearchSources(context: RequestContext): SearchSource[] {
  const COMMENT: SearchSource = {
    ...atSession,
    kind: SearchKind.COMMENT,
    from: `comment c ${AT_SESSION}`,
    where: `(${readableComments(context)})`,
    id: 'c.id',
    texts: { text: 'c.text' },
    place: recent('c.created_at'),
  };
  const ANSWER: SearchSource = {
    ...COMMENT,
    kind: SearchKind.ANSWER,
    from: `answer w join comment c on c.id = w.comment_id ${AT_SESSION}`,
    id: 'w.id',
    texts: { text: 'w.text' },
    place: recent('w.created_at'),
  };
  const PUBLIC_COMMENT: SearchSource = {
    ...inPlan,
    ...titled('t'),
    kind: SearchKind.PUBLIC_COMMENT,
    from: `public_comment c join task t on t.id = c.task_id join goal g on g.id = t.goal_id
      join visible p on p.id = c.plan_id left join public_answer w on w.public_comment_id = c.id`,
    where: `t.removed_at is null and ${IS_SHOWN}`,
    id: 'c.id',
    address: NONE,
    taskCode: 't.code',
    hasOwnTitle: false,
    texts: { text: 'c.text', answer: 'w.text' },
    above: [titled('g')],
    place: recent('c.created_at'),
  };
  return [PLAN, GOAL, TASK, STAGE, INDICATOR, COMMENT, ANSWER, PUBLIC_COMMENT];
}

/** SQL of whether nothing can change in the plan `p` any more. */
export const IS_ARCHIVED = `coalesce(p.state = '${PlanState.CLOSED}', false)`;
