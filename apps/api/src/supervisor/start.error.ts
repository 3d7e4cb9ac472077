/** Dure cannot start: what happened (`message`) and what to do about it (`advice`). */
export class StartError extends Error {
  readonly advice: string;

  constructor(text: string, advice: string) {
    super(text);
    this.name = 'StartError';
    this.advice = advice;
  }
}
