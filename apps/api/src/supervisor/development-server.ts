import { type ChildProcess, spawn } from 'node:child_process';
import { type FSWatcher, watch } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { ApiProcess } from './api-process.js';
import { StartError } from './start.error.js';
import { say } from './terminal.js';

export interface DevelopmentServerOptions {
  host: string;
  port: number;
  apiUrl: string;
}

const checkout = fileURLToPath(new URL('../../../../', import.meta.url));
const watched = ['apps/api/src', 'packages/domain/src', 'packages/region-seoul/src'];
/** Milliseconds of quiet after a change; editors write several files in a burst. */
const quiet = 150;

/** Serves the web app by Vite on the one public port, and rebuilds and restarts the API when its sources change. */
export class DevelopmentServer {
  private vite: ChildProcess | null = null;
  private watchers: FSWatcher[] = [];
  private timer: NodeJS.Timeout | undefined;
  private isBuilding = false;
  private isStopping = false;

  constructor(
    private readonly options: DevelopmentServerOptions,
    private readonly api: ApiProcess,
  ) {}

  /** Resolves to the address of the web app once it answers. @throws StartError if Vite ends. */
  async start(): Promise<string> {
    const { host, port, apiUrl } = this.options;
    const webDir = join(checkout, 'apps/web');
    const viteDir = dirname(createRequire(join(webDir, 'package.json')).resolve('vite/package.json'));
    const flags = [
      '--host',
      host,
      '--port',
      String(port),
      '--strictPort',
      '--logLevel',
      'warn',
      '--clearScreen',
      'false',
    ];
    this.vite = spawn(process.execPath, [join(viteDir, 'bin/vite.js'), ...flags], {
      cwd: webDir,
      env: { ...process.env, DURE_API_URL: apiUrl },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    this.watchers = watched.map((folder) =>
      watch(join(checkout, folder), { recursive: true }, (_event, file) => {
        if (file !== null && !/\.spec\.ts$|~$/.test(file)) this.scheduleBuild();
      }),
    );
    const url = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
    while (this.vite.exitCode === null && !this.isStopping) {
      const isAnswering = await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isAnswering) return url;
      await sleep(50);
    }
    throw new StartError('The development web server ended.', 'Read its last lines above.');
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    clearTimeout(this.timer);
    for (const watcher of this.watchers) watcher.close();
    this.vite?.kill('SIGTERM');
  }

  private scheduleBuild(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.rebuild(), quiet);
  }

  private async rebuild(): Promise<void> {
    if (this.isStopping) return;
    if (this.isBuilding) return this.scheduleBuild();
    this.isBuilding = true;
    try {
      say('Sources changed: building the API');
      const output = await this.build();
      if (output !== null) return say(`The build failed; the former API keeps running.\n${output}`);
      await this.api.restart();
      return say('The API runs with the new build');
    } catch (error) {
      return say(
        `The new build does not start: ${(error as Error).message} It is tried again at the next change.`,
      );
    } finally {
      this.isBuilding = false;
    }
  }

  /** null, or the output of a build that failed. */
  private async build(): Promise<string | null> {
    // What the launcher noted as built is replaced from here on.
    await rm(join(checkout, '.dure', 'built'), { recursive: true, force: true });
    const turbo = createRequire(join(checkout, 'package.json')).resolve('turbo/bin/turbo');
    const child = spawn(
      process.execPath,
      [turbo, 'run', 'build', '--filter=@dure/api', '--output-logs=errors-only'],
      {
        cwd: checkout,
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let output = '';
    child.stdout.on('data', (text) => (output += String(text)));
    child.stderr.on('data', (text) => (output += String(text)));
    const code = await new Promise((done) => child.once('close', done));
    return code === 0 ? null : output;
  }
}
