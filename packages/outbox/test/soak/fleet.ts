import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

interface Worker {
  child: ChildProcess;
  name: string;
  killed: boolean;
}

const program = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Worker processes that are killed and replaced; each has a clock that is wrong in a way of its own. */
export class Fleet {
  /** What workers said, and how often. */
  readonly said: Record<string, number> = {};
  /** Workers that were killed, by us or by themselves. */
  kills = 0;
  readonly #settings: string;
  readonly #skews: readonly number[];
  readonly #conditions: readonly string[];
  readonly #workers: (Worker | undefined)[] = [];
  readonly #starting: Set<Promise<void>> = new Set();
  #stopped = false;
  #lives = 0;

  /** Each worker is called with its name (`<slot>.<life>`) and the settings; its clock is wrong by its slot's milliseconds. */
  constructor(settings: unknown, skews: readonly number[], built = false) {
    this.#settings = JSON.stringify(settings);
    this.#skews = skews;
    this.#conditions = built ? [] : ['--conditions=@linktor/source'];
  }

  async start(workers: number): Promise<void> {
    await Promise.all(Array.from({ length: workers }, (_, slot) => this.#spawn(slot)));
  }

  /** Kills a worker as the kernel would, unless a quarter of the fleet is down already. */
  killOne(random: number): void {
    const worker = this.#workers[Math.floor(random * this.#workers.length)];
    if (!worker || worker.killed || this.#starting.size >= this.#workers.length / 4 || this.#stopped) return;
    worker.killed = true;
    worker.child.kill('SIGKILL');
  }

  /** Asks everybody to finish what they have begun, and waits until they have. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#starting);
    const ends = this.#workers.map(
      (worker) =>
        new Promise<void>((resolve) => {
          if (!worker || worker.child.exitCode !== null || worker.child.signalCode !== null) return resolve();
          const timer = setTimeout(() => {
            this.#count('did not stop');
            worker.child.kill('SIGKILL');
          }, 20_000);
          worker.child.once('exit', () => {
            clearTimeout(timer);
            resolve();
          });
          worker.child.kill('SIGTERM');
        }),
    );
    await Promise.all(ends);
  }

  #count(what: string): void {
    this.said[what] = (this.said[what] ?? 0) + 1;
  }

  async #spawn(slot: number): Promise<void> {
    const name = `${slot}.${this.#lives++}`;
    const skew = this.#skews[slot % this.#skews.length] ?? 0;
    const child = fork(program('worker.ts'), [name, this.#settings], {
      execArgv: [...this.#conditions, '--import', program('skewed-clock.ts')],
      env: { ...process.env, SOAK_SKEW: String(skew) },
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const worker: Worker = { child, name, killed: false };
    await new Promise<void>((resolve) => {
      child.on('message', (message) => {
        if (message === 'ready') resolve();
        else this.#count(String(message));
      });
      child.once('exit', (code, signal) => {
        resolve();
        this.#workers[slot] = undefined;
        if (this.#stopped) return;
        if (signal === 'SIGKILL') this.kills += 1;
        else this.#count(`exit ${code ?? signal}`);
        const starting = this.#spawn(slot).finally(() => this.#starting.delete(starting));
        this.#starting.add(starting);
      });
    });
    this.#workers[slot] = worker;
  }
}
