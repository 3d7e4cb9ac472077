/** The embedded PostgreSQL cannot serve: what happened (`message`) and what the operator can do (`advice`). */
export class EmbeddedPostgresError extends Error {
  readonly advice: string;

  constructor(text: string, advice: string) {
    super(text);
    this.name = 'EmbeddedPostgresError';
    this.advice = advice;
  }
}
