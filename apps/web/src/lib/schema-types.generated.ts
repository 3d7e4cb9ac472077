export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A business date (Asia/Seoul unless the platform is set otherwise) as YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A date-time string at UTC, such as 2019-12-03T09:54:33Z, compliant with the date-time format. */
  DateTime: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** A person who can sign in. */
export type Account = {
  __typename?: 'Account';
  /** Shown to the person and to administrators. */
  createdAt?: Maybe<Scalars['DateTime']['output']>;
  /** Shown to the person and to administrators. */
  email?: Maybe<Scalars['String']['output']>;
  /** Every role, ended ones too, the latest first. For administrators and the person. */
  grants?: Maybe<Array<RoleGrant>>;
  /** What was done to the account, newest first. For administrators. */
  history?: Maybe<AuditEventConnection>;
  id: Scalars['ID']['output'];
  /** Last request, to within minutes. For administrators. */
  lastSeenAt?: Maybe<Scalars['DateTime']['output']>;
  name: Scalars['String']['output'];
  /** The link given out that is neither used nor expired. For administrators. */
  openLink?: Maybe<OpenLink>;
  /** When it was last set; null where that was not recorded, and to others. */
  passwordChangedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Those under way, the last used first. For administrators and the person. */
  sessions?: Maybe<Array<LoginSession>>;
  /** For administrators. */
  state?: Maybe<AccountState>;
  /** Shown to the person and to administrators. */
  version?: Maybe<Scalars['Int']['output']>;
};


/** A person who can sign in. */
export type AccountHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Somebody saved the account or the role first; nothing was written. */
export type AccountConflict = {
  __typename?: 'AccountConflict';
  /** As it is now. */
  current: Account;
};

export type AccountConnection = {
  __typename?: 'AccountConnection';
  nodes: Array<Account>;
  pageInfo: PageInfo;
  /** How many there are in all, of those this reader may read. */
  totalCount: Scalars['Int']['output'];
};

/** What the page of a one-time link may know. */
export type AccountLink = {
  __typename?: 'AccountLink';
  /** null for setting up. */
  email?: Maybe<Scalars['String']['output']>;
  expiresAt: Scalars['DateTime']['output'];
  kind: AccountLinkKind;
  /** null for setting up. */
  name?: Maybe<Scalars['String']['output']>;
};

/** What a one-time link lets its holder do. */
export type AccountLinkKind =
  /** Set the first password. */
  | 'INVITATION'
  /** Set another password; ends all sessions. */
  | 'PASSWORD_RESET'
  /** Make the first administrator of an empty installation. */
  | 'SET_UP';

/** The account as saved, or the conflict. */
export type AccountResult = Account | AccountConflict;

/** Whether a person can sign in. */
export type AccountState =
  | 'ACTIVE'
  /** Cannot sign in; the name stays in history. */
  | 'DISABLED'
  /** Has set no password yet. */
  | 'INVITED';

export type AddCommentInput = {
  agendaItemId: Scalars['ID']['input'];
  kind: CommentKind;
  /** One of the agenda item’s tasks; none: on the item alone. */
  taskId?: InputMaybe<Scalars['ID']['input']>;
  text: Scalars['String']['input'];
};

export type AddPublicCommentInput = {
  /** To the notice of what is kept, for what and how long. */
  consent: Scalars['Boolean']['input'];
  /** At most 50 characters; none: without a name. */
  name?: InputMaybe<Scalars['String']['input']>;
  taskId: Scalars['ID']['input'];
  text: Scalars['String']['input'];
};

/** A comment that was taken, and what its author can erase it with. */
export type AddedPublicComment = {
  __typename?: 'AddedPublicComment';
  comment: PublicComment;
  /** Told this once; only its hash is kept. */
  eraseToken: Scalars['String']['output'];
};

/** An item on the agenda (부의안건) of a session. */
export type AgendaItem = {
  __typename?: 'AgendaItem';
  /** Oldest first, those this reader may read. */
  comments: Array<Comment>;
  id: Scalars['ID']['output'];
  kind: AgendaItemKind;
  /** The office’s numbering over the year, such as 2021-14. */
  number: Scalars['String']['output'];
  position: Scalars['Int']['output'];
  session: Session;
  source: Provenance;
  /** The tasks it is about, of plans this reader may see. */
  tasks: Array<Task>;
  team?: Maybe<Scalars['String']['output']>;
  title: Scalars['String']['output'];
};

/** REPORT (보고안건), ADVISORY (자문안건) or DECISION (심의안건). */
export type AgendaItemKind =
  | 'ADVISORY'
  | 'DECISION'
  | 'REPORT';

/** A change to a confirmed plan (변경), with its reason. While it is open its opener may write; each person has one per plan. */
export type Amendment = {
  __typename?: 'Amendment';
  /** The committee’s item it rests on. */
  agendaItem?: Maybe<AgendaItem>;
  /** Changes made under it so far. */
  changeCount: Scalars['Int']['output'];
  /** null: still open. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  id: Scalars['ID']['output'];
  /** Counts within the plan, from 1. */
  number: Scalars['Int']['output'];
  openedAt: Scalars['DateTime']['output'];
  /** null to those who may not see the history. */
  openedBy?: Maybe<Account>;
  reason: Scalars['String']['output'];
  source: Provenance;
  version: Scalars['Int']['output'];
};

/** The answer (조치계획) to a comment: what becomes of it, and why. */
export type Answer = {
  __typename?: 'Answer';
  /** When the answer got its present text. */
  answeredAt: Scalars['DateTime']['output'];
  disposition: Disposition;
  /** Where the disposition comes from; the text may be a fact and it an example. */
  dispositionSource: Provenance;
  id: Scalars['ID']['output'];
  source: Provenance;
  text: Scalars['String']['output'];
  /** Give it back when changing the answer. */
  version: Scalars['Int']['output'];
};

export type AnswerCommentInput = {
  commentId: Scalars['ID']['input'];
  disposition: Disposition;
  text: Scalars['String']['input'];
  /** Version of the answer that is changed; null for the first answer. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type AnswerPublicCommentInput = {
  /** The amendment of the plan that carries it out; left out: as it was, null: none. */
  amendmentId?: InputMaybe<Scalars['ID']['input']>;
  commentId: Scalars['ID']['input'];
  disposition: Disposition;
  text: Scalars['String']['input'];
  /** Version of the answer that is changed; null for the first answer. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** What to look at now (지금 볼 것), by task, then district. */
export type Attention = {
  __typename?: 'Attention';
  /** Process and outcome disagree: one is high, the other is not. */
  diverging: Array<AttentionRow>;
  /** Fell due at this quarter’s end and is not approved. */
  missing: Array<AttentionRow>;
  /** Worse than the baseline. */
  regressing: Array<AttentionRow>;
  /** Comments without an answer, of those this reader may read. */
  unanswered: Scalars['Int']['output'];
  /** The five that wait longest. */
  unansweredComments: Array<Comment>;
};

export type AttentionRow = {
  __typename?: 'AttentionRow';
  district: District;
  /** null: it concerns the task as a whole. */
  indicator?: Maybe<Indicator>;
  task: Task;
};

/** One entry of the trail: who did what to a node, a report or an account. */
export type AuditEvent = {
  __typename?: 'AuditEvent';
  /** null: the platform itself, loading data for one. */
  account?: Maybe<Account>;
  /** As the mutation is named: updateGoal. */
  action: Scalars['String']['output'];
  /** The changed columns as they became. */
  after?: Maybe<Scalars['JSON']['output']>;
  at: Scalars['DateTime']['output'];
  /** The changed columns as they were. */
  before?: Maybe<Scalars['JSON']['output']>;
  /** The kind of thing, as its table is named: goal. */
  entity: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  nodeId: Scalars['ID']['output'];
};

export type AuditEventConnection = {
  __typename?: 'AuditEventConnection';
  nodes: Array<AuditEvent>;
  pageInfo: PageInfo;
  /** How many there are in all, of those this reader may read. */
  totalCount: Scalars['Int']['output'];
};

/** The range a MAINTAIN indicator is to stay in, edges included. */
export type Band = {
  __typename?: 'Band';
  hi: Scalars['Float']['output'];
  lo: Scalars['Float']['output'];
};

export type BandInput = {
  hi: Scalars['Float']['input'];
  lo: Scalars['Float']['input'];
};

/** State of one indicator × district × period. 0 is a VALUE; MISSING is due with nothing approved; NOT_DUE is not expected yet. */
export type CellState =
  | 'MISSING'
  | 'NOT_APPLICABLE'
  | 'NOT_DUE'
  | 'UNDER_CORRECTION'
  | 'VALUE'
  | 'WITHHELD';

/** Something changed: a topic and an id, never data. Fetch again what you show. */
export type Change = {
  __typename?: 'Change';
  /** The plan’s dataVersion after the change; “0” when not known. */
  dataVersion: Scalars['String']['output'];
  /** What changed; null: any of the topic may have. */
  id?: Maybe<Scalars['ID']['output']>;
  topic: ChangeTopic;
};

export type ChangePasswordInput = {
  currentPassword: Scalars['String']['input'];
  newPassword: Scalars['String']['input'];
};

/** What kind of thing changed. */
export type ChangeTopic =
  | 'COMMENT'
  | 'DELIBERATION'
  | 'PLAN'
  | 'PRESENCE'
  | 'READING'
  | 'REPORT';

/** A committee member’s comment (의견) on an agenda item and, where there is one, on a task of it. */
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
  /** null: on the agenda item alone, or the task was removed. */
  task?: Maybe<Task>;
  /** Plain text, at most 2,000 characters. */
  text: Scalars['String']['output'];
  /** Rises when the comment changes or is first answered. */
  version: Scalars['Int']['output'];
};

/** Who made a comment, as far as this reader may know. */
export type CommentAuthor = {
  __typename?: 'CommentAuthor';
  isViewer: Scalars['Boolean']['output'];
  /** null: not recorded, or not shown to this reader. */
  name?: Maybe<Scalars['String']['output']>;
};

/** Somebody changed or answered it meanwhile and nothing was written: the comment as it is now. */
export type CommentConflict = {
  __typename?: 'CommentConflict';
  current: Comment;
};

export type CommentConnection = {
  __typename?: 'CommentConnection';
  nodes: Array<Comment>;
  pageInfo: PageInfo;
  /** How many there are in all, of those this reader may read. */
  totalCount: Scalars['Int']['output'];
};

/** SUPPLEMENT (보완요청), PROPOSAL (제안), QUESTION (질의) or OPINION (의견). */
export type CommentKind =
  | 'OPINION'
  | 'PROPOSAL'
  | 'QUESTION'
  | 'SUPPLEMENT';

/** What whoever asks may do with the comment; pages hide the rest. */
export type CommentPermissions = {
  __typename?: 'CommentPermissions';
  canAnswer: Scalars['Boolean']['output'];
  canEdit: Scalars['Boolean']['output'];
};

export type CommentResult = Comment | CommentConflict;

/** A subcommittee (분과위원회) that advises on plans. */
export type Committee = {
  __typename?: 'Committee';
  /** Names the committee in addresses, such as governance. */
  code: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The committee it is part of. */
  parentTitle?: Maybe<Scalars['String']['output']>;
  /** Newest first. */
  sessions: SessionConnection;
  source: Provenance;
  /** In the language of the request. */
  title: Scalars['String']['output'];
};


/** A subcommittee (분과위원회) that advises on plans. */
export type CommitteeSessionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

/** Two states of a plan side by side (신·구 대비표). */
export type Comparison = {
  __typename?: 'Comparison';
  counts: ComparisonCounts;
  from: Revision;
  plan: Plan;
  /** Removed ones first, then in the order of the tree. */
  rows: Array<ComparisonRow>;
  /** null: the plan as it stands now. */
  to?: Maybe<Revision>;
};

export type ComparisonCounts = {
  __typename?: 'ComparisonCounts';
  added: Scalars['Int']['output'];
  moved: Scalars['Int']['output'];
  recoded: Scalars['Int']['output'];
  removed: Scalars['Int']['output'];
  /** Fields that say something else. */
  reworded: Scalars['Int']['output'];
  targetChanged: Scalars['Int']['output'];
};

/** CHANGED is a field that was reworded or set. */
export type ComparisonKind =
  | 'ADDED'
  | 'CHANGED'
  | 'MOVED'
  | 'RECODED'
  | 'REMOVED'
  | 'TARGET_CHANGED';

/** One difference between two states of a plan. */
export type ComparisonRow = {
  __typename?: 'ComparisonRow';
  after?: Maybe<Scalars['String']['output']>;
  /** Under which it was changed last, where the trail tells. */
  amendment?: Maybe<Amendment>;
  /** Numbers and codes of enums as they are; null: none. */
  before?: Maybe<Scalars['String']['output']>;
  code: Scalars['String']['output'];
  /** Code, of a district’s own target. */
  district?: Maybe<Scalars['String']['output']>;
  /** By the name of its input; null: the node as a whole. */
  field?: Maybe<Scalars['String']['output']>;
  /** Where a moved node stood. */
  fromPlace?: Maybe<Scalars['String']['output']>;
  kind: ComparisonKind;
  nodeId: Scalars['ID']['output'];
  nodeType: NodeType;
  /** Of texts, word by word; else empty. */
  parts: Array<TextPart>;
  /** 목표 1 › 과제 1-2; of a removed node where it stood. */
  path: Scalars['String']['output'];
  pointKey?: Maybe<Scalars['String']['output']>;
  /** In the language of the request. */
  title: Scalars['String']['output'];
  toPlace?: Maybe<Scalars['String']['output']>;
};

export type CompleteSetUpInput = {
  email: Scalars['String']['input'];
  name: Scalars['String']['input'];
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

/** The indicators of a plan beside those of the plan it goes on from (지표연계표). */
export type Concordance = {
  __typename?: 'Concordance';
  counts: ConcordanceCounts;
  earlierPlan: Plan;
  /** Each indicator of both plans once: in the order of the later plan, then the retired ones. */
  pairs: Array<ConcordancePair>;
};

/** Somebody saved meanwhile and nothing was written: the line as it is now. */
export type ConcordanceConflict = {
  __typename?: 'ConcordanceConflict';
  current: ConcordancePair;
};

export type ConcordanceCounts = {
  __typename?: 'ConcordanceCounts';
  changed: Scalars['Int']['output'];
  new: Scalars['Int']['output'];
  retired: Scalars['Int']['output'];
  same: Scalars['Int']['output'];
};

/** A line of the concordance: both indicators, or the one there is. */
export type ConcordancePair = {
  __typename?: 'ConcordancePair';
  /** Of the earlier plan; null where NEW. */
  earlier?: Maybe<Indicator>;
  /** Of the later plan; null where RETIRED. */
  indicator?: Maybe<Indicator>;
  /** What broke the series, where it is CHANGED. */
  note?: Maybe<Scalars['String']['output']>;
  relation: ConcordanceRelation;
  /** Give back the one that was read; null where nothing was recorded. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** What became of an indicator from one plan to the next (지표연계표). */
export type ConcordanceRelation =
  /** Measured otherwise: the series breaks. */
  | 'CHANGED'
  /** Of the later plan only. */
  | 'NEW'
  /** Of the earlier plan only. */
  | 'RETIRED'
  /** Measured as before: the series goes on. */
  | 'SAME';

export type ConcordanceResult = ConcordanceConflict | ConcordancePair;

export type CopyNodeInput = {
  id: Scalars['ID']['input'];
  /** Its place among the children, from 0; null or beyond the end is the end. */
  index?: InputMaybe<Scalars['Int']['input']>;
  /** What the copy stands under; null: beside the original. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** The next plan from one in force or closed: its tree under the same codes, without targets; baselines are the last approved values. */
export type CopyPlanInput = {
  /** 2–20 letters, digits and hyphens; stands in addresses. */
  code: Scalars['String']['input'];
  fromYear: Scalars['Int']['input'];
  planId: Scalars['ID']['input'];
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  titleKo: Scalars['String']['input'];
  toYear: Scalars['Int']['input'];
};

/** How much of what was due is reported (집계율). Counts cells; in a process reading, stages. Never due yet is not expected. */
export type Coverage = {
  __typename?: 'Coverage';
  /** Due, less what is not applicable. */
  expected: Scalars['Int']['output'];
  /** At the plan’s threshold or above; true where nothing is expected. */
  isSufficient: Scalars['Boolean']['output'];
  notApplicable: Scalars['Int']['output'];
  /** reported / expected, 0–1; null where nothing is expected. */
  ratio?: Maybe<Scalars['Float']['output']>;
  reported: Scalars['Int']['output'];
};

export type CreateGoalInput = {
  /** At most 4,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Its place among the children, from 0; the end unless set. */
  index?: InputMaybe<Scalars['Int']['input']>;
  planId: Scalars['ID']['input'];
  /** The plan’s unless set. */
  source?: InputMaybe<Provenance>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  titleKo: Scalars['String']['input'];
};

/** Under one of stage, task or goal. Left out: reported at its kind’s frequency, INCREASE, the latest value; each district’s own in a rolled-out task, a RATIO where it has parts. */
export type CreateIndicatorInput = {
  /** MAINTAIN needs one. */
  band?: InputMaybe<BandInput>;
  baseline?: InputMaybe<Scalars['Float']['input']>;
  /** At most 4,000 characters. */
  definition?: InputMaybe<Scalars['String']['input']>;
  denominatorLabel?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  /** CITY_ONLY exactly where the scope is CITY. */
  districtAggregation?: InputMaybe<DistrictAggregation>;
  /** YYYY-MM */
  dueFrom?: InputMaybe<Scalars['String']['input']>;
  frequency?: InputMaybe<Frequency>;
  /** RESULT only. */
  goalId?: InputMaybe<Scalars['ID']['input']>;
  hasMidpoint?: InputMaybe<Scalars['Boolean']['input']>;
  /** Its place among the children, from 0; the end unless set. */
  index?: InputMaybe<Scalars['Int']['input']>;
  interpolation?: InputMaybe<Interpolation>;
  isCumulative?: InputMaybe<Scalars['Boolean']['input']>;
  kind: IndicatorKind;
  mayExceed?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Together with the denominator’s, or not at all. */
  numeratorLabel?: InputMaybe<Scalars['String']['input']>;
  origin?: InputMaybe<Scalars['String']['input']>;
  /** DISTRICT only in a rolled-out task. */
  scope?: InputMaybe<IndicatorScope>;
  source?: InputMaybe<Provenance>;
  /** PROCESS, and only it, belongs to a stage. */
  stageId?: InputMaybe<Scalars['ID']['input']>;
  taskId?: InputMaybe<Scalars['ID']['input']>;
  timeAggregation?: InputMaybe<TimeAggregation>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  titleKo: Scalars['String']['input'];
  unit: Scalars['String']['input'];
  /** Above 0. */
  weight?: InputMaybe<Scalars['Float']['input']>;
};

/** A plan begins unpublished, with its 3-year cycles, every district not yet taking part. */
export type CreatePlanInput = {
  /** 2–20 letters, digits and hyphens; stands in addresses. */
  code: Scalars['String']['input'];
  fromYear: Scalars['Int']['input'];
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  titleKo: Scalars['String']['input'];
  /** At least two years after the first: a plan holds one cycle of three years. */
  toYear: Scalars['Int']['input'];
};

export type CreateStageInput = {
  /** The last month of the cycle, or of the year, unless set. */
  endMonth?: InputMaybe<Scalars['Int']['input']>;
  /** Its place among the children, from 0; the end unless set. */
  index?: InputMaybe<Scalars['Int']['input']>;
  /** At most 4,000 characters. */
  monitoringQuestion?: InputMaybe<Scalars['String']['input']>;
  /** ONCE unless set. */
  recurrence?: InputMaybe<Recurrence>;
  /** The task’s unless set. */
  source?: InputMaybe<Provenance>;
  /** 1 unless set. */
  startMonth?: InputMaybe<Scalars['Int']['input']>;
  taskId: Scalars['ID']['input'];
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  titleKo: Scalars['String']['input'];
};

export type CreateTaskInput = {
  goalId: Scalars['ID']['input'];
  /** Its place among the children, from 0; the end unless set. */
  index?: InputMaybe<Scalars['Int']['input']>;
  /** DISTRICTS unless set. */
  rollout?: InputMaybe<Rollout>;
  /** The goal’s unless set. */
  source?: InputMaybe<Provenance>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  /** At most 200 characters. */
  titleKo: Scalars['String']['input'];
};

/** Three years in which districts run the plan together (3년 주기); they are its cohort. */
export type Cycle = {
  __typename?: 'Cycle';
  /** Such as 2021-2023. */
  code: Scalars['String']['output'];
  /** First calendar year. */
  from: Scalars['Int']['output'];
  source: Provenance;
  /** Last calendar year. */
  to: Scalars['Int']['output'];
};

/** What can be wrong with a plan as it is written. */
export type Defect =
  | 'COMMENT_OVERDUE'
  | 'CUMULATIVE_MEAN'
  | 'DISTRICT_ROLE_EMPTY'
  | 'MEASURES_THE_SAME'
  | 'MIXED_TARGET_KEYS'
  | 'NO_BASELINE'
  | 'NO_DISTRICT_ENROLLED'
  | 'NO_ORIGIN'
  | 'NO_OWNER'
  | 'NO_TARGET'
  | 'NO_UNIT'
  | 'PATH_FALLS'
  | 'PERCENT_WITHOUT_PARTS'
  | 'RESULT_READ_WITHIN_CYCLE'
  | 'STAGE_WITHOUT_PROCESS_INDICATOR'
  | 'STAGE_WITHOUT_QUESTION'
  | 'TARGET_ON_WRONG_SIDE'
  | 'TASK_WITHOUT_STAGE';

/** The public deliberation (공론화) of a plan. */
export type Deliberation = {
  __typename?: 'Deliberation';
  /** The day the plan was confirmed again after it. */
  closedOn?: Maybe<Scalars['Date']['output']>;
  counts: DeliberationCounts;
  /** Whether citizens may comment now. */
  isOpen: Scalars['Boolean']['output'];
  /** null: it was not opened yet. */
  openedOn?: Maybe<Scalars['Date']['output']>;
  /** Years a comment is kept, from the consent. */
  retentionYears: Scalars['Int']['output'];
  /** Tasks that have comments whoever asks may read. */
  tasks: Array<TaskDeliberationCounts>;
};

/** Citizens’ comments counted: those readers see, and what became of them. All of a plan, or of a task. */
export type DeliberationCounts = {
  __typename?: 'DeliberationCounts';
  accepted: Scalars['Int']['output'];
  answered: Scalars['Int']['output'];
  /** Told to planners. */
  hidden?: Maybe<Scalars['Int']['output']>;
  notAccepted: Scalars['Int']['output'];
  partlyAccepted: Scalars['Int']['output'];
  /** Not looked at yet; told to planners. */
  pending?: Maybe<Scalars['Int']['output']>;
  shown: Scalars['Int']['output'];
  underReview: Scalars['Int']['output'];
};

/** What is wrong with a plan as it is written (계획진단), in the order of its tree. */
export type Diagnosis = {
  __typename?: 'Diagnosis';
  /** Business date: comments are overdue by it. */
  asOf: Scalars['Date']['output'];
  counts: DiagnosisCounts;
  dataVersion: Scalars['String']['output'];
  findings: Array<DiagnosisFinding>;
  /** 0 to 1; null for a plan without tasks. */
  monitorableShare?: Maybe<Scalars['Float']['output']>;
  /** Tasks with nothing that must be mended: their change can be watched. */
  monitorableTasks: Scalars['Int']['output'];
  tasks: Scalars['Int']['output'];
};

/** How many findings there are of each severity. */
export type DiagnosisCounts = {
  __typename?: 'DiagnosisCounts';
  hint: Scalars['Int']['output'];
  must: Scalars['Int']['output'];
  should: Scalars['Int']['output'];
};

/** One thing that is wrong with a plan: where, why it matters, and what mends it. */
export type DiagnosisFinding = {
  __typename?: 'DiagnosisFinding';
  defect: Defect;
  /** Input that mends it, by the name it has in the API; null where something is added. */
  field?: Maybe<Scalars['String']['output']>;
  /** The goal that the node stands under. */
  goalId: Scalars['ID']['output'];
  /** Names the node in addresses; a stage after its task: 1-2-B. */
  nodeCode: Scalars['String']['output'];
  nodeId: Scalars['ID']['output'];
  nodeType: NodeType;
  /** Figures and names of its sentence. */
  params: Scalars['JSON']['output'];
  /** What else it is about: comments, the other indicator, the indicators that watch nothing. */
  related: Array<Scalars['ID']['output']>;
  remedy: Remedy;
  severity: Severity;
  /** The task that the node is, or stands under. */
  taskId?: Maybe<Scalars['ID']['output']>;
  /** Of the node, in the language of the request. */
  title: Scalars['String']['output'];
};

/** Counts of findings over time as columns, one entry for each day on which the plan changed. */
export type DiagnosisHistory = {
  __typename?: 'DiagnosisHistory';
  dates: Array<Scalars['Date']['output']>;
  hint: Array<Scalars['Int']['output']>;
  monitorableTasks: Array<Scalars['Int']['output']>;
  must: Array<Scalars['Int']['output']>;
  should: Array<Scalars['Int']['output']>;
  tasks: Array<Scalars['Int']['output']>;
};

/** Which way is better; MAINTAIN stays in a band, MILESTONE counts steps. */
export type Direction =
  | 'DECREASE'
  | 'INCREASE'
  | 'MAINTAIN'
  | 'MILESTONE';

/** What became of a comment. UNDER_REVIEW (검토 중) is an answer too, but not a final one. */
export type Disposition =
  | 'ACCEPTED'
  | 'NOT_ACCEPTED'
  | 'PARTLY_ACCEPTED'
  | 'UNDER_REVIEW';

/** One of the 25 districts (자치구) of Seoul. */
export type District = {
  __typename?: 'District';
  /** Administrative standard code (행정표준코드), such as 11200. */
  code: Scalars['String']['output'];
  /** In the plan with this code, else in the newest published one; null when it takes no part. NOT_FOUND. */
  enrolment?: Maybe<Enrolment>;
  /** The name in the language of the request. */
  name: Scalars['String']['output'];
  nameEn: Scalars['String']['output'];
  nameKo: Scalars['String']['output'];
  /** Place in the official order, from 0. */
  position: Scalars['Int']['output'];
  /** The rolled-out tasks’ readings; empty for a district that does not take part. */
  progress: Array<TaskProgress>;
  /** The whole cycle on one sheet; null for a district that does not take part. */
  scoreSheet?: Maybe<ScoreSheet>;
  /** Living zone (권역) the district lies in. */
  zone: Scalars['String']['output'];
};


/** One of the 25 districts (자치구) of Seoul. */
export type DistrictEnrolmentArgs = {
  plan?: InputMaybe<Scalars['String']['input']>;
};


/** One of the 25 districts (자치구) of Seoul. */
export type DistrictProgressArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  plan: Scalars['String']['input'];
};


/** One of the 25 districts (자치구) of Seoul. */
export type DistrictScoreSheetArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  plan: Scalars['String']['input'];
};

/** How the districts’ values become the city’s. RATIO is Σ numerators / Σ denominators, never a mean of percentages. */
export type DistrictAggregation =
  | 'CITY_ONLY'
  | 'MEAN'
  | 'MEDIAN'
  | 'POPULATION_WEIGHTED'
  | 'RATIO'
  | 'SUM';

/** What a district does in a rolled-out task. */
export type DistrictRole = {
  __typename?: 'DistrictRole';
  /** How well (질적 역할). */
  quality?: Maybe<SourcedText>;
  /** How much (양적 역할). */
  quantity?: Maybe<SourcedText>;
  /** What to strengthen (강화할 사항). */
  strengthen?: Maybe<SourcedText>;
};

/** A district in the divergence square: process across, outcome upwards. */
export type DivergencePoint = {
  __typename?: 'DivergencePoint';
  district: District;
  outcome?: Maybe<Scalars['Float']['output']>;
  process?: Maybe<Scalars['Float']['output']>;
  /** null: no reading, because an axis is insufficient or not newly reported at this period. */
  quadrant?: Maybe<Quadrant>;
  /** The second marker, once it is read. */
  result?: Maybe<Scalars['Float']['output']>;
};

/** What the state of the plan leaves open to whoever asks. */
export type EditingState = {
  __typename?: 'EditingState';
  /** Nodes can no longer be renumbered. */
  areCodesFrozen: Scalars['Boolean']['output'];
  /** May write now: allowed to, the plan not closed, an own amendment open where one is needed. */
  canEdit: Scalars['Boolean']['output'];
  isClosed: Scalars['Boolean']['output'];
  /** The plan is confirmed: a change needs an open amendment. */
  needsAmendment: Scalars['Boolean']['output'];
};

/** A district’s place in the three years of its cycle. */
export type Enrolment = {
  __typename?: 'Enrolment';
  cycle: Cycle;
  source: Provenance;
  /** Year of the cycle (연차) on the business date, from 1; null outside the cycle. */
  yearOfCycle?: Maybe<Scalars['Int']['output']>;
};

/** Why name and text are gone: at the author’s REQUEST, or because the RETENTION is over. */
export type ErasureReason =
  | 'REQUEST'
  | 'RETENTION';

/** What stands out, to be made a sentence of. */
export type Finding = {
  __typename?: 'Finding';
  /** What the path asks for; of a divergence the process score. */
  expected?: Maybe<Scalars['Float']['output']>;
  /** null: it concerns the task as a whole. */
  indicator?: Maybe<Indicator>;
  kind: FindingKind;
  /** The period the value is of, or that is missing. */
  period?: Maybe<Scalars['String']['output']>;
  task: Task;
  /** In the indicator’s unit; of a divergence the outcome score. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** What stands out in a district’s readings. */
export type FindingKind =
  | 'ACHIEVED'
  | 'AHEAD_OF_PATH'
  | 'BELOW_PATH'
  | 'MISSING'
  | 'PROCESS_HIGH_OUTCOME_LOW'
  | 'PROCESS_LOW_OUTCOME_HIGH'
  | 'REGRESSING';

/** What a number carries with it: nothing is limited, averaged or filled up silently. */
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

/** How often a value is reported. */
export type Frequency =
  | 'CYCLE'
  | 'HALF'
  | 'QUARTER'
  | 'YEAR';

/** A goal (목표) of a plan, with its tasks. */
export type Goal = {
  __typename?: 'Goal';
  /** A label given once: moving never changes it, removing never frees it. */
  code: Scalars['String']['output'];
  description?: Maybe<Scalars['String']['output']>;
  /** Never changes; codes, titles and places may. */
  id: Scalars['ID']['output'];
  /** The results of the goal itself. */
  indicators: Array<Indicator>;
  plan: Plan;
  /** Order among its siblings; gaps are possible. */
  position: Scalars['Int']['output'];
  source: Provenance;
  tasks: Array<Task>;
  /** The title in the language of the request. */
  title: Scalars['String']['output'];
  titleEn?: Maybe<Scalars['String']['output']>;
  titleKo: Scalars['String']['output'];
  /** Rises with each change of the node itself; give back the one that was read. */
  version: Scalars['Int']['output'];
};

export type GrantRoleInput = {
  accountId: Scalars['ID']['input'];
  /** Code of the district, for a district officer only. */
  district?: InputMaybe<Scalars['String']['input']>;
  /** First day; left out, the business date. */
  from?: InputMaybe<Scalars['Date']['input']>;
  role: Role;
  /** Last day; left out, without an end. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

export type HidePublicCommentInput = {
  id: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

/** What is measured, and how. Its kind follows from its place and never changes. */
export type Indicator = {
  __typename?: 'Indicator';
  band?: Maybe<Band>;
  /** The value before the plan (기준값), where the path begins. */
  baseline?: Maybe<Scalars['Float']['output']>;
  /** A label given once: moving never changes it, removing never frees it. */
  code: Scalars['String']['output'];
  /** How it is calculated (산식). */
  definition?: Maybe<Scalars['String']['output']>;
  denominatorLabel?: Maybe<Scalars['String']['output']>;
  direction: Direction;
  districtAggregation: DistrictAggregation;
  /** Month of the first due period, YYYY-MM. */
  dueFrom?: Maybe<Scalars['String']['output']>;
  frequency: Frequency;
  /** Of a result under a goal. */
  goal?: Maybe<Goal>;
  /** It can be retired, but no longer removed. */
  hasApprovedValues: Scalars['Boolean']['output'];
  /** Reported at the middle of the cycle too (frequency CYCLE). */
  hasMidpoint: Scalars['Boolean']['output'];
  /** Never changes; codes, titles and places may. */
  id: Scalars['ID']['output'];
  interpolation: Interpolation;
  /** A report already contains the earlier ones of its year. */
  isCumulative: Scalars['Boolean']['output'];
  kind: IndicatorKind;
  /** The numerator may be above the denominator: a sum of survey points, not a part of a whole. */
  mayExceed: Scalars['Boolean']['output'];
  note?: Maybe<Scalars['String']['output']>;
  /** With it, reports give numerator and denominator. */
  numeratorLabel?: Maybe<Scalars['String']['output']>;
  /** Where the data come from (자료출처). */
  origin?: Maybe<Scalars['String']['output']>;
  /** Order among its siblings; gaps are possible. */
  position: Scalars['Int']['output'];
  /** What it carries on of the earlier plan; null for none, or one this reader may not see. */
  predecessor?: Maybe<Predecessor>;
  /** Approved values beside the path. Without a district the city’s: its own, or the aggregate over the districts at each period, then without targets and without a path to come. Null where nobody reports it. */
  record?: Maybe<IndicatorSeries>;
  /** First day on which it is no longer in use; earlier periods keep their values. */
  retiredOn?: Maybe<Scalars['Date']['output']>;
  scope: IndicatorScope;
  source: Provenance;
  /** Of a process indicator. */
  stage?: Maybe<Stage>;
  /** Every target ever set, newest first; readers without sign-in see those in force. */
  targetVersions: Array<TargetVersion>;
  /** The points in force on the business date; with a district its own where it has one. */
  targets: Array<Target>;
  /** null for a result under a goal. */
  task?: Maybe<Task>;
  timeAggregation: TimeAggregation;
  /** The title in the language of the request. */
  title: Scalars['String']['output'];
  titleEn?: Maybe<Scalars['String']['output']>;
  titleKo: Scalars['String']['output'];
  unit: Scalars['String']['output'];
  /** Rises with each change of the node itself; give back the one that was read. */
  version: Scalars['Int']['output'];
  /** Among the indicators of its kind; 1 unless set. */
  weight: Scalars['Float']['output'];
};


/** What is measured, and how. Its kind follows from its place and never changes. */
export type IndicatorRecordArgs = {
  district?: InputMaybe<Scalars['String']['input']>;
};


/** What is measured, and how. Its kind follows from its place and never changes. */
export type IndicatorTargetsArgs = {
  district?: InputMaybe<Scalars['String']['input']>;
};

/** One indicator across the districts, as columns in their order. The columns of one that the city reports itself are empty. */
export type IndicatorDistrictColumns = {
  __typename?: 'IndicatorDistrictColumns';
  achievements: Array<Maybe<Scalars['Float']['output']>>;
  cityCoverage: Coverage;
  cityFlags: Array<Flag>;
  /** null: reported, but nothing to compare with; see the flags. */
  cityStatus?: Maybe<Status>;
  /** The final target, aggregated the same way over the same cells. */
  cityTarget?: Maybe<Scalars['Float']['output']>;
  /** Aggregated over the districts, or the city’s own. */
  cityValue?: Maybe<Scalars['Float']['output']>;
  expected: Array<Maybe<Scalars['Float']['output']>>;
  indicator: Indicator;
  /** Of the latest values. */
  periods: Array<Maybe<Scalars['String']['output']>>;
  /** Per district; the one series of what the city reports itself. */
  series: Array<IndicatorSeries>;
  states: Array<CellState>;
  statuses: Array<Maybe<Status>>;
  /** Latest value at the period; may be carried forward. */
  values: Array<Maybe<Scalars['Float']['output']>>;
};

/** Never blended. PROCESS (과정지표) belongs to a stage: does it proceed? OUTCOME (성과지표) to a task: what did the work produce? RESULT (결과지표) to a task or goal: what changed in the community? */
export type IndicatorKind =
  | 'OUTCOME'
  | 'PROCESS'
  | 'RESULT';

/** Whose value it is: reported by each district, or once by the city. */
export type IndicatorScope =
  | 'CITY'
  | 'DISTRICT';

/** One indicator over its whole cycle, as columns of equal length: one entry per period of its frequency. */
export type IndicatorSeries = {
  __typename?: 'IndicatorSeries';
  achievement?: Maybe<Scalars['Float']['output']>;
  /** 1 = on the path; below 0 worse than the baseline. Not limited. */
  achievements: Array<Maybe<Scalars['Float']['output']>>;
  /** Where the path begins; the district’s own if it has one. */
  baseline?: Maybe<Scalars['Float']['output']>;
  /** As reported. */
  denominators: Array<Maybe<Scalars['Float']['output']>>;
  /** null: the city’s own. */
  district?: Maybe<District>;
  /** Last day of each period. */
  ends: Array<Scalars['Date']['output']>;
  expected?: Maybe<Scalars['Float']['output']>;
  flags: Array<Flag>;
  indicator: Indicator;
  latestPeriod?: Maybe<Scalars['String']['output']>;
  /** The reading at the period asked for; may be carried forward, see flags. */
  latestValue?: Maybe<Scalars['Float']['output']>;
  /** What was done (추진내용), of approved reports. */
  narratives: Array<Maybe<Scalars['String']['output']>>;
  /** As reported. */
  numerators: Array<Maybe<Scalars['Float']['output']>>;
  /** What the target path asks for, also of periods to come. */
  path: Array<Maybe<Scalars['Float']['output']>>;
  periods: Array<Scalars['String']['output']>;
  sources: Array<Maybe<Provenance>>;
  states: Array<CellState>;
  /** null: reported, but nothing to compare with; see flags. */
  status?: Maybe<Status>;
  /** null: reported, but nothing to compare with; see flags. */
  statuses: Array<Maybe<Status>>;
  /** The day at whose end each target holds. */
  targetEnds: Array<Scalars['Date']['output']>;
  /** Years of the targets in force: y1–y3 or calendar years. */
  targetKeys: Array<Scalars['String']['output']>;
  targetValues: Array<Scalars['Float']['output']>;
  /** As read at each reported period; of yearly amounts, the amount to date. 0 is a value. */
  values: Array<Maybe<Scalars['Float']['output']>>;
  /** Median over the districts of the zone at the same calendar period; null where no other has a value. */
  zoneMedian: Array<Maybe<Scalars['Float']['output']>>;
};

/** The path between two targets: a straight line, or the last one reached. */
export type Interpolation =
  | 'LINEAR'
  | 'STEP';

export type InviteAccountInput = {
  email: Scalars['String']['input'];
  /** Left out, none yet. */
  grants?: InputMaybe<Array<InviteGrantInput>>;
  name: Scalars['String']['input'];
};

export type InviteGrantInput = {
  /** Code of the district, for a district officer only. */
  district?: InputMaybe<Scalars['String']['input']>;
  /** First day; left out, the business date. */
  from?: InputMaybe<Scalars['Date']['input']>;
  role: Role;
  /** Last day; left out, without an end. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A link to hand on. It is shown this once; whoever opens it first may use it. */
export type IssuedLink = {
  __typename?: 'IssuedLink';
  account: Account;
  expiresAt: Scalars['DateTime']['output'];
  kind: AccountLinkKind;
  /** “/join#…” or “/reset#…”. */
  path: Scalars['String']['output'];
  /** The path at the public address of this installation. */
  url: Scalars['String']['output'];
};

/** A browser a person is signed in with. */
export type LoginSession = {
  __typename?: 'LoginSession';
  /** Network address it was begun from; empty where unknown. */
  address: Scalars['String']['output'];
  createdAt: Scalars['DateTime']['output'];
  /** Browser and system, “Chrome · Windows”; empty where unknown. */
  device: Scalars['String']['output'];
  /** When it ends unless it is used; it never outlasts its longest time. */
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** The session of this very request. */
  isCurrent: Scalars['Boolean']['output'];
  /** Of the last request, to within some minutes. */
  lastSeenAt: Scalars['DateTime']['output'];
};

/** All districts × rolled-out tasks at one period, as columns. */
export type Matrix = {
  __typename?: 'Matrix';
  asOf: Scalars['Date']['output'];
  city: MatrixCity;
  /** Tasks that the city runs itself. */
  cityTasks: Array<TaskProgress>;
  /** Code of each row’s cycle. */
  cohort: Array<Maybe<Scalars['String']['output']>>;
  dataVersion: Scalars['String']['output'];
  /** The rows: all districts in code order. */
  districts: Array<District>;
  isExample: Scalars['Boolean']['output'];
  outcome: ReadingColumns;
  period: Scalars['String']['output'];
  plan: Plan;
  process: ReadingColumns;
  result: ReadingColumns;
  sentence: MatrixSentence;
  takesPart: Array<Scalars['Boolean']['output']>;
  /** The columns: rolled-out tasks in the order of the plan. */
  tasks: Array<Task>;
};

/** The city’s readings of the same tasks: one row, read on the aggregated values, no mean of scores. */
export type MatrixCity = {
  __typename?: 'MatrixCity';
  outcome: ReadingColumns;
  process: ReadingColumns;
  result: ReadingColumns;
};

/** The numbers of the sentence at the head of the overview. */
export type MatrixSentence = {
  __typename?: 'MatrixSentence';
  behind: Array<TaskBehind>;
  /** Districts in which every cell that fell due at this quarter’s end is approved. */
  reportedAll: Scalars['Int']['output'];
  takingPart: Scalars['Int']['output'];
  /** Comments without an answer, of those this reader may read. */
  unanswered: Scalars['Int']['output'];
};

export type MoveNodeInput = {
  id: Scalars['ID']['input'];
  /** Its place among the children afterwards, from 0; beyond the end is the end. */
  index: Scalars['Int']['input'];
  /** What it moves under; null stays where it is. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type MoveNodesInput = {
  /** How many of the other children of their type stand before them; beyond the end is the end. */
  index: Scalars['Int']['input'];
  /** In the order in which they shall stand; what stands below another of them goes along. */
  nodes: Array<SeenNodeInput>;
  /** What they move under, or stay under. */
  parentId: Scalars['ID']['input'];
};

export type MoveResult = NodeConflict | NodesMoved;

export type Mutation = {
  __typename?: 'Mutation';
  /** Sets the first password and signs in. LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, TOO_MANY_ATTEMPTS at token. */
  acceptInvitation: Viewer;
  /** TASK_NOT_ON_AGENDA at taskId for a task the agenda item is not about. */
  addComment: Comment;
  /** By anybody, while the plan is open to public deliberation (DELIBERATION_CLOSED). REQUIRED at consent; TOO_MANY_ATTEMPTS. */
  addPublicComment: AddedPublicComment;
  /** Answers a comment, or changes the answer that was read. */
  answerComment: CommentResult;
  /** Answers a comment, or changes the answer that was read. Readers see it with the comment. */
  answerPublicComment: PublicCommentResult;
  /** Approves the version that was read, and no other; from then on the report is locked. */
  approveReport: ReportResult;
  /** Ends the other sessions. PASSWORD_WRONG, TOO_MANY_ATTEMPTS, and the refusals of a new password. */
  changePassword: Viewer;
  /** Ends the change; CONFLICT once it has been ended. */
  closeAmendment: Amendment;
  /** Makes the first administrator and signs in. ALREADY_SET_UP, LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, TOO_MANY_ATTEMPTS at token. */
  completeSetUp: Viewer;
  /** Copies a node with all below it that is in use, targets included, under new codes; removing the copy undoes it. PARENT_NOT_ALLOWED. */
  copyNode: NodeResult;
  /** Starts the next plan; TRANSITION_NOT_ALLOWED, CODE_TAKEN. */
  copyPlan: NodeResult;
  /** Adds a goal at the end of the plan, with the next free number. */
  createGoal: NodeResult;
  /** Adds an indicator at the end of its place, with the next free code. */
  createIndicator: NodeResult;
  /** Begins a plan, unpublished. CODE_TAKEN, OUT_OF_RANGE. */
  createPlan: NodeResult;
  /** Adds a stage at the end of the task, with the next free letter. */
  createStage: NodeResult;
  /** Adds a task at the end of the goal, with the next free number. */
  createTask: NodeResult;
  /** Ends its sessions and links; nothing is deleted. CONFLICT as AccountConflict; LAST_ADMINISTRATOR. */
  disableAccount: AccountResult;
  /** Undoes disabling. CONFLICT as AccountConflict. */
  enableAccount: AccountResult;
  /** Ends every session of the account, on open screens too. */
  endAccountSessions: Account;
  /** Ends all own sessions but the current one. */
  endOtherSessions: Viewer;
  /** Ends one of the own sessions; the current one signs out. */
  endSession: Viewer;
  /** By whoever holds the code given out with the comment. NOT_FOUND at token; TOO_MANY_ATTEMPTS. */
  erasePublicComment: Scalars['Boolean']['output'];
  /** Takes name and words out for good, for an author who asked without the code. */
  erasePublicCommentOnRequest: PublicComment;
  /** FROM_AFTER_TO, DISTRICT_REQUIRED, DISTRICT_NOT_ALLOWED, GRANT_OVERLAPS. */
  grantRole: Account;
  /** Keeps it from readers. REASON_REQUIRED at reason. */
  hidePublicComment: PublicCommentResult;
  /** A new account, and the link with which its person sets a password. EMAIL_TAKEN, EMAIL_INVALID. */
  inviteAccount: IssuedLink;
  /** Another invitation for who has no password yet, else a link to reset it; earlier links end. ACCOUNT_DISABLED. */
  issueAccountLink: IssuedLink;
  /** Tells others that the tab is gone; false if it was already. */
  leavePresence: Scalars['Boolean']['output'];
  /** Reorders a node, or moves it under another parent of the same plan; never changes a code. PARENT_NOT_ALLOWED, CODE_TAKEN. */
  moveNode: NodeResult;
  /** Moves several nodes next to each other under one parent, or none; the first that somebody saved meanwhile as NodeConflict. PARENT_NOT_ALLOWED, CODE_TAKEN. */
  moveNodes: MoveResult;
  /** Begins a change to a confirmed plan. AMENDMENT_OPEN, REASON_REQUIRED, PLAN_CLOSED. */
  openAmendment: Amendment;
  /** Moves several nodes one after another, each to its own place, or none: undoes moveNodes, the nodes in the order of their former places. */
  placeNodes: MoveResult;
  /** Shows the plan to readers without sign-in. */
  publishPlan: NodeResult;
  /** Removes a node and all below it. HAS_APPROVED_VALUES: retire the indicator instead. */
  removeNode: RemovalResult;
  /** Removes several nodes of a plan and all below them in one removal, or none; the first that somebody saved meanwhile as NodeConflict. HAS_APPROVED_VALUES. */
  removeNodes: RemovalResult;
  /** Gives codes in the order of the tree while the plan is DRAFTING; CODES_FROZEN after it. */
  renumberPlan: NodeResult;
  /** Sets another password, ends all sessions and signs in. LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, TOO_MANY_ATTEMPTS at token. */
  resetPassword: Viewer;
  /** Undoes a removal, with all that went by it. PARENT_REMOVED. */
  restoreNode: NodeResult;
  /** Ends the use of an indicator and keeps what was reported; undone by null. */
  retireIndicator: NodeResult;
  /** Gives a submitted report back to its author, with a reason. */
  returnReport: ReportResult;
  /** Ends the role at once. CONFLICT as AccountConflict; GRANT_ENDED, LAST_ADMINISTRATOR. */
  revokeGrant: AccountResult;
  /** Begins or changes a draft; figures may still be wanting. Changing a submitted report takes the submission back. */
  saveReport: ReportResult;
  /** Says which indicator of the earlier plan one carries on; the line as it is then. */
  setConcordance: ConcordanceResult;
  /** Enrols a district in a cycle, or takes it out of the plan. */
  setParticipation: ParticipationResult;
  /** Adds a version of one target point; returns the indicator. REASON_REQUIRED, TARGET_OUTSIDE_CYCLE. */
  setTarget: NodeResult;
  /** Sets many target points of an indicator, all of them or none; returns the indicator. Problems name the change: changes.3.value. */
  setTargets: NodeResult;
  /** Tells others that this tab shows the plan and what it edits; every 15 seconds, and when that changes. */
  sharePresence: Scalars['Boolean']['output'];
  /** Lets readers see it. ALREADY_REMOVED once erased. */
  showPublicComment: PublicCommentResult;
  /** Sets the session cookie. SIGN_IN_FAILED, TOO_MANY_ATTEMPTS. */
  signIn: Viewer;
  /** Ends the session of this request. */
  signOut: Viewer;
  submitReport: ReportResult;
  /** All or none, 100 at most. Where one changed after it was read nothing is written; the others come as they are. */
  submitReports: Array<ReportResult>;
  /** Takes the plan one step on; CONFIRM and RECONFIRM keep it as a revision. TRANSITION_NOT_ALLOWED, NOT_SUBMITTED, PLAN_CLOSED. */
  takePlanStep: NodeResult;
  /** Takes the plan back from readers without sign-in. PLAN_CLOSED. */
  unpublishPlan: NodeResult;
  /** Name and address. CONFLICT as AccountConflict; EMAIL_TAKEN. */
  updateAccount: AccountResult;
  /** One’s own comment, while it is not answered. */
  updateComment: CommentResult;
  /** NodeConflict when somebody saved meanwhile; nothing is written then. */
  updateGoal: NodeResult;
  /** Other days. CONFLICT as AccountConflict; FROM_AFTER_TO, GRANT_OVERLAPS, GRANT_ENDED, LAST_ADMINISTRATOR. */
  updateGrant: AccountResult;
  /** NodeConflict when somebody saved meanwhile; nothing is written then. */
  updateIndicator: NodeResult;
  /** NodeConflict when somebody saved meanwhile; nothing is written then. */
  updatePlan: NodeResult;
  /** NodeConflict when somebody saved meanwhile; nothing is written then. */
  updateStage: NodeResult;
  /** NodeConflict when somebody saved meanwhile; nothing is written then. */
  updateTask: NodeResult;
};


export type MutationAcceptInvitationArgs = {
  input: SetPasswordInput;
};


export type MutationAddCommentArgs = {
  input: AddCommentInput;
};


export type MutationAddPublicCommentArgs = {
  input: AddPublicCommentInput;
};


export type MutationAnswerCommentArgs = {
  input: AnswerCommentInput;
};


export type MutationAnswerPublicCommentArgs = {
  input: AnswerPublicCommentInput;
};


export type MutationApproveReportArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


export type MutationCloseAmendmentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationCompleteSetUpArgs = {
  input: CompleteSetUpInput;
};


export type MutationCopyNodeArgs = {
  input: CopyNodeInput;
};


export type MutationCopyPlanArgs = {
  input: CopyPlanInput;
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


export type MutationDisableAccountArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEnableAccountArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationEndAccountSessionsArgs = {
  accountId: Scalars['ID']['input'];
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationErasePublicCommentArgs = {
  token: Scalars['String']['input'];
};


export type MutationErasePublicCommentOnRequestArgs = {
  id: Scalars['ID']['input'];
};


export type MutationGrantRoleArgs = {
  input: GrantRoleInput;
};


export type MutationHidePublicCommentArgs = {
  input: HidePublicCommentInput;
};


export type MutationInviteAccountArgs = {
  input: InviteAccountInput;
};


export type MutationIssueAccountLinkArgs = {
  accountId: Scalars['ID']['input'];
};


export type MutationLeavePresenceArgs = {
  planId: Scalars['ID']['input'];
  tab: Scalars['String']['input'];
};


export type MutationMoveNodeArgs = {
  input: MoveNodeInput;
};


export type MutationMoveNodesArgs = {
  input: MoveNodesInput;
};


export type MutationOpenAmendmentArgs = {
  input: OpenAmendmentInput;
};


export type MutationPlaceNodesArgs = {
  nodes: Array<MoveNodeInput>;
};


export type MutationPublishPlanArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemoveNodeArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationRemoveNodesArgs = {
  nodes: Array<SeenNodeInput>;
};


export type MutationRenumberPlanArgs = {
  planId: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationResetPasswordArgs = {
  input: SetPasswordInput;
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


export type MutationRevokeGrantArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationSaveReportArgs = {
  input: SaveReportInput;
};


export type MutationSetConcordanceArgs = {
  input: SetConcordanceInput;
};


export type MutationSetParticipationArgs = {
  input: SetParticipationInput;
};


export type MutationSetTargetArgs = {
  input: SetTargetInput;
};


export type MutationSetTargetsArgs = {
  input: SetTargetsInput;
};


export type MutationSharePresenceArgs = {
  input: SharePresenceInput;
};


export type MutationShowPublicCommentArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
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


export type MutationTakePlanStepArgs = {
  input: TakePlanStepInput;
};


export type MutationUnpublishPlanArgs = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};


export type MutationUpdateAccountArgs = {
  input: UpdateAccountInput;
};


export type MutationUpdateCommentArgs = {
  input: UpdateCommentInput;
};


export type MutationUpdateGoalArgs = {
  input: UpdateGoalInput;
};


export type MutationUpdateGrantArgs = {
  input: UpdateGrantInput;
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

/** Somebody saved meanwhile and nothing was written: the node as it is now, beside what the caller holds. */
export type NodeConflict = {
  __typename?: 'NodeConflict';
  current: PlanNode;
};

/** What whoever asks may do here; pages hide the rest. */
export type NodePermissions = {
  __typename?: 'NodePermissions';
  canAnswer: Scalars['Boolean']['output'];
  canComment: Scalars['Boolean']['output'];
  canEdit: Scalars['Boolean']['output'];
  canPublish: Scalars['Boolean']['output'];
};

export type NodeResult = Goal | Indicator | NodeConflict | Plan | Stage | Task;

/** What kind of node of a plan’s tree it is. */
export type NodeType =
  | 'GOAL'
  | 'INDICATOR'
  | 'PLAN'
  | 'STAGE'
  | 'TASK';

/** The nodes that were moved, as they are now. */
export type NodesMoved = {
  __typename?: 'NodesMoved';
  nodes: Array<PlanNode>;
};

export type OpenAmendmentInput = {
  /** The committee’s item that the change rests on; targets need one, here or each their own. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  planId: Scalars['ID']['input'];
  /** Why the confirmed plan is changed; at most 4,000 characters. */
  reason: Scalars['String']['input'];
};

/** A link that was given out and can still be used. What it says is not kept. */
export type OpenLink = {
  __typename?: 'OpenLink';
  createdAt: Scalars['DateTime']['output'];
  expiresAt: Scalars['DateTime']['output'];
  kind: AccountLinkKind;
};

/** The whole tree of a plan as columns, one entry a node: parents first, each node with all below it before its next sibling. `readOutline` of @dure/domain/plan/outline reads it. */
export type Outline = {
  __typename?: 'Outline';
  /** -P3 goes on from the code of the nearest goal or task above; = stands before a literal - or =. */
  codes: Array<Scalars['String']['output']>;
  counts: OutlineCounts;
  /** The plan’s data as of this outline; opaque. */
  dataVersion: Scalars['String']['output'];
  /** Each id in 22 digits of base64url (16 bytes), without separators. */
  ids: Scalars['String']['output'];
  /** One digit of base64url a node: 0 goal, 1 task, 2 stage, 3 process, 4 outcome, 5 result of a task, 6 result of a goal; + 8 example, + 16 retired, + 32 of the districts. The parent is the last node of the type it stands under. */
  marks: Scalars['String']['output'];
  /** In the language of the request. */
  titles: Array<Scalars['String']['output']>;
  /** Of each node; give back the one that was read. */
  versions: Array<Scalars['Int']['output']>;
};

/** How many nodes a plan has, by type. */
export type OutlineCounts = {
  __typename?: 'OutlineCounts';
  goals: Scalars['Int']['output'];
  indicators: Scalars['Int']['output'];
  stages: Scalars['Int']['output'];
  tasks: Scalars['Int']['output'];
};

/** Where a page of a connection ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Give it as `after` to get the next page. */
  endCursor?: Maybe<Scalars['String']['output']>;
  hasNextPage: Scalars['Boolean']['output'];
};

/** Whether, and in which cycle, a district takes part in a plan. */
export type Participation = {
  __typename?: 'Participation';
  /** null: does not take part. */
  cycle?: Maybe<Cycle>;
  district: District;
  id: Scalars['ID']['output'];
  note?: Maybe<Scalars['String']['output']>;
  source: Provenance;
  /** Taking part is a setting of the plan. */
  takesPart: Scalars['Boolean']['output'];
  version: Scalars['Int']['output'];
};

/** Somebody saved meanwhile and nothing was written: the participation as it is now. */
export type ParticipationConflict = {
  __typename?: 'ParticipationConflict';
  current: Participation;
};

export type ParticipationResult = Participation | ParticipationConflict;

/** A reporting period; it is read at its last day. */
export type PeriodLabel = {
  __typename?: 'PeriodLabel';
  from: Scalars['Date']['output'];
  /** 2022-Q2, 2022-H1, 2022, 2021-2023-M (mid-point of a cycle), 2021-2023 (its end). */
  key: Scalars['String']['output'];
  to: Scalars['Date']['output'];
};

/** A basic plan (기본계획): goals, tasks, stages of change and indicators. */
export type Plan = {
  __typename?: 'Plan';
  /** Newest first. */
  amendments: Array<Amendment>;
  /** Days within which a comment is to be answered. */
  answerDueDays: Scalars['Int']['output'];
  /** Names the plan in addresses, such as SCD-2021. */
  code: Scalars['String']['output'];
  /** Its indicators beside those of the plan it was started from. */
  concordance?: Maybe<Concordance>;
  /** The plan it was started from; null for none, or one this reader may not see. */
  copiedFrom?: Maybe<Plan>;
  /** Coverage from which an aggregate suffices (0.5 = 50 %; exactly that suffices). */
  coverageThreshold: Scalars['Float']['output'];
  /** The last closed quarter: what every `period` argument is unless given. */
  currentPeriod: Scalars['String']['output'];
  /** The 3-year cycles a district can be enrolled in. */
  cycles: Array<Cycle>;
  /** Changes with every write to the plan or its reports; opaque. */
  dataVersion: Scalars['String']['output'];
  deliberation: Deliberation;
  /** null for who may not read it. */
  diagnosis?: Maybe<Diagnosis>;
  /** Counted in the background some seconds after a change; null for who may not read it. */
  diagnosisHistory?: Maybe<DiagnosisHistory>;
  editing: EditingState;
  goals: Array<Goal>;
  id: Scalars['ID']['output'];
  /** Something in the plan is an example (예시). */
  isExample: Scalars['Boolean']['output'];
  /** Readers without sign-in see it. */
  isPublished: Scalars['Boolean']['output'];
  /** The one of whoever asks; theirs are the changes made while it is open. */
  openAmendment?: Maybe<Amendment>;
  /** All nodes with what a tree shows of them; `node` gives the rest. */
  outline: Outline;
  /** One for each of the 25 districts, in code order. */
  participations: Array<Participation>;
  /** The years the plan is for. */
  period: YearSpan;
  /** The quarters that may be chosen: closed on the business date, oldest first. */
  periods: Array<PeriodLabel>;
  permissions: NodePermissions;
  /** The steps whoever asks may take next; mostly one. */
  possibleSteps: Array<PlanStep>;
  /** Who has the plan open now, tab by tab; empty for those who do not share theirs. */
  presence: Array<Presence>;
  /** How many citizens’ comments readers see. */
  publicCommentCount: Scalars['Int']['output'];
  /** Oldest first: those shown to readers; to planners also those that are not. */
  publicComments: PublicCommentConnection;
  /** null: readers without sign-in do not see it. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the last renumbering changed; the old codes go on leading to the nodes. */
  renumbered: Array<Renumbering>;
  /** What renumbering would change; nothing once codes are frozen. For planners. */
  renumbering?: Maybe<Array<Renumbering>>;
  /** Days after the end of a period by which its report is due. */
  reportDueDays: Scalars['Int']['output'];
  /** Newest first. */
  revisions: Array<Revision>;
  source: Provenance;
  /** Where the plan stands on its way from drafting to closed. */
  state: PlanState;
  /** In the order in which they were taken. */
  steps: Array<PlanStepRecord>;
  /** The title in the language of the request. */
  title: Scalars['String']['output'];
  titleEn?: Maybe<Scalars['String']['output']>;
  titleKo: Scalars['String']['output'];
  /** Share of the expected change within which a value is on track (0.15 = 15 %). */
  tolerance: Scalars['Float']['output'];
  /** Rises with each change of the plan itself; give back the one that was read. */
  version: Scalars['Int']['output'];
};


/** A basic plan (기본계획): goals, tasks, stages of change and indicators. */
export type PlanPublicCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  isAnswered?: InputMaybe<Scalars['Boolean']['input']>;
  state?: InputMaybe<PublicCommentState>;
  task?: InputMaybe<Scalars['ID']['input']>;
};

export type PlanNode = Goal | Indicator | Plan | Stage | Task;

/** 작성 → 자문 → 위원회 확정 → 공론화 → 수정·재확정 → 시행 → 종료. Codes freeze at ADVICE, contents at CONFIRMED, everything at CLOSED. */
export type PlanState =
  | 'ADVICE'
  | 'CLOSED'
  | 'CONFIRMED'
  | 'DRAFTING'
  | 'IN_FORCE'
  | 'PUBLIC_DELIBERATION'
  | 'RECONFIRMED';

/** What is done to a plan as a whole; CONFIRM and RECONFIRM keep it as a numbered revision. */
export type PlanStep =
  | 'ASK_ADVICE'
  | 'CLOSE'
  | 'CONFIRM'
  | 'OPEN_DELIBERATION'
  | 'PUT_IN_FORCE'
  | 'RECONFIRM'
  | 'SUBMIT';

/** A step that a plan took on its way. */
export type PlanStepRecord = {
  __typename?: 'PlanStepRecord';
  /** Of the committee’s decision. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  fromState: PlanState;
  id: Scalars['ID']['output'];
  /** Read by everybody who may read the plan. */
  note?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** null to those who may not see the history. */
  recordedBy?: Maybe<Account>;
  /** The revision that was kept by it. */
  revision?: Maybe<Revision>;
  source: Provenance;
  step: PlanStep;
  takenOn: Scalars['Date']['output'];
  toState: PlanState;
};

/** The indicator of the earlier plan that an indicator carries on. */
export type Predecessor = {
  __typename?: 'Predecessor';
  indicator: Indicator;
  /** What broke the series, where it is CHANGED. */
  note?: Maybe<Scalars['String']['output']>;
  plan: Plan;
  relation: ConcordanceRelation;
};

/** Somebody who has the plan open in one tab, and what is edited there. */
export type Presence = {
  __typename?: 'Presence';
  account: Account;
  /** The field of the node, as its input is named. */
  field?: Maybe<Scalars['String']['output']>;
  /** A tab of whoever asks. */
  isViewer: Scalars['Boolean']['output'];
  /** The node that is edited; null: just looking. */
  nodeId?: Maybe<Scalars['ID']['output']>;
  /** Older than 45 seconds is gone. */
  seenAt: Scalars['DateTime']['output'];
  /** Names the tab; given by it, random. */
  tab: Scalars['String']['output'];
};

/** FACT is stated in the source document; EXAMPLE (예시) was written so that the plan can be run. */
export type Provenance =
  | 'EXAMPLE'
  | 'FACT';

/** The planners’ answer to a citizen’s comment; read wherever the comment is. */
export type PublicAnswer = {
  __typename?: 'PublicAnswer';
  /** Number of the amendment that carries it out. */
  amendmentNumber?: Maybe<Scalars['Int']['output']>;
  /** When the answer got its present text. */
  answeredAt: Scalars['DateTime']['output'];
  disposition: Disposition;
  id: Scalars['ID']['output'];
  source: Provenance;
  text: Scalars['String']['output'];
  /** Give it back when changing the answer. */
  version: Scalars['Int']['output'];
};

/** What a citizen said on a task during the public deliberation (공론화), without an account. */
export type PublicComment = {
  __typename?: 'PublicComment';
  answer?: Maybe<PublicAnswer>;
  createdAt: Scalars['DateTime']['output'];
  erasedAt?: Maybe<Scalars['DateTime']['output']>;
  /** null: it was not erased. */
  erasure?: Maybe<ErasureReason>;
  /** Why it is hidden; shown to planners. */
  hiddenReason?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** As the citizen gave it, if at all. */
  name?: Maybe<Scalars['String']['output']>;
  permissions: PublicCommentPermissions;
  /** Last day it is kept; shown to planners. */
  retainUntil?: Maybe<Scalars['Date']['output']>;
  source: Provenance;
  state: PublicCommentState;
  task: Task;
  /** Plain text, at most 2,000 characters; null once erased. */
  text?: Maybe<Scalars['String']['output']>;
  /** Rises when it is shown, hidden, erased or first answered. */
  version: Scalars['Int']['output'];
};

/** It was shown, hidden, erased or answered meanwhile and nothing was written: as it is now. */
export type PublicCommentConflict = {
  __typename?: 'PublicCommentConflict';
  current: PublicComment;
};

export type PublicCommentConnection = {
  __typename?: 'PublicCommentConnection';
  nodes: Array<PublicComment>;
  pageInfo: PageInfo;
  /** How many there are in all, of those this reader may read. */
  totalCount: Scalars['Int']['output'];
};

/** What whoever asks may do with a citizen’s comment; pages hide the rest. */
export type PublicCommentPermissions = {
  __typename?: 'PublicCommentPermissions';
  canAnswer: Scalars['Boolean']['output'];
  canModerate: Scalars['Boolean']['output'];
};

export type PublicCommentResult = PublicComment | PublicCommentConflict;

/** PENDING until a planner has looked at it; readers see what is SHOWN. */
export type PublicCommentState =
  | 'HIDDEN'
  | 'PENDING'
  | 'SHOWN';

/** What process and outcome say together. High is at least 1 − tolerance. PROCESS_HIGH_OUTCOME_LOW: time lag, or the model does not work. PROCESS_LOW_OUTCOME_HIGH: another cause, or the indicators miss the work. */
export type Quadrant =
  | 'BOTH_HIGH'
  | 'BOTH_LOW'
  | 'PROCESS_HIGH_OUTCOME_LOW'
  | 'PROCESS_LOW_OUTCOME_HIGH';

export type Query = {
  __typename?: 'Query';
  /** For administrators and the person; NOT_FOUND for others. */
  account?: Maybe<Account>;
  /** Whose link this is. LINK_UNKNOWN, LINK_USED, LINK_EXPIRED, TOO_MANY_ATTEMPTS, ALREADY_SET_UP at token. */
  accountLink: AccountLink;
  /** Accounts by e-mail address. */
  accounts: AccountConnection;
  /** What to look at now. */
  attention?: Maybe<Attention>;
  committee?: Maybe<Committee>;
  /** All committees. */
  committees: Array<Committee>;
  /** What changed between two revisions by number; without `from` the latest, without `to` the plan as it is now. null: never confirmed. NOT_FOUND. */
  comparison?: Maybe<Comparison>;
  /** The code of the node that has this one, or had it before the plan was renumbered; null for none. NOT_FOUND. */
  currentCode?: Maybe<Scalars['String']['output']>;
  district?: Maybe<District>;
  /** All 25 districts in code order. */
  districts: Array<District>;
  /** What was done to a node (or a report, a comment) by whom, newest first. */
  history: AuditEventConnection;
  /** The city’s dashboard. */
  matrix?: Maybe<Matrix>;
  /** A node of a plan, or a plan, by its id; what was removed is not found. NOT_FOUND. */
  node?: Maybe<PlanNode>;
  /** A plan by its code. NOT_FOUND. */
  plan?: Maybe<Plan>;
  /** The plans this reader may see, newest first. */
  plans: Array<Plan>;
  report?: Maybe<Report>;
  /** Submitted reports by district and period; `district` is a code, without it those of all and of the city. */
  reviewQueue: ReportConnection;
  /** Plans, their nodes, comments and answers that hold every word, among what this reader may read; nothing for less than a syllable of Hangul or two letters. TOO_LONG at text. */
  search?: Maybe<SearchConnection>;
  session?: Maybe<Session>;
  /** Of all committees, newest first. */
  sessions: SessionConnection;
  /** A task by the codes of its plan and its own. NOT_FOUND. */
  task?: Maybe<Task>;
  /** Who is asking; also when signed out. */
  viewer: Viewer;
  /** What is to be reported: for an officer by the own district, for a planner by the city itself. */
  worklist?: Maybe<Worklist>;
};


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountLinkArgs = {
  token: Scalars['String']['input'];
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  role?: InputMaybe<Role>;
  search?: InputMaybe<Scalars['String']['input']>;
  state?: InputMaybe<AccountState>;
};


export type QueryAttentionArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
  plan: Scalars['String']['input'];
};


export type QueryCommitteeArgs = {
  code: Scalars['String']['input'];
};


export type QueryComparisonArgs = {
  from?: InputMaybe<Scalars['Int']['input']>;
  plan: Scalars['String']['input'];
  to?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryCurrentCodeArgs = {
  code: Scalars['String']['input'];
  plan: Scalars['String']['input'];
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


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
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


export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  text: Scalars['String']['input'];
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

/** One of the three readings of a task. They stand side by side; nothing adds them up. */
export type Reading = {
  __typename?: 'Reading';
  coverage: Coverage;
  flags: Array<Flag>;
  /** Codes of indicators that are reported, but cannot be averaged with the others. */
  leftOut: Array<Scalars['String']['output']>;
  /** How many achievements were limited to 0–1. */
  limitedCount: Scalars['Int']['output'];
  /** Weighted mean of the indicators’ achievements, each limited to 0–1 first. */
  score?: Maybe<Scalars['Float']['output']>;
  state: ReadingState;
  /** For colour; null without a score. */
  status?: Maybe<Status>;
  /** Indicators at each status, so that a regression stays visible. */
  statusCounts: Array<StatusCount>;
  /** Codes of started stages on which nothing is reported: neither 0 nor 1. */
  unmeasuredStages: Array<Scalars['String']['output']>;
};

/** One kind of reading as columns: index = row × number of tasks + column. Of a district that does not take part everything is null or 0. */
export type ReadingColumns = {
  __typename?: 'ReadingColumns';
  expected: Array<Scalars['Int']['output']>;
  notApplicable: Array<Scalars['Int']['output']>;
  reported: Array<Scalars['Int']['output']>;
  /** 0–1. */
  scores: Array<Maybe<Scalars['Float']['output']>>;
  /** null: the district does not take part. */
  states: Array<Maybe<ReadingState>>;
  statuses: Array<Maybe<Status>>;
  /** Whether the coverage suffices. */
  sufficient: Array<Scalars['Boolean']['output']>;
};

/** SCORED (with a null score: reported, but nothing can be compared), or why there is no score. NONE: the task has no indicator of the kind. */
export type ReadingState =
  | 'MISSING'
  | 'NONE'
  | 'NOT_APPLICABLE'
  | 'NOT_DUE'
  | 'SCORED';

/** A stage runs ONCE in the cycle, or in the same months of every calendar YEAR. */
export type Recurrence =
  | 'ONCE'
  | 'YEAR';

/** What mends a finding: an input of the node, something to add under it, or another page. */
export type Remedy =
  | 'ADD_PROCESS_INDICATOR'
  | 'ADD_STAGE'
  | 'ANSWER_COMMENT'
  | 'COMPARE'
  | 'EDIT_FIELD'
  | 'EDIT_TARGETS'
  | 'ENROL_DISTRICTS';

/** Nodes and all below them were removed together; `restoreNode(removalId)` undoes it. `nodeId` is the first. */
export type Removal = {
  __typename?: 'Removal';
  nodeId: Scalars['ID']['output'];
  removalId: Scalars['ID']['output'];
  /** How many nodes went, the named ones included. */
  removedCount: Scalars['Int']['output'];
};

export type RemovalResult = NodeConflict | Removal;

/** What a node is called before and after renumbering. */
export type Renumbering = {
  __typename?: 'Renumbering';
  after: Scalars['String']['output'];
  before: Scalars['String']['output'];
  nodeId: Scalars['ID']['output'];
  /** In the language of the request. */
  title: Scalars['String']['output'];
  type: NodeType;
};

/** What a district, or the city, reports for one indicator and period (실적보고). */
export type Report = {
  __typename?: 'Report';
  answer: ReportAnswer;
  approvedAt?: Maybe<Scalars['DateTime']['output']>;
  denominator?: Maybe<Scalars['Float']['output']>;
  /** null: the city’s own. */
  district?: Maybe<District>;
  /** Last day on which it is in time. */
  dueOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  indicator: Indicator;
  /** What was done (추진내용); the reason where it is not applicable. */
  narrative?: Maybe<Scalars['String']['output']>;
  numerator?: Maybe<Scalars['Float']['output']>;
  period: PeriodLabel;
  permissions: ReportPermissions;
  /** Why it was returned the last time. */
  returnReason?: Maybe<Scalars['String']['output']>;
  returnedAt?: Maybe<Scalars['DateTime']['output']>;
  source: Provenance;
  state: ReportState;
  submittedAt?: Maybe<Scalars['DateTime']['output']>;
  /** In the indicator’s unit; of a ratio computed from its parts, null for 0/0. 0 is a value. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Rises with each change; give back the one that was read. */
  version: Scalars['Int']['output'];
};

/** What a report says: a VALUE, or NOT_APPLICABLE with its reason in the narrative. */
export type ReportAnswer =
  | 'NOT_APPLICABLE'
  | 'VALUE';

/** The report changed after it was read and nothing was written: here it is as it stands now. */
export type ReportConflict = {
  __typename?: 'ReportConflict';
  current: Report;
};

export type ReportConnection = {
  __typename?: 'ReportConnection';
  nodes: Array<Report>;
  pageInfo: PageInfo;
  /** How many there are in all, of those this reader may read. */
  totalCount: Scalars['Int']['output'];
};

/** What whoever asks may do with this report in its present state. */
export type ReportPermissions = {
  __typename?: 'ReportPermissions';
  canApprove: Scalars['Boolean']['output'];
  canEdit: Scalars['Boolean']['output'];
  canReturn: Scalars['Boolean']['output'];
  canSubmit: Scalars['Boolean']['output'];
};

export type ReportResult = Report | ReportConflict;

/** DRAFT (작성 중), SUBMITTED (제출), RETURNED (반려), APPROVED (승인). APPROVED is locked. */
export type ReportState =
  | 'APPROVED'
  | 'DRAFT'
  | 'RETURNED'
  | 'SUBMITTED';

export type ReportVersionInput = {
  id: Scalars['ID']['input'];
  version: Scalars['Int']['input'];
};

export type RetireIndicatorInput = {
  id: Scalars['ID']['input'];
  /** First day on which it is no longer in use; left out: the business date; null takes it back. */
  retiredOn?: InputMaybe<Scalars['Date']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** A plan as the committee confirmed it (확정본), numbered from 1. It never changes. */
export type Revision = {
  __typename?: 'Revision';
  documentNumber?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  number: Scalars['Int']['output'];
  recordedAt: Scalars['DateTime']['output'];
  /** null to those who may not see the history. */
  recordedBy?: Maybe<Account>;
  source: Provenance;
  /** The day of the decision. */
  takenOn: Scalars['Date']['output'];
};

/** What a person does on the platform. */
export type Role =
  | 'ADMINISTRATOR'
  | 'COMMITTEE_MEMBER'
  | 'DISTRICT_OFFICER'
  | 'PLANNER';

/** A role a person holds for a time; an officer’s is for one district. */
export type RoleGrant = {
  __typename?: 'RoleGrant';
  /** The district of an officer’s role. */
  district?: Maybe<District>;
  /** First day on which it is held. */
  from: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** Ended at once, whatever its last day says. */
  isRevoked: Scalars['Boolean']['output'];
  role: Role;
  /** Last day; null while open. */
  to?: Maybe<Scalars['Date']['output']>;
  version: Scalars['Int']['output'];
};

/** Who carries a task out: each district, or the city itself. */
export type Rollout =
  | 'CITY'
  | 'DISTRICTS';

export type SaveReportInput = {
  answer: ReportAnswer;
  denominator?: InputMaybe<Scalars['Float']['input']>;
  /** Code of the district; null for the city’s own report. */
  district?: InputMaybe<Scalars['String']['input']>;
  indicatorId: Scalars['ID']['input'];
  narrative?: InputMaybe<Scalars['String']['input']>;
  numerator?: InputMaybe<Scalars['Float']['input']>;
  period: Scalars['String']['input'];
  /** For indicators without numerator and denominator. */
  value?: InputMaybe<Scalars['Float']['input']>;
  /** The version that was read; null begins the report. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

/** One district over its three-year cycle (악보): all tasks on one time axis. */
export type ScoreSheet = {
  __typename?: 'ScoreSheet';
  asOf: Scalars['Date']['output'];
  cycle: Cycle;
  dataVersion: Scalars['String']['output'];
  district: District;
  /** Five at most, the most pressing first. */
  gaps: Array<Finding>;
  isExample: Scalars['Boolean']['output'];
  period: Scalars['String']['output'];
  plan: Plan;
  /** Five at most, the strongest first. */
  strengths: Array<Finding>;
  systems: Array<TaskSystem>;
  /** The business date. */
  today: Scalars['Date']['output'];
};

export type SearchConnection = {
  __typename?: 'SearchConnection';
  nodes: Array<SearchHit>;
  pageInfo: PageInfo;
  /** How many there are in all, of those this reader may read. */
  totalCount: Scalars['Int']['output'];
};

export type SearchHit = {
  __typename?: 'SearchHit';
  /** What it stands under, from the top down. */
  above: Array<Scalars['String']['output']>;
  /** Names the node in the address of the plan’s page. */
  address?: Maybe<Scalars['String']['output']>;
  /** Of a node; a stage’s after its task’s: 1-2-B. */
  code?: Maybe<Scalars['String']['output']>;
  /** Code of the committee at whose session it was said. */
  committee?: Maybe<Scalars['String']['output']>;
  /** Which text matched, by its name; null: the title. */
  field?: Maybe<Scalars['String']['output']>;
  id: Scalars['ID']['output'];
  /** The plan is closed. */
  isArchived: Scalars['Boolean']['output'];
  kind: SearchKind;
  /** Code of the plan; null for a comment on none. */
  planCode?: Maybe<Scalars['String']['output']>;
  planTitle?: Maybe<Scalars['String']['output']>;
  session?: Maybe<Scalars['Int']['output']>;
  /** About a line of that text around the first match. */
  snippet: Array<SearchPart>;
  taskCode?: Maybe<Scalars['String']['output']>;
  /** Of the node; of a comment’s agenda item, of a citizen’s task. */
  title: Array<SearchPart>;
};

/** COMMENT and ANSWER are of a session; PUBLIC_COMMENT is a citizen’s, with the answer to it. */
export type SearchKind =
  | 'ANSWER'
  | 'COMMENT'
  | 'GOAL'
  | 'INDICATOR'
  | 'PLAN'
  | 'PUBLIC_COMMENT'
  | 'STAGE'
  | 'TASK';

/** A stretch of a text that was found. */
export type SearchPart = {
  __typename?: 'SearchPart';
  /** It is one of the words looked for. */
  isMatch: Scalars['Boolean']['output'];
  text: Scalars['String']['output'];
};

/** A node as it was read. */
export type SeenNodeInput = {
  id: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** A session (회의) of a committee. Its comments are shown as far as the reader may read them. */
export type Session = {
  __typename?: 'Session';
  agendaItems: Array<AgendaItem>;
  /** When that document was approved. */
  approvedOn?: Maybe<Scalars['Date']['output']>;
  committee: Committee;
  /** Disclosure class (공개구분) of that document. */
  disclosure?: Maybe<Scalars['String']['output']>;
  /** Number of the approval document (결재문서) of the report. */
  documentNumber?: Maybe<Scalars['String']['output']>;
  endsAt?: Maybe<Scalars['String']['output']>;
  heldOn: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** Committee members present. */
  membersPresent?: Maybe<Scalars['Int']['output']>;
  mode: SessionMode;
  nextSessionAt?: Maybe<Scalars['DateTime']['output']>;
  /** 13 for the 13th session (제13차) of the committee. */
  number: Scalars['Int']['output'];
  /** Officials present. */
  officialsPresent?: Maybe<Scalars['Int']['output']>;
  permissions: NodePermissions;
  place?: Maybe<Scalars['String']['output']>;
  /** Retention (보존기간) of that document, in years. */
  retentionYears?: Maybe<Scalars['Int']['output']>;
  source: Provenance;
  /** Time of day, such as 14:00. */
  startsAt: Scalars['String']['output'];
  version: Scalars['Int']['output'];
};

export type SessionConnection = {
  __typename?: 'SessionConnection';
  nodes: Array<Session>;
  pageInfo: PageInfo;
  /** How many there are in all, of those this reader may read. */
  totalCount: Scalars['Int']['output'];
};

/** How a session is held. */
export type SessionMode =
  | 'BOTH'
  | 'IN_PERSON'
  | 'REMOTE';

export type SetConcordanceInput = {
  /** Of the plan it goes on from; null: the indicator carries none on, it is NEW. */
  earlierId?: InputMaybe<Scalars['ID']['input']>;
  /** Of the later plan. */
  indicatorId: Scalars['ID']['input'];
  /** What broke the series; CHANGED needs it. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** SAME (unless said) or CHANGED; the others follow. */
  relation?: InputMaybe<ConcordanceRelation>;
  /** The version that was read; null for none. */
  version?: InputMaybe<Scalars['Int']['input']>;
};

export type SetParticipationInput = {
  /** Code of the cycle; null: does not take part. */
  cycle?: InputMaybe<Scalars['String']['input']>;
  /** Code of the district. */
  district: Scalars['String']['input'];
  note?: InputMaybe<Scalars['String']['input']>;
  /** Id of the plan. */
  plan: Scalars['ID']['input'];
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** A one-time token and the password to set. */
export type SetPasswordInput = {
  password: Scalars['String']['input'];
  token: Scalars['String']['input'];
};

export type SetTargetInput = {
  /** The committee’s item it rests on, needed once the plan is confirmed; left out: the open amendment’s. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** Code: the district’s own in place of the general target. */
  district?: InputMaybe<Scalars['String']['input']>;
  /** Left out: the plan’s start for a first value, the business date for a change; a change never holds earlier. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  indicatorId: Scalars['ID']['input'];
  /** The version of the indicator that was read. */
  indicatorVersion: Scalars['Int']['input'];
  /** y1–y3 where districts report, a year of the plan where the city does; with a district also baseline. */
  pointKey: Scalars['String']['input'];
  /** Needed where a value is changed or withdrawn. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** null withdraws the point. */
  value?: InputMaybe<Scalars['Float']['input']>;
};

export type SetTargetsInput = {
  /** The committee’s item it rests on, needed once the plan is confirmed; left out: the open amendment’s. */
  agendaItemId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 200, each point of each district once. */
  changes: Array<TargetChangeInput>;
  /** Left out: the plan’s start for a first value, the business date for a change; a change never holds earlier. */
  effectiveFrom?: InputMaybe<Scalars['Date']['input']>;
  indicatorId: Scalars['ID']['input'];
  /** The version of the indicator that was read. */
  indicatorVersion: Scalars['Int']['input'];
  /** Needed where a value is changed or withdrawn. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** MUST: the plan cannot be monitored as it stands; SHOULD: it will be misread; HINT: it could be better. */
export type Severity =
  | 'HINT'
  | 'MUST'
  | 'SHOULD';

export type SharePresenceInput = {
  /** At most 64 letters, digits and points. */
  field?: InputMaybe<Scalars['String']['input']>;
  nodeId?: InputMaybe<Scalars['ID']['input']>;
  planId: Scalars['ID']['input'];
  /** 8–64 letters, digits and hyphens, random for each tab. */
  tab: Scalars['String']['input'];
};

/** A text that says itself where it comes from; it may be a fact inside an example. */
export type SourcedText = {
  __typename?: 'SourcedText';
  source: Provenance;
  text: Scalars['String']['output'];
};

/** A stage of change (변화단계) of a task. Its code, A, B, …, is unique within the task. */
export type Stage = {
  __typename?: 'Stage';
  /** A label given once: moving never changes it, removing never frees it. */
  code: Scalars['String']['output'];
  /** Month of the planned completion, counted likewise; monitored until the cycle ends. */
  endMonth: Scalars['Int']['output'];
  /** Never changes; codes, titles and places may. */
  id: Scalars['ID']['output'];
  indicators: Array<Indicator>;
  /** What to watch while the stage runs (점검질문). */
  monitoringQuestion?: Maybe<Scalars['String']['output']>;
  /** Order among its siblings; gaps are possible. */
  position: Scalars['Int']['output'];
  recurrence: Recurrence;
  source: Provenance;
  /** Month of the planned start: 1–36 of the cycle, or 1–12 of each year where the stage recurs. */
  startMonth: Scalars['Int']['output'];
  task: Task;
  /** The title in the language of the request. */
  title: Scalars['String']['output'];
  titleEn?: Maybe<Scalars['String']['output']>;
  titleKo: Scalars['String']['output'];
  /** Rises with each change of the node itself; give back the one that was read. */
  version: Scalars['Int']['output'];
};

/** A stage on the time axis as it is planned; one that recurs has a bar in each year. */
export type StageBar = {
  __typename?: 'StageBar';
  from: Scalars['Date']['output'];
  reading: StageReading;
  stage: Stage;
  to: Scalars['Date']['output'];
};

/** One stage by itself: its process indicators, counted by cells. */
export type StageReading = {
  __typename?: 'StageReading';
  expected: Scalars['Int']['output'];
  reported: Scalars['Int']['output'];
  /** 0–1. */
  score?: Maybe<Scalars['Float']['output']>;
  state: ReadingState;
  status?: Maybe<Status>;
};

/** Pace against the target path (정상추진, 주의, …). The last three are cells without a value. */
export type Status =
  | 'ACHIEVED'
  | 'AT_RISK'
  | 'NOT_APPLICABLE'
  | 'NOT_DUE'
  | 'NO_DATA'
  | 'OFF_TRACK'
  | 'ON_TRACK'
  | 'REGRESSING';

export type StatusCount = {
  __typename?: 'StatusCount';
  count: Scalars['Int']['output'];
  status: Status;
};

export type Subscription = {
  __typename?: 'Subscription';
  /** Changes in a plan, as far as the listener may know of them (checked for every event). After a reconnect fetch again: what happened meanwhile is not repeated. */
  changed: Change;
};


export type SubscriptionChangedArgs = {
  plan: Scalars['String']['input'];
};

export type TakePlanStepInput = {
  /** Needed for SUBMIT, CONFIRM and RECONFIRM; at most 200 characters. */
  documentNumber?: InputMaybe<Scalars['String']['input']>;
  /** At most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  planId: Scalars['ID']['input'];
  step: PlanStep;
  /** Not after today, not before the last step. */
  takenOn: Scalars['Date']['input'];
  /** The version of the plan that was read. */
  version: Scalars['Int']['input'];
};

/** A target point in force on the business date. */
export type Target = {
  __typename?: 'Target';
  /** The district whose own it is; null for the general one, or the city’s. */
  district?: Maybe<District>;
  effectiveFrom: Scalars['Date']['output'];
  /** The district’s own, in place of the general one. */
  isOverride: Scalars['Boolean']['output'];
  /** y1–y3 (year of the cycle), a calendar year, or baseline (a district’s own baseline). */
  pointKey: Scalars['String']['output'];
  source: Provenance;
  value: Scalars['Float']['output'];
};

export type TargetChangeInput = {
  /** Code: the district’s own in place of the general target. */
  district?: InputMaybe<Scalars['String']['input']>;
  /** y1–y3 where districts report, a year of the plan where the city does; with a district also baseline. */
  pointKey: Scalars['String']['input'];
  /** null withdraws the point: of a district’s own, the general one holds again. */
  value?: InputMaybe<Scalars['Float']['input']>;
};

/** A target as it was set once. A change is a further version, so that no earlier reading changes. */
export type TargetVersion = {
  __typename?: 'TargetVersion';
  /** The committee’s item it rests on; null before the plan was confirmed. */
  agendaItem?: Maybe<AgendaItem>;
  /** The district whose own it is; null for the general one, or the city’s. */
  district?: Maybe<District>;
  /** Readings at or after this date use the version. */
  effectiveFrom: Scalars['Date']['output'];
  id: Scalars['ID']['output'];
  /** y1–y3 (year of the cycle), a calendar year, or baseline (a district’s own baseline). */
  pointKey: Scalars['String']['output'];
  reason?: Maybe<Scalars['String']['output']>;
  recordedAt: Scalars['DateTime']['output'];
  /** Not told to readers without sign-in. */
  recordedBy?: Maybe<Account>;
  source: Provenance;
  /** null: the point was withdrawn. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A task (과제): what is done, in stages of change, and how it is measured. */
export type Task = {
  __typename?: 'Task';
  /** In the city: read on the values aggregated over the districts, which is no mean of their scores. */
  cityProgress: TaskProgress;
  /** What the city does (시 역할). */
  cityRole?: Maybe<SourcedText>;
  /** A label given once: moving never changes it, removing never frees it. */
  code: Scalars['String']['output'];
  /** Oldest first, those this reader may read. */
  comments: CommentConnection;
  /** Division in charge. */
  department?: Maybe<Scalars['String']['output']>;
  /** What each district does (자치구 역할); null for a task the city runs. */
  districtRole?: Maybe<DistrictRole>;
  /** Across the districts. */
  districtSeries: TaskDistrictSeries;
  goal: Goal;
  /** Never changes; codes, titles and places may. */
  id: Scalars['ID']['output'];
  /** All of the task’s, the process ones of its stages included; `kinds` chooses. */
  indicators: Array<Indicator>;
  plan: Plan;
  /** Order among its siblings; gaps are possible. */
  position: Scalars['Int']['output'];
  /** In one district; null where it does not take part or the city runs the task itself. */
  progress?: Maybe<TaskProgress>;
  /** Oldest first: those shown to readers; to planners also those that are not. */
  publicComments: PublicCommentConnection;
  purpose?: Maybe<Scalars['String']['output']>;
  rollout: Rollout;
  source: Provenance;
  stages: Array<Stage>;
  team?: Maybe<Scalars['String']['output']>;
  /** The title in the language of the request. */
  title: Scalars['String']['output'];
  titleEn?: Maybe<Scalars['String']['output']>;
  titleKo: Scalars['String']['output'];
  /** Rises with each change of the node itself; give back the one that was read. */
  version: Scalars['Int']['output'];
};


/** A task (과제): what is done, in stages of change, and how it is measured. */
export type TaskCityProgressArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};


/** A task (과제): what is done, in stages of change, and how it is measured. */
export type TaskCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A task (과제): what is done, in stages of change, and how it is measured. */
export type TaskDistrictSeriesArgs = {
  period?: InputMaybe<Scalars['String']['input']>;
};


/** A task (과제): what is done, in stages of change, and how it is measured. */
export type TaskIndicatorsArgs = {
  kinds?: InputMaybe<Array<IndicatorKind>>;
};


/** A task (과제): what is done, in stages of change, and how it is measured. */
export type TaskProgressArgs = {
  district: Scalars['String']['input'];
  period?: InputMaybe<Scalars['String']['input']>;
};


/** A task (과제): what is done, in stages of change, and how it is measured. */
export type TaskPublicCommentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};

export type TaskBehind = {
  __typename?: 'TaskBehind';
  /** Where the process is high and the outcome low. */
  districts: Array<District>;
  task: Task;
};

/** The comments on one task, counted. */
export type TaskDeliberationCounts = {
  __typename?: 'TaskDeliberationCounts';
  accepted: Scalars['Int']['output'];
  answered: Scalars['Int']['output'];
  /** Told to planners. */
  hidden?: Maybe<Scalars['Int']['output']>;
  notAccepted: Scalars['Int']['output'];
  partlyAccepted: Scalars['Int']['output'];
  /** Not looked at yet; told to planners. */
  pending?: Maybe<Scalars['Int']['output']>;
  shown: Scalars['Int']['output'];
  taskId: Scalars['ID']['output'];
  underReview: Scalars['Int']['output'];
};

/** One task across the districts that take part. */
export type TaskDistrictSeries = {
  __typename?: 'TaskDistrictSeries';
  asOf: Scalars['Date']['output'];
  dataVersion: Scalars['String']['output'];
  /** In code order; none for a task that the city runs itself. */
  districts: Array<District>;
  divergence: Array<DivergencePoint>;
  indicators: Array<IndicatorDistrictColumns>;
  isExample: Scalars['Boolean']['output'];
  period: Scalars['String']['output'];
  progress: Array<TaskProgress>;
  task: Task;
};

/** The three readings of a task at a period, in one district or in the city. */
export type TaskProgress = {
  __typename?: 'TaskProgress';
  /** The quarter’s last day; nothing after it counts. */
  asOf: Scalars['Date']['output'];
  /** Changes whenever anything in the plan does. */
  dataVersion: Scalars['String']['output'];
  /** null: the city, read on the aggregated values. */
  district?: Maybe<District>;
  /** Rests on something that is an example (예시). */
  isExample: Scalars['Boolean']['output'];
  outcome: Reading;
  /** Key of the quarter that was read. */
  period: Scalars['String']['output'];
  process: Reading;
  result: Reading;
  task: Task;
};

/** Everything of one task on the score sheet. */
export type TaskSystem = {
  __typename?: 'TaskSystem';
  indicators: Array<IndicatorSeries>;
  progress: TaskProgress;
  stages: Array<StageBar>;
  task: Task;
};

/** A run of words. */
export type TextPart = {
  __typename?: 'TextPart';
  kind: TextPartKind;
  text: Scalars['String']['output'];
};

/** KEPT by both texts, or of one of them only. */
export type TextPartKind =
  | 'ADDED'
  | 'KEPT'
  | 'REMOVED';

/** How the periods of one district are put together. */
export type TimeAggregation =
  | 'LAST'
  | 'MAX'
  | 'MEAN'
  | 'SUM';

export type UpdateAccountInput = {
  /** Left out, unchanged. */
  email?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  /** Left out, unchanged. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The version read; an older one is a conflict. */
  version: Scalars['Int']['input'];
};

export type UpdateCommentInput = {
  id: Scalars['ID']['input'];
  kind: CommentKind;
  text: Scalars['String']['input'];
  version: Scalars['Int']['input'];
};

/** What is left out stays as it is; null empties. */
export type UpdateGoalInput = {
  description?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  source?: InputMaybe<Provenance>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

export type UpdateGrantInput = {
  /** First day; left out, unchanged. */
  from?: InputMaybe<Scalars['Date']['input']>;
  id: Scalars['ID']['input'];
  /** Last day; left out, unchanged; null, no end. */
  to?: InputMaybe<Scalars['Date']['input']>;
  /** The version read; an older one is a conflict. */
  version: Scalars['Int']['input'];
};

/** What is left out stays as it is; null empties. */
export type UpdateIndicatorInput = {
  /** MAINTAIN needs one. */
  band?: InputMaybe<BandInput>;
  baseline?: InputMaybe<Scalars['Float']['input']>;
  /** At most 4,000 characters. */
  definition?: InputMaybe<Scalars['String']['input']>;
  denominatorLabel?: InputMaybe<Scalars['String']['input']>;
  direction?: InputMaybe<Direction>;
  /** CITY_ONLY exactly where the scope is CITY. */
  districtAggregation?: InputMaybe<DistrictAggregation>;
  /** YYYY-MM */
  dueFrom?: InputMaybe<Scalars['String']['input']>;
  frequency?: InputMaybe<Frequency>;
  hasMidpoint?: InputMaybe<Scalars['Boolean']['input']>;
  id: Scalars['ID']['input'];
  interpolation?: InputMaybe<Interpolation>;
  isCumulative?: InputMaybe<Scalars['Boolean']['input']>;
  mayExceed?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 4,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Together with the denominator’s, or not at all. */
  numeratorLabel?: InputMaybe<Scalars['String']['input']>;
  origin?: InputMaybe<Scalars['String']['input']>;
  /** DISTRICT only in a rolled-out task. */
  scope?: InputMaybe<IndicatorScope>;
  source?: InputMaybe<Provenance>;
  timeAggregation?: InputMaybe<TimeAggregation>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo?: InputMaybe<Scalars['String']['input']>;
  unit?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
  /** Above 0. */
  weight?: InputMaybe<Scalars['Float']['input']>;
};

/** What is left out stays as it is; null empties. */
export type UpdatePlanInput = {
  /** 0–365. */
  answerDueDays?: InputMaybe<Scalars['Int']['input']>;
  coverageThreshold?: InputMaybe<Scalars['Float']['input']>;
  id: Scalars['ID']['input'];
  reportDueDays?: InputMaybe<Scalars['Int']['input']>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo?: InputMaybe<Scalars['String']['input']>;
  tolerance?: InputMaybe<Scalars['Float']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What is left out stays as it is; null empties. */
export type UpdateStageInput = {
  endMonth?: InputMaybe<Scalars['Int']['input']>;
  id: Scalars['ID']['input'];
  monitoringQuestion?: InputMaybe<Scalars['String']['input']>;
  recurrence?: InputMaybe<Recurrence>;
  source?: InputMaybe<Provenance>;
  startMonth?: InputMaybe<Scalars['Int']['input']>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** What is left out stays as it is; null empties. Texts at most 4,000 characters. */
export type UpdateTaskInput = {
  cityRole?: InputMaybe<Scalars['String']['input']>;
  department?: InputMaybe<Scalars['String']['input']>;
  districtQuality?: InputMaybe<Scalars['String']['input']>;
  districtQuantity?: InputMaybe<Scalars['String']['input']>;
  districtStrengthen?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  purpose?: InputMaybe<Scalars['String']['input']>;
  /** CITY is refused while the task has indicators that the districts report. */
  rollout?: InputMaybe<Rollout>;
  /** Of the task; a role keeps its own, a new role takes the task’s. */
  source?: InputMaybe<Provenance>;
  team?: InputMaybe<Scalars['String']['input']>;
  titleEn?: InputMaybe<Scalars['String']['input']>;
  titleKo?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read. */
  version: Scalars['Int']['input'];
};

/** Who is asking, and the day it is in the office. */
export type Viewer = {
  __typename?: 'Viewer';
  /** null when signed out. */
  account?: Maybe<Account>;
  /** The business date is held still (demo data), not the calendar’s. */
  isDatePinned: Scalars['Boolean']['output'];
  /** Demo data are loaded. */
  isDemo: Scalars['Boolean']['output'];
  /** Language of labels and sentences: ko or en (Accept-Language). */
  locale: Scalars['String']['output'];
  /** No account exists: somebody with a set-up link makes the first. */
  needsSetUp: Scalars['Boolean']['output'];
  /** Characters a new password has at least. */
  passwordMinLength: Scalars['Int']['output'];
  /** Roles held on the business date. */
  roles: Array<RoleGrant>;
  /** The business date; rules such as “due” are read against it. */
  today: Scalars['Date']['output'];
};

/** What a district, or the city for its own indicators, has to report (보고 대상). */
export type Worklist = {
  __typename?: 'Worklist';
  counts: WorklistCounts;
  /** null: the city’s own. */
  district?: Maybe<District>;
  /** By due date, then in the order of the plan. Periods that have ended only. */
  items: Array<WorklistItem>;
  plan: Plan;
  /** The business date that days are counted from. */
  today: Scalars['Date']['output'];
};

/** How many items stand where. Each is in exactly one of begun, returned, submitted, approved or not begun. */
export type WorklistCounts = {
  __typename?: 'WorklistCounts';
  approved: Scalars['Int']['output'];
  /** Drafts (작성 중). */
  begun: Scalars['Int']['output'];
  /** Still to be submitted: not begun, begun and returned together. */
  due: Scalars['Int']['output'];
  /** Of those still to be submitted, the ones whose dueOn has passed. */
  overdue: Scalars['Int']['output'];
  returned: Scalars['Int']['output'];
  submitted: Scalars['Int']['output'];
};

/** One indicator and period that is to be reported, or has been. */
export type WorklistItem = {
  __typename?: 'WorklistItem';
  /** By what is approved. NOT_APPLICABLE lasts from its approval to the end of the cycle. */
  cellState: CellState;
  /** Days from the business date to dueOn; below 0 once that has passed. */
  daysLeft: Scalars['Int']['output'];
  /** Last day on which the report is in time. */
  dueOn: Scalars['Date']['output'];
  /** The target path at the period’s end; of yearly amounts, what is due by then. */
  expected?: Maybe<Scalars['Float']['output']>;
  indicator: Indicator;
  /** Names the item on its list; the same as long as indicator and period are. */
  key: Scalars['String']['output'];
  period: PeriodLabel;
  previousPeriod?: Maybe<Scalars['String']['output']>;
  /** The value approved last before this period, as it was reported. */
  previousValue?: Maybe<Scalars['Float']['output']>;
  /** null: not begun. */
  report?: Maybe<Report>;
  task: Task;
};

/** Calendar years, both inclusive. */
export type YearSpan = {
  __typename?: 'YearSpan';
  from: Scalars['Int']['output'];
  to: Scalars['Int']['output'];
};
