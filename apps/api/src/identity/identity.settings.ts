/** Failed attempts to sign in that are let through within the window, for one account and for one address. */
export const MAX_FAILURES_PER_ACCOUNT = 10;
export const MAX_FAILURES_PER_ADDRESS = 50;
export const FAILURE_WINDOW_MINUTES = 15;

/** Password checks that run at once; each takes a core for tens of milliseconds and 19 MiB. */
export const MAX_PASSWORD_CHECKS = 2;
/** Checks that may wait; more are turned away at once. */
export const MAX_WAITING_CHECKS = 100;
