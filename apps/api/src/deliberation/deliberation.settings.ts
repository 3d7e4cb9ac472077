/**
 * Comments taken from one address: enough for people who write one after the other at the same desk or behind the same
 * office connection, too few for a machine.
 */
export const MAX_COMMENTS_PER_MINUTE = 5;
export const MAX_COMMENTS_PER_HOUR = 30;
/** Erase codes that are nobody's, from one address. */
export const MAX_UNKNOWN_CODES_PER_HOUR = 20;

/** Days after which nothing is known any more of whence a comment came. */
export const ATTEMPT_DAYS = 1;
