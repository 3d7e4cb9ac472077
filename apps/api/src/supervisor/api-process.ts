import { type ChildProcess, fork } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ApiMessage } from './api-message.js';
import { StartError } from './start.error.js';
import { say } from './terminal.js';

type Ready = Extract<ApiMessage, { type: 'ready' }>;

export interface ApiProcessOptions {
  /** Path of the compiled entry. */
  entry: string;
  environment: NodeJS.ProcessEnv;
  /** The process ended for good and will not be started again. */
  onGivingUp: (error: StartError) => void;
  /** For tests, which cannot wait for minutes. */
  patience?: Patience;
}

/** How long dead processes are tried again; all in milliseconds. */
export interface Patience {
  /** Before each further try; after as many quick deaths one that never served well is given up. */
  readonly pauses: readonly number[];
  /** Before every try after those, without end, of one that had served well. */
  readonly slowPause: number;
  /** A process that answered for this long served well: the count of tries begins anew. */
  readonly healthyLife: number;
}

const patienceOfService: Patience = {
  pauses: [100, 500, 2000, 5000, 10_000],
  slowPause: 30_000,
  healthyLife: 60_000,
};
/** Milliseconds for running requests to finish. */
const stopLimit = 10_000;

/** The API as a child process: started, started again whenever it dies, stopped in order. */
export class ApiProcess {
  private child: ChildProcess | null = null;
  private quickDeaths = 0;
  /** A house that has been open is not shut for good because of a bad hour. */
  private hasServedWell = false;
  private isStopping = false;
  /** Counts the stops, so that a pause begun before one does not start a second process after it. */
  private stops = 0;

  private readonly patience: Patience;

  constructor(private readonly options: ApiProcessOptions) {
    this.patience = options.patience ?? patienceOfService;
  }

  /**
   * Resolves when the API answers requests for the first time.
   * @throws StartError when it reports that it cannot start, or ends by itself before that.
   */
  async start(): Promise<Ready> {
    for (;;) {
      const outcome = await this.launch();
      if ('type' in outcome) return outcome;
      // A process that was killed is another matter than one that cannot work.
      if (this.isStopping || !outcome.wasKilled || !(await this.pauseBeforeRetry(outcome.text)))
        throw outcome.error;
    }
  }

  /** Lets it finish running requests; resolves when it has ended. */
  async stop(): Promise<void> {
    this.isStopping = true;
    this.stops += 1;
    const { child } = this;
    if (child === null) return;
    const ended = new Promise<void>((done) => child.once('exit', () => done()));
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), stopLimit);
    await ended;
    clearTimeout(force);
  }

  /** Replaces the process by a fresh one, for a new build. */
  async restart(): Promise<void> {
    await this.stop();
    this.isStopping = false;
    await this.start();
  }

  private launch(): Promise<Ready | Ending> {
    const { entry, environment } = this.options;
    const child = fork(entry, { env: environment, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.child = child;
    let refusal: StartError | null = null;
    let readyAt: number | null = null;

    return new Promise((settle) => {
      child.on('message', (message: ApiMessage) => {
        if (message.type === 'progress') say(message.text);
        if (message.type === 'failed') refusal = new StartError(message.text, message.advice);
        if (message.type === 'ready') {
          readyAt = Date.now();
          settle(message);
        }
      });
      child.once('error', (error) => settle(endingOf(error.message, false, refusal)));
      child.once('exit', (code, signal) => {
        this.child = null;
        const text = `The API process ended (${signal ?? `code ${code}`})`;
        if (readyAt === null) return settle(endingOf(text, signal !== null, refusal));
        if (this.isStopping) return undefined;
        if (Date.now() - readyAt > this.patience.healthyLife) {
          this.quickDeaths = 0;
          this.hasServedWell = true;
        }
        return void this.revive(text);
      });
    });
  }

  /** It served well once, so whatever keeps it from starting now may pass: the database may be restarting too. */
  private async revive(text: string): Promise<void> {
    let last = new StartError(
      `${text} again and again; it is not started any more.`,
      'Read its last lines above. If it was killed, the machine may lack memory. Then start again: npm start',
    );
    for (let news = text; await this.pauseBeforeRetry(news);) {
      const outcome = await this.launch();
      if ('type' in outcome) return say(`The API runs again (${outcome.seconds.toFixed(1)} s)`);
      news = outcome.text;
      if (!outcome.wasKilled) last = outcome.error;
    }
    if (!this.isStopping) this.options.onGivingUp(last);
    return undefined;
  }

  /** False once it is wanted no more, or has died too often without ever serving well. */
  private async pauseBeforeRetry(text: string): Promise<boolean> {
    const { pauses, slowPause } = this.patience;
    const pause = pauses[this.quickDeaths] ?? (this.hasServedWell ? slowPause : undefined);
    if (pause === undefined || this.isStopping) return false;
    this.quickDeaths += 1;
    const { stops } = this;
    say(`${text}. Starting it again`);
    await sleep(pause);
    return this.stops === stops;
  }
}

interface Ending {
  text: string;
  wasKilled: boolean;
  error: StartError;
}

function endingOf(text: string, wasKilled: boolean, refusal: StartError | null): Ending {
  const advice = 'Read its last lines above; `npm run check` and `npm test` may tell more.';
  return { text, wasKilled, error: refusal ?? new StartError(`${text} before it was ready.`, advice) };
}
