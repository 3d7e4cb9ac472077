import { constants } from 'node:os';

/** A step of the launcher failed: what happened (`message`), the end of its output, and what to do. */
export class LaunchError extends Error {
  /**
   * @param {string} text
   * @param {string} advice
   * @param {string} [output]
   */
  constructor(text, advice, output = '') {
    super(text);
    this.name = 'LaunchError';
    this.advice = advice;
    this.output = output;
  }
}

/** The user, or the system, asked the launcher to end. */
export class Interruption extends Error {
  /** @param {NodeJS.Signals} signal */
  constructor(signal) {
    super(signal);
    this.name = 'Interruption';
    this.exitCode = exitCodeOf(signal);
  }
}

/** The shell's way to tell of a signal. @param {NodeJS.Signals} signal */
export function exitCodeOf(signal) {
  return 128 + constants.signals[signal];
}
