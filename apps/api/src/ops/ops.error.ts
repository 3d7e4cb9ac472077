/** A command of operation refuses or fails: what happened (`message`) and what to do about it (`advice`). */
export class OpsError extends Error {
  readonly advice: string;

  constructor(text: string, advice: string, options?: ErrorOptions) {
    super(text, options);
    this.name = 'OpsError';
    this.advice = advice;
  }
}
