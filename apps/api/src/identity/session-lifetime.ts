import type { Settings } from '../platform/settings.js';
import { MAX_TOUCH_MINUTES } from './identity.settings.js';

/** How long sessions last, in the units that statements take. */
export interface SessionLifetime {
  readonly idleMinutes: number;
  readonly maxHours: number;
  /** A session not marked as used for this long is marked again. */
  readonly touchMinutes: number;
}

/** The marks are exact enough that nobody is signed out noticeably early: within a tenth of the idle time. */
export function sessionLifetimeOf({ sessionIdleMinutes, sessionMaxHours }: Settings): SessionLifetime {
  return {
    idleMinutes: sessionIdleMinutes,
    maxHours: sessionMaxHours,
    touchMinutes: Math.min(MAX_TOUCH_MINUTES, sessionIdleMinutes / 10),
  };
}
