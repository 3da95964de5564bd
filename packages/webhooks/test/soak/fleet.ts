import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Worker {
  child: ChildProcess;
  port: number;
  name: string;
}

/** Worker processes, each an HTTP server, that are killed and replaced. */
export class Fleet {
  /** Names of the workers that were killed, by us or by themselves: each worker has a new name in each life. */
  readonly killed: Set<string> = new Set();
  /** What workers said beside the port they listen on. */
  readonly said: string[] = [];
  readonly #program: string;
  readonly #args: readonly string[];
  readonly #workers: Worker[] = [];
  readonly #starting: Set<Promise<void>> = new Set();
  #stopped = false;
  #lives = 0;

  /** Each worker is called with its name (`<slot>.<life>`) and `args`, and sends the port it listens on. */
  constructor(program: string, args: readonly string[]) {
    this.#program = fileURLToPath(new URL(program, import.meta.url));
    this.#args = args;
  }

  async start(workers: number): Promise<void> {
    await Promise.all(Array.from({ length: workers }, (_, slot) => this.#spawn(slot)));
  }

  anyPort(random: number): number {
    return this.#workers[Math.floor(random * this.#workers.length)]!.port;
  }

  /** Kills a worker as the kernel would, unless a quarter of the fleet is down already. */
  killOne(random: number): void {
    const { child, name } = this.#workers[Math.floor(random * this.#workers.length)]!;
    if (this.#starting.size >= this.#workers.length / 4 || this.killed.has(name) || this.#stopped) return;
    this.killed.add(name);
    child.kill('SIGKILL');
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#starting);
    for (const { child } of this.#workers) child.kill('SIGKILL');
  }

  async #spawn(slot: number): Promise<void> {
    const name = `${slot}.${this.#lives++}`;
    const child = fork(this.#program, [name, ...this.#args], {
      execArgv: ['--conditions=@linktor/source'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const port = await new Promise<number>((resolve, reject) => {
      child.on('message', (message) => {
        if (typeof message === 'number') resolve(message);
        else this.said.push(String(message));
      });
      child.once('exit', () => reject(new Error(`worker ${name} did not start`)));
    });
    this.#workers[slot] = { child, port, name };
    child.once('exit', (code, signal) => {
      if (this.#stopped) return;
      if (signal !== 'SIGKILL') this.said.push(`exit ${code ?? signal}`);
      this.killed.add(name);
      const starting = this.#spawn(slot).finally(() => this.#starting.delete(starting));
      this.#starting.add(starting);
    });
  }
}
