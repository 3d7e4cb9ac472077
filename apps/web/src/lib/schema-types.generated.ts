export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  Date: { input: string; output: string };
  DateTime: { input: string; output: string };
  JSON: { input: unknown; output: unknown };
};

export type Account = {
  __typename?: 'Account';
  email?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  name: Scalars['String']['output'];
};

export type AccountConnection = {
  __typename?: 'AccountConnection';
  nodes: Array<Account>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type AddCommentInput = {
  agendaItemId: Scalars['ID']['input'];
  kind: CommentKind;
  taskId?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
};

export type AgendaItem = {
  __typename?: 'AgendaItem';
  comments: Array<Comment>;
  id: Scalars['ID']['output'];
  kind: AgendaItemKind;
  number: Scalars['String']['output'];
  position: Scalars['Int']['output'];
  session: Session;
  source: Provenance;
  tasks: Array<Task>;
  team?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

export type AgendaItemKind = 'ADVISORY' | 'DECISION' | 'REPORT';

export type Answer = {
  __typename?: 'Answer';
  answeredAt: Scalars['DateTime']['output'];
  disposition: Disposition;
  dispositionSource: Provenance;
  id: Scalars['ID']['output'];
  source: Provenance;
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type AnswerCommentInput = {
  commentId: Scalars['ID']['input'];
  disposition: Disposition;
  text: Scalars['String']['input'];
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type Attention = {
  __typename?: 'Attention';
  diverging: Array<AttentionRow>;
  missing: Array<AttentionRow>;
  regressing: Array<AttentionRow>;
  unanswered: Scalars['Int']['output'];
  unansweredComments: Array<Comment>;
};

export type AttentionRow = {
  __typename?: 'AttentionRow';
  district: District;
  indicator?: Maybe<Indicator>;
  task: Task;
};

export type AuditEvent = {
  __typename?: 'AuditEvent';
  account?: Maybe<Account>;
  action: Scalars['String']['output'];
  after?: Maybe<Scalars['JSON']['output']>;
  at: Scalars['DateTime']['output'];
  before?: Maybe<Scalars['JSON']['output']>;
  entity: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  nodeId: Scalars['ID']['output'];
};

export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  nodes: Array<AuditEvent>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type Band = {
  __typename?: 'Band';
  hi: Scalars['Float']['output'];
  lo: Scalars['Float']['output'];
};

export type BandInput = {
  hi: Scalars['Float']['input'];
  lo: Scalars['Float']['input'];
};

export type CellState = 'MISSING' | 'NOT_APPLICABLE' | 'NOT_DUE' | 'UNDER_CORRECTION' | 'VALUE' | 'WITHHELD';

export type Change = {
  __typename?: 'Change';
  dataVersion: Scalars['String']['output'];
  id?: Maybe<Scalars['ID']['output']>;
  topic: ChangeTopic;
};

export type ChangeTopic = 'COMMENT' | 'PLAN' | 'READING' | 'REPORT';

export type Comment = {
  __typename?: 'Comment';
  agendaItem: AgendaItem;
  answer?: Maybe<Answer>;
  author: CommentAuthor;
  createdAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  kind: CommentKind;
  permissions: CommentPermissions;
  source: Provenance;
  task?: Maybe<Task>;
  text: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type CommentAuthor = {
  __typename?: 'CommentAuthor';
  isViewer: Scalars['Boolean']['output'];
  name?: Maybe<Scalars['String']['output']>;
};

export type CommentConflict = {
  __typename?: 'CommentConflict';
  current: Comment;
};

export type CommentConnection = {
  __typename?: 'CommentConnection';
  nodes: Array<Comment>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type CommentKind = 'OPINION' | 'PROPOSAL' | 'QUESTION' | 'SUPPLEMENT';

export type CommentPermissions = {
  __typename?: 'CommentPermissions';
  canAnswer: Scalars['Boolean']['output'];
  canEdit: Scalars['Boolean']['output'];
};

export type CommentResult = Comment | CommentConflict;

export type Committee = {
  __typename?: 'Committee';
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  parentTitle?: Maybe<Scalars['String']['output']>;
  sessions: SessionConnection;
  source: Provenance;
  title: Scalars['String']['output'];
};

export type CommitteeSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type Coverage = {
  __typename?: 'Coverage';
  expected: Scalars['Int']['output'];
  isSufficient: Scalars['Boolean']['output'];
  notApplicable: Scalars['Int']['output'];
  ratio?: Maybe<Scalars['Float']['output']>;
  reported: Scalars['Int']['output'];
};

export type CreateGoalInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  source?: InputMaybe<Provenance>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo: Scalars['String']['input'];
};

export type CreateIndicatorInput = {
  band?: InputMaybe<BandInput>;
  baseline?: InputMaybe<Scalars['Float']['input']>;
  definition?: InputMaybe<Scalars['String']['input']>;
  denominatorLabel?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  districtAggregation?: InputMaybe<DistrictAggregation>;
  dueFrom?: InputMaybe<Scalars['String']['input']>;
  frequency?: InputMaybe<Frequency>;
  goalId?: InputMaybe<Scalars['ID']['input']>;
  hasMidpoint?: InputMaybe<Scalars['Boolean']['input']>;
  interpolation?: InputMaybe<Interpolation>;
  isCumulative?: InputMaybe<Scalars['Boolean']['input']>;
  kind: IndicatorKind;
  mayExceed?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  numeratorLabel?: InputMaybe<Scalars['String']['input']>;
  origin?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<IndicatorScope>;
  source?: InputMaybe<Provenance>;
  stageId?: InputMaybe<Scalars['ID']['input']>;
  taskId?: InputMaybe<Scalars['ID']['input']>;
  timeAggregation?: InputMaybe<TimeAggregation>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo: Scalars['String']['input'];
  unit: Scalars['String']['input'];
  weight?: InputMaybe<Scalars['Float']['input']>;
};

export type CreatePlanInput = {
  code: Scalars['String']['input'];
  fromYear: Scalars['Int']['input'];
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo: Scalars['String']['input'];
  toYear: Scalars['Int']['input'];
};

export type CreateStageInput = {
  endMonth?: InputMaybe<Scalars['Int']['input']>;
  monitoringQuestion?: InputMaybe<Scalars['String']['input']>;
  recurrence?: InputMaybe<Recurrence>;
  source?: InputMaybe<Provenance>;
  startMonth?: InputMaybe<Scalars['Int']['input']>;
  taskId: Scalars['ID']['input'];
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo: Scalars['String']['input'];
};

export type CreateTaskInput = {
  goalId: Scalars['ID']['input'];
  rollout?: InputMaybe<Rollout>;
  source?: InputMaybe<Provenance>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo: Scalars['String']['input'];
};

export type Cycle = {
  __typename?: 'Cycle';
  code: Scalars['String']['output'];
  from: Scalars['Int']['output'];
  source: Provenance;
  to: Scalars['Int']['output'];
};

export type Direction = 'DECREASE' | 'INCREASE' | 'MAINTAIN' | 'MILESTONE';

export type Disposition = 'ACCEPTED' | 'NOT_ACCEPTED' | 'PARTLY_ACCEPTED' | 'UNDER_REVIEW';

export type District = {
  __typename?: 'District';
  code: Scalars['String']['output'];
  enrolment?: Maybe<Enrolment>;
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  nameKo: Scalars['String']['output'];
  position: Scalars['Int']['output'];
  progress: Array<TaskProgress>;
  scoreSheet?: Maybe<ScoreSheet>;
  zone: Scalars['String']['output'];
};

export type DistrictEnrolmentArgs = {
  plan?: InputMaybe<Scalars['String']['input']>;
};

export type DistrictProgressArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  plan: Scalars['String']['input'];
};

export type DistrictScoreSheetArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  plan: Scalars['String']['input'];
};

export type DistrictAggregation = 'CITY_ONLY' | 'MEAN' | 'MEDIAN' | 'POPULATION_WEIGHTED' | 'RATIO' | 'SUM';

export type DistrictRole = {
  __typename?: 'DistrictRole';
  quality?: Maybe<SourcedText>;
  quantity?: Maybe<SourcedText>;
  strengthen?: Maybe<SourcedText>;
};

export type DivergencePoint = {
  __typename?: 'DivergencePoint';
  district: District;
  outcome?: Maybe<Scalars['Float']['output']>;
  process?: Maybe<Scalars['Float']['output']>;
  quadrant?: Maybe<Quadrant>;
  result?: Maybe<Scalars['Float']['output']>;
};

export type Enrolment = {
  __typename?: 'Enrolment';
  cycle: Cycle;
  source: Provenance;
  yearOfCycle?: Maybe<Scalars['Int']['output']>;
};

export type Finding = {
  __typename?: 'Finding';
  expected?: Maybe<Scalars['Float']['output']>;
  indicator?: Maybe<Indicator>;
  kind: FindingKind;
  period?: Maybe<Scalars['String']['output']>;
  task: Task;
  value?: Maybe<Scalars['Float']['output']>;
};

export type FindingKind =
  | 'ACHIEVED'
  | 'AHEAD_OF_PATH'
  | 'BELOW_PATH'
  | 'MISSING'
  | 'PROCESS_HIGH_OUTCOME_LOW'
  | 'PROCESS_LOW_OUTCOME_HIGH'
  | 'REGRESSING';

export type Flag =
  | 'CARRIED_FORWARD'
  | 'CUMULATIVE_FELL'
  | 'CUMULATIVE_MEAN'
  | 'DEGENERATE_TARGET'
  | 'INSUFFICIENT'
  | 'LIMITED'
  | 'MIXED_TARGET_KEYS'
  | 'NO_BASELINE'
  | 'NO_TARGET'
  | 'PARTIAL_SUM'
  | 'TARGET_ON_WRONG_SIDE'
  | 'UNMEASURED_STAGE'
  | 'ZERO_DENOMINATOR';

export type Frequency = 'CYCLE' | 'HALF' | 'QUARTER' | 'YEAR';

export type Goal = {
  __typename?: 'Goal';
  code: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  indicators: Array<Indicator>;
  plan: Plan;
  position: Scalars['Int']['output'];
  source: Provenance;
  tasks: Array<Task>;
  title: Scalars['String']['output'];
  titleEn?: Maybe<Scalars['String']['output']>;
  titleKo: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type Indicator = {
  __typename?: 'Indicator';
  band?: Maybe<Band>;
  baseline?: Maybe<Scalars['Float']['output']>;
  code: Scalars['String']['output'];
  definition?: Maybe<Scalars['String']['output']>;
  denominatorLabel?: Maybe<Scalars['String']['output']>;
  direction: Direction;
  districtAggregation: DistrictAggregation;
  dueFrom?: Maybe<Scalars['String']['output']>;
  frequency: Frequency;
  goal?: Maybe<Goal>;
  hasApprovedValues: Scalars['Boolean']['output'];
  hasMidpoint: Scalars['Boolean']['output'];
  id: Scalars['ID']['output'];
  interpolation: Interpolation;
  isCumulative: Scalars['Boolean']['output'];
  kind: IndicatorKind;
  mayExceed: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  numeratorLabel?: Maybe<Scalars['String']['output']>;
  origin?: Maybe<Scalars['String']['output']>;
  position: Scalars['Int']['output'];
  retiredOn?: Maybe<Scalars['Date']['output']>;
  scope: IndicatorScope;
  source: Provenance;
  stage?: Maybe<Stage>;
  targetVersions: Array<TargetVersion>;
  targets: Array<Target>;
  task?: Maybe<Task>;
  timeAggregation: TimeAggregation;
  title: Scalars['String']['output'];
  titleEn?: Maybe<Scalars['String']['output']>;
  titleKo: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  version: Scalars['Int']['output'];
  weight: Scalars['Float']['output'];
};

export type IndicatorTargetsArgs = {
  district?: InputMaybe<Scalars['String']['input']>;
};

export type IndicatorDistrictColumns = {
  __typename?: 'IndicatorDistrictColumns';
  achievements: Array<Maybe<Scalars['Float']['output']>>;
  cityCoverage: Coverage;
  cityFlags: Array<Flag>;
  cityStatus?: Maybe<Status>;
  cityTarget?: Maybe<Scalars['Float']['output']>;
  cityValue?: Maybe<Scalars['Float']['output']>;
  expected: Array<Maybe<Scalars['Float']['output']>>;
  indicator: Indicator;
  periods: Array<Maybe<Scalars['String']['output']>>;
  series: Array<IndicatorSeries>;
  states: Array<CellState>;
  statuses: Array<Maybe<Status>>;
  values: Array<Maybe<Scalars['Float']['output']>>;
};

export type IndicatorKind = 'OUTCOME' | 'PROCESS' | 'RESULT';

export type IndicatorScope = 'CITY' | 'DISTRICT';

export type IndicatorSeries = {
  __typename?: 'IndicatorSeries';
  achievement?: Maybe<Scalars['Float']['output']>;
  achievements: Array<Maybe<Scalars['Float']['output']>>;
  baseline?: Maybe<Scalars['Float']['output']>;
  denominators: Array<Maybe<Scalars['Float']['output']>>;
  district?: Maybe<District>;
  ends: Array<Scalars['Date']['output']>;
  expected?: Maybe<Scalars['Float']['output']>;
  flags: Array<Flag>;
  indicator: Indicator;
  latestPeriod?: Maybe<Scalars['String']['output']>;
  latestValue?: Maybe<Scalars['Float']['output']>;
  narratives: Array<Maybe<Scalars['String']['output']>>;
  numerators: Array<Maybe<Scalars['Float']['output']>>;
  path: Array<Maybe<Scalars['Float']['output']>>;
  periods: Array<Scalars['String']['output']>;
  sources: Array<Maybe<Provenance>>;
  states: Array<CellState>;
  status?: Maybe<Status>;
  statuses: Array<Maybe<Status>>;
  targetEnds: Array<Scalars['Date']['output']>;
  targetKeys: Array<Scalars['String']['output']>;
  targetValues: Array<Scalars['Float']['output']>;
  values: Array<Maybe<Scalars['Float']['output']>>;
  zoneMedian: Array<Maybe<Scalars['Float']['output']>>;
};

export type Interpolation = 'LINEAR' | 'STEP';

export type Matrix = {
  __typename?: 'Matrix';
  asOf: Scalars['Date']['output'];
  city: MatrixCity;
  cityTasks: Array<TaskProgress>;
  cohort: Array<Maybe<Scalars['String']['output']>>;
  dataVersion: Scalars['String']['output'];
  districts: Array<District>;
  isExample: Scalars['Boolean']['output'];
  outcome: ReadingColumns;
  period: Scalars['String']['output'];
  plan: Plan;
  process: ReadingColumns;
  result: ReadingColumns;
  sentence: MatrixSentence;
  takesPart: Array<Scalars['Boolean']['output']>;
  tasks: Array<Task>;
};

export type MatrixCity = {
  __typename?: 'MatrixCity';
  outcome: ReadingColumns;
  process: ReadingColumns;
  result: ReadingColumns;
};

export type MatrixSentence = {
  __typename?: 'MatrixSentence';
  behind: Array<TaskBehind>;
  reportedAll: Scalars['Int']['output'];
  takingPart: Scalars['Int']['output'];
  unanswered: Scalars['Int']['output'];
};

export type MoveNodeInput = {
  id: Scalars['ID']['input'];
  index: Scalars['Int']['input'];
  parentId?: InputMaybe<Scalars['ID']['input']>;
  version: Scalars['Int']['input'];
};

export type Mutation = {
  __typename?: 'Mutation';
  addComment: Comment;
  answerComment: CommentResult;
  approveReport: ReportResult;
  createGoal: NodeResult;
  createIndicator: NodeResult;
  createPlan: NodeResult;
  createStage: NodeResult;
  createTask: NodeResult;
  moveNode: NodeResult;
  publishPlan: NodeResult;
  removeNode: RemovalResult;
  restoreNode: NodeResult;
  retireIndicator: NodeResult;
  returnReport: ReportResult;
  saveReport: ReportResult;
  setParticipation: ParticipationResult;
  setTarget: NodeResult;
  signIn: Viewer;
  signOut: Viewer;
  submitReport: ReportResult;
  submitReports: Array<ReportResult>;
  unpublishPlan: NodeResult;
  updateComment: CommentResult;
  updateGoal: NodeResult;
  updateIndicator: NodeResult;
  updatePlan: NodeResult;
  updateStage: NodeResult;
  updateTask: NodeResult;
};

export type MutationAddCommentArgs = {
  input: AddCommentInput;
};

export type MutationAnswerCommentArgs = {
  input: AnswerCommentInput;
};

export type MutationApproveReportArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type MutationCreateGoalArgs = {
  input: CreateGoalInput;
};

export type MutationCreateIndicatorArgs = {
  input: CreateIndicatorInput;
};

export type MutationCreatePlanArgs = {
  input: CreatePlanInput;
};

export type MutationCreateStageArgs = {
  input: CreateStageInput;
};

export type MutationCreateTaskArgs = {
  input: CreateTaskInput;
};

export type MutationMoveNodeArgs = {
  input: MoveNodeInput;
};

export type MutationPublishPlanArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type MutationRemoveNodeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type MutationRestoreNodeArgs = {
  removalId: Scalars['ID']['input'];
};

export type MutationRetireIndicatorArgs = {
  input: RetireIndicatorInput;
};

export type MutationReturnReportArgs = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type MutationSaveReportArgs = {
  input: SaveReportInput;
};

export type MutationSetParticipationArgs = {
  input: SetParticipationInput;
};

export type MutationSetTargetArgs = {
  input: SetTargetInput;
};

export type MutationSignInArgs = {
  email: Scalars['String']['input'];
  password: Scalars['String']['input'];
};

export type MutationSubmitReportArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type MutationSubmitReportsArgs = {
  reports: Array<ReportVersionInput>;
};

export type MutationUnpublishPlanArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type MutationUpdateCommentArgs = {
  input: UpdateCommentInput;
};

export type MutationUpdateGoalArgs = {
  input: UpdateGoalInput;
};

export type MutationUpdateIndicatorArgs = {
  input: UpdateIndicatorInput;
};

export type MutationUpdatePlanArgs = {
  input: UpdatePlanInput;
};

export type MutationUpdateStageArgs = {
  input: UpdateStageInput;
};

export type MutationUpdateTaskArgs = {
  input: UpdateTaskInput;
};

export type NodeConflict = {
  __typename?: 'NodeConflict';
  current: PlanNode;
};

export type NodePermissions = {
  __typename?: 'NodePermissions';
  canAnswer: Scalars['Boolean']['output'];
  canComment: Scalars['Boolean']['output'];
  canEdit: Scalars['Boolean']['output'];
  canPublish: Scalars['Boolean']['output'];
};

export type NodeResult = Goal | Indicator | NodeConflict | Plan | Stage | Task;

export type PageInfo = {
  __typename?: 'PageInfo';
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

export type Participation = {
  __typename?: 'Participation';
  cycle?: Maybe<Cycle>;
  district: District;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  source: Provenance;
  takesPart: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
};

export type ParticipationConflict = {
  __typename?: 'ParticipationConflict';
  current: Participation;
};

export type ParticipationResult = Participation | ParticipationConflict;

export type PeriodLabel = {
  __typename?: 'PeriodLabel';
  from: Scalars['Date']['output'];
  key: Scalars['String']['output'];
  to: Scalars['Date']['output'];
};

export type Plan = {
  __typename?: 'Plan';
  code: Scalars['String']['output'];
  coverageThreshold: Scalars['Float']['output'];
  currentPeriod: Scalars['String']['output'];
  cycles: Array<Cycle>;
  dataVersion: Scalars['String']['output'];
  goals: Array<Goal>;
  id: Scalars['ID']['output'];
  isExample: Scalars['Boolean']['output'];
  isPublished: Scalars['Boolean']['output'];
  participations: Array<Participation>;
  period: YearSpan;
  periods: Array<PeriodLabel>;
  permissions: NodePermissions;
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  reportDueDays: Scalars['Int']['output'];
  source: Provenance;
  title: Scalars['String']['output'];
  titleEn?: Maybe<Scalars['String']['output']>;
  titleKo: Scalars['String']['output'];
  tolerance: Scalars['Float']['output'];
  version: Scalars['Int']['output'];
};

export type PlanNode = Goal | Indicator | Plan | Stage | Task;

export type Provenance = 'EXAMPLE' | 'FACT';

export type Quadrant = 'BOTH_HIGH' | 'BOTH_LOW' | 'PROCESS_HIGH_OUTCOME_LOW' | 'PROCESS_LOW_OUTCOME_HIGH';

export type Query = {
  __typename?: 'Query';
  accounts: AccountConnection;
  attention?: Maybe<Attention>;
  committee?: Maybe<Committee>;
  committees: Array<Committee>;
  district?: Maybe<District>;
  districts: Array<District>;
  history: AuditEventConnection;
  matrix?: Maybe<Matrix>;
  plan?: Maybe<Plan>;
  plans: Array<Plan>;
  report?: Maybe<Report>;
  reviewQueue: ReportConnection;
  session?: Maybe<Session>;
  sessions: SessionConnection;
  task?: Maybe<Task>;
  viewer: Viewer;
  worklist?: Maybe<Worklist>;
};

export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  search?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAttentionArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  plan: Scalars['String']['input'];
};

export type QueryCommitteeArgs = {
  code: Scalars['String']['input'];
};

export type QueryDistrictArgs = {
  code: Scalars['String']['input'];
};

export type QueryHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  nodeId: Scalars['ID']['input'];
};

export type QueryMatrixArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  plan: Scalars['String']['input'];
};

export type QueryPlanArgs = {
  code: Scalars['String']['input'];
};

export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};

export type QueryReviewQueueArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  district?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  plan: Scalars['String']['input'];
};

export type QuerySessionArgs = {
  committee: Scalars['String']['input'];
  number: Scalars['Int']['input'];
};

export type QuerySessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type QueryTaskArgs = {
  code: Scalars['String']['input'];
  plan: Scalars['String']['input'];
};

export type QueryWorklistArgs = {
  plan: Scalars['String']['input'];
};

export type Reading = {
  __typename?: 'Reading';
  coverage: Coverage;
  flags: Array<Flag>;
  leftOut: Array<Scalars['String']['output']>;
  limitedCount: Scalars['Int']['output'];
  score?: Maybe<Scalars['Float']['output']>;
  state: ReadingState;
  status?: Maybe<Status>;
  statusCounts: Array<StatusCount>;
  unmeasuredStages: Array<Scalars['String']['output']>;
};

export type ReadingColumns = {
  __typename?: 'ReadingColumns';
  expected: Array<Scalars['Int']['output']>;
  notApplicable: Array<Scalars['Int']['output']>;
  reported: Array<Scalars['Int']['output']>;
  scores: Array<Maybe<Scalars['Float']['output']>>;
  states: Array<Maybe<ReadingState>>;
  statuses: Array<Maybe<Status>>;
  sufficient: Array<Scalars['Boolean']['output']>;
};

export type ReadingState = 'MISSING' | 'NONE' | 'NOT_APPLICABLE' | 'NOT_DUE' | 'SCORED';

export type Recurrence = 'ONCE' | 'YEAR';

export type Removal = {
  __typename?: 'Removal';
  nodeId: Scalars['ID']['output'];
  removalId: Scalars['ID']['output'];
  removedCount: Scalars['Int']['output'];
};

export type RemovalResult = NodeConflict | Removal;

export type Report = {
  __typename?: 'Report';
  answer: ReportAnswer;
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  denominator?: Maybe<Scalars['Float']['output']>;
  district?: Maybe<District>;
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  indicator: Indicator;
  narrative?: Maybe<Scalars['String']['output']>;
  numerator?: Maybe<Scalars['Float']['output']>;
  period: PeriodLabel;
  permissions: ReportPermissions;
  returnReason?: Maybe<Scalars['String']['output']>;
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  source: Provenance;
  state: ReportState;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  value?: Maybe<Scalars['Float']['output']>;
  version: Scalars['Int']['output'];
};

export type ReportAnswer = 'NOT_APPLICABLE' | 'VALUE';

export type ReportConflict = {
  __typename?: 'ReportConflict';
  current: Report;
};

export type ReportConnection = {
  __typename?: 'ReportConnection';
  nodes: Array<Report>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type ReportPermissions = {
  __typename?: 'ReportPermissions';
  canApprove: Scalars['Boolean']['output'];
  canEdit: Scalars['Boolean']['output'];
  canReturn: Scalars['Boolean']['output'];
  canSubmit: Scalars['Boolean']['output'];
};

export type ReportResult = Report | ReportConflict;

export type ReportState = 'APPROVED' | 'DRAFT' | 'RETURNED' | 'SUBMITTED';

export type ReportVersionInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type RetireIndicatorInput = {
  id: Scalars['ID']['input'];
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  version: Scalars['Int']['input'];
};

export type Role = 'ADMINISTRATOR' | 'COMMITTEE_MEMBER' | 'DISTRICT_OFFICER' | 'PLANNER';

export type RoleGrant = {
  __typename?: 'RoleGrant';
  district?: Maybe<District>;
  from: Scalars['Date']['output'];
  role: Role;
  to?: Maybe<Scalars['Date']['output']>;
};

export type Rollout = 'CITY' | 'DISTRICTS';

export type SaveReportInput = {
  answer: ReportAnswer;
  denominator?: InputMaybe<Scalars['Float']['input']>;
  district?: InputMaybe<Scalars['String']['input']>;
  indicatorId: Scalars['ID']['input'];
  narrative?: InputMaybe<Scalars['String']['input']>;
  numerator?: InputMaybe<Scalars['Float']['input']>;
  period: Scalars['String']['input'];
  value?: InputMaybe<Scalars['Float']['input']>;
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type ScoreSheet = {
  __typename?: 'ScoreSheet';
  asOf: Scalars['Date']['output'];
  cycle: Cycle;
  dataVersion: Scalars['String']['output'];
  district: District;
  gaps: Array<Finding>;
  isExample: Scalars['Boolean']['output'];
  period: Scalars['String']['output'];
  plan: Plan;
  strengths: Array<Finding>;
  systems: Array<TaskSystem>;
  today: Scalars['Date']['output'];
};

export type Session = {
  __typename?: 'Session';
  agendaItems: Array<AgendaItem>;
  approvedOn?: Maybe<Scalars['Date']['output']>;
  committee: Committee;
  disclosure?: Maybe<Scalars['String']['output']>;
  documentNumber?: Maybe<Scalars['String']['output']>;
  endsAt?: Maybe<Scalars['String']['output']>;
  heldOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  membersPresent?: Maybe<Scalars['Int']['output']>;
  mode: SessionMode;
  nextSessionAt?: Maybe<Scalars['DateTime']['output']>;
  number: Scalars['Int']['output'];
  officialsPresent?: Maybe<Scalars['Int']['output']>;
  permissions: NodePermissions;
  place?: Maybe<Scalars['String']['output']>;
  retentionYears?: Maybe<Scalars['Int']['output']>;
  source: Provenance;
  startsAt: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type SessionConnection = {
  __typename?: 'SessionConnection';
  nodes: Array<Session>;
  pageInfo: PageInfo;
  totalCount: Scalars['Int']['output'];
};

export type SessionMode = 'BOTH' | 'IN_PERSON' | 'REMOTE';

export type SetParticipationInput = {
  cycle?: InputMaybe<Scalars['String']['input']>;
  district: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  plan: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type SetTargetInput = {
  district?: InputMaybe<Scalars['String']['input']>;
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  indicatorId: Scalars['ID']['input'];
  indicatorVersion: Scalars['Int']['input'];
  pointKey: Scalars['String']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  value?: InputMaybe<Scalars['Float']['input']>;
};

export type SourcedText = {
  __typename?: 'SourcedText';
  source: Provenance;
  text: Scalars['String']['output'];
};

export type Stage = {
  __typename?: 'Stage';
  code: Scalars['String']['output'];
  endMonth: Scalars['Int']['output'];
  id: Scalars['ID']['output'];
  indicators: Array<Indicator>;
  monitoringQuestion?: Maybe<Scalars['String']['output']>;
  position: Scalars['Int']['output'];
  recurrence: Recurrence;
  source: Provenance;
  startMonth: Scalars['Int']['output'];
  task: Task;
  title: Scalars['String']['output'];
  titleEn?: Maybe<Scalars['String']['output']>;
  titleKo: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type StageBar = {
  __typename?: 'StageBar';
  from: Scalars['Date']['output'];
  reading: StageReading;
  stage: Stage;
  to: Scalars['Date']['output'];
};

export type StageReading = {
  __typename?: 'StageReading';
  expected: Scalars['Int']['output'];
  reported: Scalars['Int']['output'];
  score?: Maybe<Scalars['Float']['output']>;
  state: ReadingState;
  status?: Maybe<Status>;
};

export type Status =
  'ACHIEVED' | 'AT_RISK' | 'NOT_APPLICABLE' | 'NOT_DUE' | 'NO_DATA' | 'OFF_TRACK' | 'ON_TRACK' | 'REGRESSING';

export type StatusCount = {
  __typename?: 'StatusCount';
  count: Scalars['Int']['output'];
  status: Status;
};

export type Subscription = {
  __typename?: 'Subscription';
  changed: Change;
};

export type SubscriptionChangedArgs = {
  plan: Scalars['String']['input'];
};

export type Target = {
  __typename?: 'Target';
  district?: Maybe<District>;
  effectiveFrom: Scalars['Date']['output'];
  isOverride: Scalars['Boolean']['output'];
  pointKey: Scalars['String']['output'];
  source: Provenance;
  value: Scalars['Float']['output'];
};

export type TargetVersion = {
  __typename?: 'TargetVersion';
  district?: Maybe<District>;
  effectiveFrom: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  pointKey: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  recordedBy?: Maybe<Account>;
  source: Provenance;
  value?: Maybe<Scalars['Float']['output']>;
};

export type Task = {
  __typename?: 'Task';
  cityProgress: TaskProgress;
  cityRole?: Maybe<SourcedText>;
  code: Scalars['String']['output'];
  comments: CommentConnection;
  department?: Maybe<Scalars['String']['output']>;
  districtRole?: Maybe<DistrictRole>;
  districtSeries: TaskDistrictSeries;
  goal: Goal;
  id: Scalars['ID']['output'];
  indicators: Array<Indicator>;
  plan: Plan;
  position: Scalars['Int']['output'];
  progress?: Maybe<TaskProgress>;
  purpose?: Maybe<Scalars['String']['output']>;
  rollout: Rollout;
  source: Provenance;
  stages: Array<Stage>;
  team?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
  titleEn?: Maybe<Scalars['String']['output']>;
  titleKo: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type TaskCityProgressArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};

export type TaskCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type TaskDistrictSeriesArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};

export type TaskIndicatorsArgs = {
  kinds?: InputMaybe<Array<IndicatorKind>>;
};

export type TaskProgressArgs = {
  district: Scalars['String']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
};

export type TaskBehind = {
  __typename?: 'TaskBehind';
  districts: Array<District>;
  task: Task;
};

export type TaskDistrictSeries = {
  __typename?: 'TaskDistrictSeries';
  asOf: Scalars['Date']['output'];
  dataVersion: Scalars['String']['output'];
  districts: Array<District>;
  divergence: Array<DivergencePoint>;
  indicators: Array<IndicatorDistrictColumns>;
  isExample: Scalars['Boolean']['output'];
  period: Scalars['String']['output'];
  progress: Array<TaskProgress>;
  task: Task;
};

export type TaskProgress = {
  __typename?: 'TaskProgress';
  asOf: Scalars['Date']['output'];
  dataVersion: Scalars['String']['output'];
  district?: Maybe<District>;
  isExample: Scalars['Boolean']['output'];
  outcome: Reading;
  period: Scalars['String']['output'];
  process: Reading;
  result: Reading;
  task: Task;
};

export type TaskSystem = {
  __typename?: 'TaskSystem';
  indicators: Array<IndicatorSeries>;
  progress: TaskProgress;
  stages: Array<StageBar>;
  task: Task;
};

export type TimeAggregation = 'LAST' | 'MAX' | 'MEAN' | 'SUM';

export type UpdateCommentInput = {
  id: Scalars['ID']['input'];
  kind: CommentKind;
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

export type UpdateGoalInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  source?: InputMaybe<Provenance>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type UpdateIndicatorInput = {
  band?: InputMaybe<BandInput>;
  baseline?: InputMaybe<Scalars['Float']['input']>;
  definition?: InputMaybe<Scalars['String']['input']>;
  denominatorLabel?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  districtAggregation?: InputMaybe<DistrictAggregation>;
  dueFrom?: InputMaybe<Scalars['String']['input']>;
  frequency?: InputMaybe<Frequency>;
  hasMidpoint?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  interpolation?: InputMaybe<Interpolation>;
  isCumulative?: InputMaybe<Scalars['Boolean']['input']>;
  mayExceed?: InputMaybe<Scalars['Boolean']['input']>;
  note?: InputMaybe<Scalars['String']['input']>;
  numeratorLabel?: InputMaybe<Scalars['String']['input']>;
  origin?: InputMaybe<Scalars['String']['input']>;
  scope?: InputMaybe<IndicatorScope>;
  source?: InputMaybe<Provenance>;
  timeAggregation?: InputMaybe<TimeAggregation>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
  weight?: InputMaybe<Scalars['Float']['input']>;
};

export type UpdatePlanInput = {
  coverageThreshold?: InputMaybe<Scalars['Float']['input']>;
  id: Scalars['ID']['input'];
  reportDueDays?: InputMaybe<Scalars['Int']['input']>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo?: InputMaybe<Scalars['String']['input']>;
  tolerance?: InputMaybe<Scalars['Float']['input']>;
  version: Scalars['Int']['input'];
};

export type UpdateStageInput = {
  endMonth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  monitoringQuestion?: InputMaybe<Scalars['String']['input']>;
  recurrence?: InputMaybe<Recurrence>;
  source?: InputMaybe<Provenance>;
  startMonth?: InputMaybe<Scalars['Int']['input']>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type UpdateTaskInput = {
  cityRole?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  districtQuality?: InputMaybe<Scalars['String']['input']>;
  districtQuantity?: InputMaybe<Scalars['String']['input']>;
  districtStrengthen?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
  rollout?: InputMaybe<Rollout>;
  source?: InputMaybe<Provenance>;
  team?: InputMaybe<Scalars['String']['input']>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo?: InputMaybe<Scalars['String']['input']>;
  version: Scalars['Int']['input'];
};

export type Viewer = {
  __typename?: 'Viewer';
  account?: Maybe<Account>;
  isDatePinned: Scalars['Boolean']['output'];
  isDemo: Scalars['Boolean']['output'];
  locale: Scalars['String']['output'];
  roles: Array<RoleGrant>;
  today: Scalars['Date']['output'];
};

export type Worklist = {
  __typename?: 'Worklist';
  counts: WorklistCounts;
  district?: Maybe<District>;
  items: Array<WorklistItem>;
  plan: Plan;
  today: Scalars['Date']['output'];
};

export type WorklistCounts = {
  __typename?: 'WorklistCounts';
  approved: Scalars['Int']['output'];
  begun: Scalars['Int']['output'];
  due: Scalars['Int']['output'];
  overdue: Scalars['Int']['output'];
  returned: Scalars['Int']['output'];
  submitted: Scalars['Int']['output'];
};

export type WorklistItem = {
  __typename?: 'WorklistItem';
  cellState: CellState;
  daysLeft: Scalars['Int']['output'];
  dueOn: Scalars['Date']['output'];
  expected?: Maybe<Scalars['Float']['output']>;
  indicator: Indicator;
  key: Scalars['String']['output'];
  period: PeriodLabel;
  previousPeriod?: Maybe<Scalars['String']['output']>;
  previousValue?: Maybe<Scalars['Float']['output']>;
  report?: Maybe<Report>;
  task: Task;
};

export type YearSpan = {
  __typename?: 'YearSpan';
  from: Scalars['Int']['output'];
  to: Scalars['Int']['output'];
};
