/** What the process was started with, as the API's parts need it. Made from `platform/config` in main.ts. */
export class Settings {
  readonly databaseUrl: string;
  /** IANA name; business dates are days in this zone. */
  readonly timeZone: string;
  /** GraphiQL is served, and the log is chattier. */
  readonly isDevelopment: boolean;
  /** Folder of the built web app; null serves the API alone. */
  readonly webRoot: string | null;
  /** pino level. */
  readonly logLevel: string;
  readonly poolSize: number;
  /** Public queries are answered from memory while nothing changes. Off for measuring what answering costs. */
  readonly hasResponseCache: boolean;

  constructor(facts: Partial<Settings> & Pick<Settings, 'databaseUrl'>) {
    this.databaseUrl = facts.databaseUrl;
    this.timeZone = facts.timeZone ?? 'Asia/Seoul';
    this.isDevelopment = facts.isDevelopment ?? false;
    this.webRoot = facts.webRoot ?? null;
    this.logLevel = facts.logLevel ?? 'warn';
    this.poolSize = facts.poolSize ?? 10;
    this.hasResponseCache = facts.hasResponseCache ?? true;
  }
}
