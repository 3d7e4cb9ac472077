/** What the process was started with, as the API's parts need it. Made from `platform/config` in main.ts. */
export class Settings {
  /** The API's role: no DDL. */
  readonly databaseUrl: string;
  /** The same role without a pooler in between, for LISTEN and for locks of a session. */
  readonly listenUrl: string;
  /** IANA name; business dates are days in this zone. */
  readonly timeZone: string;
  /** Origin people open Dure at, without a slash at its end. Links begin with it. */
  readonly publicUrl: string;
  /** It was set by whoever runs Dure: pages of any other origin are strangers. */
  readonly hasPublicUrl: boolean;
  /** Whose X-Forwarded headers are believed: nobody's, or those of a comma list of addresses and ranges. */
  readonly trustProxy: false | string;
  /** The log is chattier, and pages may come from the development server. */
  readonly isDevelopment: boolean;
  /** Folder of the built web app; null serves the API alone. */
  readonly webRoot: string | null;
  /** pino level. */
  readonly logLevel: string;
  /** Where the log's lines go; null: standard output. */
  readonly logDestination: { write(line: string): void } | null;
  readonly poolSize: number;
  /** Public queries are answered from memory while nothing changes. Off for measuring what answering costs. */
  readonly hasResponseCache: boolean;
  /** What follows a change by itself runs, some seconds later. Off where statements are counted. */
  readonly hasBackgroundWork: boolean;
  /** A session ends after this time without a request. */
  readonly sessionIdleMinutes: number;
  /** A session ends after this time however busy. */
  readonly sessionMaxHours: number;

  constructor(facts: Partial<Settings> & Pick<Settings, 'databaseUrl'>) {
    this.databaseUrl = facts.databaseUrl;
    this.listenUrl = facts.listenUrl ?? facts.databaseUrl;
    this.timeZone = facts.timeZone ?? 'Asia/Seoul';
    this.publicUrl = facts.publicUrl ?? 'http://127.0.0.1:4000';
    this.hasPublicUrl = facts.hasPublicUrl ?? facts.publicUrl !== undefined;
    this.trustProxy = facts.trustProxy ?? 'loopback';
    this.isDevelopment = facts.isDevelopment ?? false;
    this.webRoot = facts.webRoot ?? null;
    this.logLevel = facts.logLevel ?? 'warn';
    this.logDestination = facts.logDestination ?? null;
    this.poolSize = facts.poolSize ?? 10;
    this.hasResponseCache = facts.hasResponseCache ?? true;
    this.hasBackgroundWork = facts.hasBackgroundWork ?? true;
    this.sessionIdleMinutes = facts.sessionIdleMinutes ?? 480;
    this.sessionMaxHours = facts.sessionMaxHours ?? 336;
  }
}
