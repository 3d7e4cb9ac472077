/**
 * Failed attempts to sign in that are let through within the window: for one account from one address, so that nobody
 * elsewhere shuts a person out; for one account from anywhere; for one address.
 */
export const MAX_FAILURES_PER_ACCOUNT_AND_ADDRESS = 10;
export const MAX_FAILURES_PER_ACCOUNT = 100;
export const MAX_FAILURES_PER_ADDRESS = 50;
/** Wrong present passwords, given by who is signed in already. */
export const MAX_WRONG_PRESENT_PASSWORDS = 10;
/** Tokens that are nobody’s, from one address. */
export const MAX_UNKNOWN_LINKS = 50;
export const FAILURE_WINDOW_MINUTES = 15;

/** Days after which attempts, and sessions and links that ended, are forgotten. */
export const ATTEMPT_DAYS = 1;
export const ENDED_DAYS = 90;

/** Password checks that run at once; each takes a core for tens of milliseconds and 19 MiB. */
export const MAX_PASSWORD_CHECKS = 2;
/** Sign-ins under way at once, their reading and writing included. */
export const MAX_SIGN_INS = 2;
/** Checks, and sign-ins, that may wait; more are turned away at once. */
export const MAX_WAITING_CHECKS = 100;

/** How long a one-time link works, in hours. */
export const LINK_HOURS = { SET_UP: 24, INVITATION: 7 * 24, PASSWORD_RESET: 24 } as const;

/** A session in use is marked so at most this often, in minutes; one that ends soon when idle, ten times until then. */
export const MAX_TOUCH_MINUTES = 5;

/** What is kept of what a browser calls itself, in characters. */
export const MAX_USER_AGENT_LENGTH = 400;
