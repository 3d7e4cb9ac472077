import { Advisory1700000005000 } from './1700000005000-advisory.js';
import { Concordance1700000009700 } from './1700000009700-concordance.js';
import { DiagnosisCount1700000009300 } from './1700000009300-diagnosis-count.js';
import { Identity1700000001000 } from './1700000001000-identity.js';
import { Indicators1700000003000 } from './1700000003000-indicators.js';
import { MovingStages1700000007000 } from './1700000007000-moving-stages.js';
import { People1700000008000 } from './1700000008000-people.js';
import { PlanLifecycle1700000009000 } from './1700000009000-plan-lifecycle.js';
import { PlanTree1700000002000 } from './1700000002000-plan-tree.js';
import { Presence1700000009200 } from './1700000009200-presence.js';
import { PublicDeliberation1700000009600 } from './1700000009600-public-deliberation.js';
import { RecordKeeping1700000006000 } from './1700000006000-record-keeping.js';
import { Renumbering1700000009100 } from './1700000009100-renumbering.js';
import { Reporting1700000004000 } from './1700000004000-reporting.js';

/** Every migration, in the order in which they run. */
export const allMigrations = [
  Identity1700000001000,
  PlanTree1700000002000,
  Indicators1700000003000,
  Reporting1700000004000,
  Advisory1700000005000,
  RecordKeeping1700000006000,
  MovingStages1700000007000,
  People1700000008000,
  PlanLifecycle1700000009000,
  Renumbering1700000009100,
  Presence1700000009200,
  DiagnosisCount1700000009300,
  PublicDeliberation1700000009600,
  Concordance1700000009700,
];
