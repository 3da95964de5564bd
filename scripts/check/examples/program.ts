import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../run-command.ts';

/** For machines that have much else to do; a database in the process makes itself its files first. */
const LIMIT = 60_000;

/** An example as a running process, and what it has printed. */
export class Program implements AsyncDisposable {
  output = '';
  readonly #child: ChildProcess;
  readonly #ended: Promise<number>;
  #printed = (): void => {};

  constructor(path: string, env: Readonly<Record<string, string>>) {
    // Of the environment only what a process needs: an example must not find settings of this machine's user.
    const { PATH = '', HOME = '', NODE_COMPILE_CACHE } = process.env;
    const args = [
      '--conditions=@linktor/source',
      '--disable-warning=ExperimentalWarning',
      join(root, 'examples', path),
    ];
    this.#child = spawn(process.execPath, args, {
      cwd: root,
      env: { PATH, HOME, NODE_COMPILE_CACHE, TZ: 'UTC', ...env },
    });
    for (const stream of [this.#child.stdout, this.#child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        this.output += chunk.toString();
        this.#printed();
      });
    this.#ended = new Promise((resolve) => this.#child.once('close', (code) => resolve(code ?? -1)));
    void this.#ended.then(() => this.#printed());
  }

  /** Waits until it has printed this. Returns the match. */
  async prints(pattern: RegExp, times = 1): Promise<RegExpMatchArray> {
    const all = new RegExp(pattern.source, 'g');
    const found = (): RegExpMatchArray | undefined => [...this.output.matchAll(all)][times - 1];
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((resolve, reject) => {
        const fail = (why: string) => reject(new Error(`${why} without printing ${pattern}:\n${this.output}`));
        timer = setTimeout(() => fail(`${LIMIT} ms passed`), LIMIT);
        this.#printed = () => {
          const match = found();
          if (match) resolve(match);
          else if (this.#child.exitCode !== null) fail('it ended');
        };
        this.#printed();
      });
    } finally {
      clearTimeout(timer);
      this.#printed = () => {};
    }
  }

  /** The address it says it listens on. */
  async url(): Promise<string> {
    return (await this.prints(/listening on (http:\S+)/))[1] ?? '';
  }

  type(line: string): void {
    this.#child.stdin?.write(`${line}\n`);
  }

  signal(signal: NodeJS.Signals): void {
    this.#child.kill(signal);
  }

  /** Waits for its end. It has to come by itself. */
  async exit(): Promise<number> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error(`it does not end:\n${this.output}`)), LIMIT);
    });
    try {
      return await Promise.race([this.#ended, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#child.kill('SIGKILL');
    await this.#ended;
  }
}
