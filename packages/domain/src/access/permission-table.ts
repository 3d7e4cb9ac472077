import { Action } from './actions.js';
import { Role } from './access.types.js';

/** What must hold of the thing acted on, besides the role. */
export const Condition = {
  /** The plan the thing belongs to is published. */
  PUBLISHED: 'PUBLISHED',
  /** The thing belongs to the district the role was granted for. */
  OWN_DISTRICT: 'OWN_DISTRICT',
  /** The thing is the city's own, of no district. */
  CITY_OWN: 'CITY_OWN',
  /** Not approved (a report) and not answered (a comment). */
  UNLOCKED: 'UNLOCKED',
  /** The person acting wrote it, or is it (an account). */
  AUTHOR: 'AUTHOR',
} as const;
export type Condition = (typeof Condition)[keyof typeof Condition];

/** A reader without sign-in; whatever PUBLIC may do, everybody may. */
export const PUBLIC = 'PUBLIC';
/** Whoever is signed in, also without any role; whatever SIGNED_IN may do, every role may. */
export const SIGNED_IN = 'SIGNED_IN';
export type Holder = Role | typeof PUBLIC | typeof SIGNED_IN;

/** Alternatives of conditions: one alternative must hold entirely; `[[]]` asks for nothing more than the role. */
export type Alternatives = ReadonlyArray<readonly Condition[]>;

const ALWAYS: Alternatives = [[]];
const { PUBLISHED, OWN_DISTRICT, CITY_OWN, UNLOCKED, AUTHOR } = Condition;
const { ADMINISTRATOR, PLANNER, DISTRICT_OFFICER, COMMITTEE_MEMBER } = Role;

/** The one permission table. What it does not name is refused. */
export const permissionTable: Readonly<Record<Action, Readonly<Partial<Record<Holder, Alternatives>>>>> = {
  [Action.PLAN_READ]: {
    [PUBLIC]: [[PUBLISHED]],
    [ADMINISTRATOR]: ALWAYS,
    [PLANNER]: ALWAYS,
    [DISTRICT_OFFICER]: ALWAYS,
    [COMMITTEE_MEMBER]: ALWAYS,
  },
  [Action.PLAN_CREATE]: { [PLANNER]: ALWAYS },
  [Action.PLAN_EDIT]: { [PLANNER]: ALWAYS },
  [Action.PLAN_PUBLISH]: { [PLANNER]: ALWAYS },
  [Action.PLAN_ADVANCE]: { [PLANNER]: ALWAYS },
  [Action.DIAGNOSIS_READ]: {
    [ADMINISTRATOR]: ALWAYS,
    [PLANNER]: ALWAYS,
    [COMMITTEE_MEMBER]: ALWAYS,
  },
  [Action.PRESENCE_SHARE]: { [PLANNER]: ALWAYS },
  [Action.HISTORY_READ]: { [ADMINISTRATOR]: ALWAYS, [PLANNER]: ALWAYS },
  [Action.TARGET_HISTORY_READ]: {
    [ADMINISTRATOR]: ALWAYS,
    [PLANNER]: ALWAYS,
    [DISTRICT_OFFICER]: ALWAYS,
    [COMMITTEE_MEMBER]: ALWAYS,
  },
  [Action.REPORT_READ]: { [PLANNER]: ALWAYS, [DISTRICT_OFFICER]: [[OWN_DISTRICT]] },
  [Action.REPORT_SAVE]: {
    [PLANNER]: [[CITY_OWN, UNLOCKED]],
    [DISTRICT_OFFICER]: [[OWN_DISTRICT, PUBLISHED, UNLOCKED]],
  },
  [Action.REPORT_SUBMIT]: {
    [PLANNER]: [[CITY_OWN, UNLOCKED]],
    [DISTRICT_OFFICER]: [[OWN_DISTRICT, PUBLISHED, UNLOCKED]],
  },
  [Action.REPORT_RETURN]: { [PLANNER]: [[UNLOCKED]] },
  [Action.REPORT_APPROVE]: { [PLANNER]: [[UNLOCKED]] },
  [Action.WORKLIST_READ]: { [PLANNER]: [[CITY_OWN]], [DISTRICT_OFFICER]: [[OWN_DISTRICT]] },
  [Action.REVIEW_QUEUE_READ]: { [PLANNER]: ALWAYS },
  [Action.COMMENT_READ]: {
    [PUBLIC]: [[PUBLISHED]],
    [ADMINISTRATOR]: ALWAYS,
    [PLANNER]: ALWAYS,
    [DISTRICT_OFFICER]: ALWAYS,
    [COMMITTEE_MEMBER]: ALWAYS,
  },
  [Action.COMMENT_AUTHOR_READ]: {
    [ADMINISTRATOR]: ALWAYS,
    [PLANNER]: ALWAYS,
    [COMMITTEE_MEMBER]: ALWAYS,
  },
  [Action.COMMENT_ADD]: { [COMMITTEE_MEMBER]: ALWAYS },
  [Action.COMMENT_EDIT]: { [COMMITTEE_MEMBER]: [[AUTHOR, UNLOCKED]] },
  [Action.COMMENT_ANSWER]: { [PLANNER]: ALWAYS },
  [Action.PUBLIC_COMMENT_ADD]: { [PUBLIC]: [[PUBLISHED]] },
  [Action.PUBLIC_COMMENT_MODERATE]: { [PLANNER]: ALWAYS },
  [Action.PUBLIC_COMMENT_ANSWER]: { [PLANNER]: ALWAYS },
  [Action.ACCOUNT_LIST]: { [ADMINISTRATOR]: ALWAYS },
  [Action.ACCOUNT_EMAIL_READ]: { [ADMINISTRATOR]: ALWAYS, [SIGNED_IN]: [[AUTHOR]] },
  [Action.ACCOUNT_MANAGE]: { [ADMINISTRATOR]: ALWAYS },
  [Action.SESSION_READ]: { [ADMINISTRATOR]: ALWAYS, [SIGNED_IN]: [[AUTHOR]] },
  [Action.SESSION_END]: { [ADMINISTRATOR]: ALWAYS, [SIGNED_IN]: [[AUTHOR]] },
  [Action.PASSWORD_CHANGE]: { [SIGNED_IN]: [[AUTHOR]] },
};
