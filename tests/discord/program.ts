import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { TOKEN } from './double/world.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The real program, as somebody starts it. */
export class Program {
  readonly #child: ChildProcess;
  /** What it said on standard error. */
  said = '';
  /** What it wrote on standard output, which belongs to answers. */
  wrote = '';

  constructor(environment: Readonly<Record<string, string>>, words: readonly string[] = ['start']) {
    this.#child = spawn(process.execPath, [MAIN, ...words], {
      env: { PATH: process.env['PATH'] ?? '', DISCORD_TOKEN: TOKEN, LOG_LEVEL: 'debug', ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child.stderr?.on('data', (text) => {
      this.said += String(text);
    });
    this.#child.stdout?.on('data', (text) => {
      this.wrote += String(text);
    });
  }

  /** It has ended. */
  get over(): boolean {
    return this.#child.exitCode !== null || this.#child.signalCode !== null;
  }

  async #end(): Promise<number | null> {
    if (!this.over) await once(this.#child, 'exit');
    return this.#child.exitCode;
  }

  /** Its exit status. */
  ended(): Promise<number | null> {
    return this.#end();
  }

  async kill(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> {
    this.#child.kill(signal);
    return this.#end();
  }
}
