import { type ChildProcess, fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Redis } from 'ioredis';
import { signTestPayload } from '../../src/index.ts';
import { startRedis } from '../redis-server.ts';

/** What a worker writes down: the handler begins, has done its work; the inbox has remembered it. */
export type Step = 'begin' | 'end' | 'commit';

/** How large an experiment. */
export interface SoakOptions {
  workers: number;
  events: number;
  /** Milliseconds between two kills, on average. */
  killEvery: number;
  /** Milliseconds of the inbox's lease: short, so that what the dead held is soon free. */
  lease: number;
  seed: number;
}

/** What came out. */
export interface SoakResult {
  events: number;
  /** Deliveries meant, and requests it took until each was answered 200. */
  deliveries: number;
  requests: number;
  kills: number;
  /** Handler runs that began, and that came to their end. */
  begun: number;
  ended: number;
  /** Events remembered as processed. */
  committed: number;
  /** Runs that ended once too often: the worker was killed after its work and before it could say so. */
  killedBeforeCommit: number;
  answers: Record<string, number>;
  /** Everything that breaks the promise; empty, or the experiment failed. */
  violations: string[];
  seconds: number;
}

/**
 * A fleet on one Redis, and a sender that delivers each event one to four times, repeats whatever is not answered 200, and
 * sees workers killed at any moment. Then the log of all handler runs is judged.
 */
export async function soak(options: SoakOptions): Promise<SoakResult> {
  const started = Date.now();
  const random = generator(options.seed);
  const redis = await startRedis();
  const log = new Redis(redis.url);
  const fleet = new Fleet(options, redis.port);
  await fleet.start();

  const queue: number[] = [];
  for (let event = 0; event < options.events; event++)
    for (let times = 1 + Math.floor(random() * 4); times > 0; times--) queue.push(event);
  for (let i = queue.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [queue[i], queue[j]] = [queue[j]!, queue[i]!];
  }

  const answers: Record<string, number> = {};
  let next = 0;
  let done = false;
  const deliver = async (event: number): Promise<void> => {
    for (;;) {
      const status = await post(fleet.anyPort(random()), `evt_${event}`);
      answers[status] = (answers[status] ?? 0) + 1;
      if (status === '200') return;
      await wait(20 + random() * 80);
    }
  };
  const sender = async (): Promise<void> => {
    while (next < queue.length) await deliver(queue[next++]!);
  };
  const killer = (async () => {
    while (!done) {
      await wait(options.killEvery * 2 * random());
      if (!done) fleet.killOne(random());
    }
  })();
  await Promise.all(Array.from({ length: 48 }, sender));
  done = true;
  await killer;

  const runs = (await log.lrange('runs', 0, -1)).map((line) => line.split(' ') as [string, string, Step]);
  const errors = await log.lrange('errors', 0, -1);
  const committed = new Set<string>();
  const keys = await log.keys('linktor:inbox:*');
  for (let i = 0; i < keys.length; i += 1000) {
    const some = keys.slice(i, i + 1000);
    const values = await log.mget(...some);
    for (const [j, value] of values.entries())
      if (value?.startsWith('done ')) committed.add(some[j]!.slice('linktor:inbox:'.length));
  }
  const { killedBeforeCommit, violations } = judge(options.events, runs, fleet.killed, committed);
  // A worker that dies may leave nothing else amiss: no claim may ever have been lost by the living.
  for (const error of errors) violations.push(`reported: ${error}`);
  const result: SoakResult = {
    events: options.events,
    deliveries: queue.length,
    requests: Object.values(answers).reduce((a, b) => a + b, 0),
    kills: fleet.killed.size,
    begun: runs.filter(([, , what]) => what === 'begin').length,
    ended: runs.filter(([, , what]) => what === 'end').length,
    committed: committed.size,
    killedBeforeCommit,
    answers,
    violations,
    seconds: Math.round((Date.now() - started) / 1000),
  };
  await fleet.stop();
  agent.destroy();
  log.disconnect();
  await redis.stop();
  return result;
}

/**
 * Exactly once means: every event ended once and is remembered. An event that ended more often is excused only where each
 * run but the last was by a worker that was killed before it could commit: nobody can know from outside whether its work
 * was done. Nor may two runs of one event overlap in two living workers.
 */
export function judge(
  events: number,
  runs: readonly (readonly [event: string, worker: string, what: Step])[],
  killed: ReadonlySet<string>,
  committed: ReadonlySet<string>,
): { killedBeforeCommit: number; violations: string[] } {
  const violations: string[] = [];
  let killedBeforeCommit = 0;
  const byEvent = new Map<string, { worker: string; what: Step }[]>();
  for (const [event, worker, what] of runs) byEvent.set(event, [...(byEvent.get(event) ?? []), { worker, what }]);
  for (let i = 0; i < events; i++) {
    const event = `evt_${i}`;
    const history = byEvent.get(event) ?? [];
    const ends = history.filter(({ what }) => what === 'end');
    if (ends.length === 0) violations.push(`${event} was lost`);
    if (!committed.has(event)) violations.push(`${event} is not remembered`);
    for (const { worker } of ends.slice(0, -1)) {
      const remembered = history.some((entry) => entry.worker === worker && entry.what === 'commit');
      if (remembered) violations.push(`${event} was processed again after ${worker} had committed it`);
      else if (killed.has(worker)) killedBeforeCommit += 1;
      else violations.push(`${event} was processed twice, first by ${worker}, which was never killed`);
    }
    // In between two runs of an event the first must have failed, ended with its worker, or died with it.
    let open: string | undefined;
    for (const { worker, what } of history) {
      if (what === 'end') open = undefined;
      if (what === 'begin') {
        if (open !== undefined && open !== worker && !killed.has(open) && !failed(history, open))
          violations.push(`${event} ran in ${open} and ${worker} at once`);
        open = worker;
      }
    }
  }
  return { killedBeforeCommit, violations };
}

// A run that began and never ended in a worker that lived on is one whose handler threw.
const failed = (history: readonly { worker: string; what: string }[], worker: string): boolean =>
  history.filter((entry) => entry.worker === worker && entry.what === 'begin').length >
  history.filter((entry) => entry.worker === worker && entry.what === 'end').length;

class Fleet {
  /** Names of the workers that were killed: each worker has a new name in each life. */
  readonly killed: Set<string> = new Set();
  readonly #options: SoakOptions;
  readonly #redisPort: number;
  readonly #workers: { child: ChildProcess; port: number; name: string }[] = [];
  readonly #starting: Set<Promise<void>> = new Set();
  #stopped = false;
  #lives = 0;

  constructor(options: SoakOptions, redisPort: number) {
    this.#options = options;
    this.#redisPort = redisPort;
  }

  async start(): Promise<void> {
    await Promise.all(Array.from({ length: this.#options.workers }, (_, slot) => this.#spawn(slot)));
  }

  anyPort(random: number): number {
    return this.#workers[Math.floor(random * this.#workers.length)]!.port;
  }

  /** Kills a worker as the kernel would and starts another, unless a quarter of the fleet is down already. */
  killOne(random: number): void {
    const slot = Math.floor(random * this.#workers.length);
    const { child, name } = this.#workers[slot]!;
    if (this.#starting.size >= this.#workers.length / 4 || this.killed.has(name) || this.#stopped) return;
    this.killed.add(name);
    child.kill('SIGKILL');
    const starting = this.#spawn(slot).finally(() => this.#starting.delete(starting));
    this.#starting.add(starting);
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await Promise.all(this.#starting);
    for (const { child } of this.#workers) child.kill('SIGKILL');
  }

  async #spawn(slot: number): Promise<void> {
    const name = `${slot}.${this.#lives++}`;
    const file = fileURLToPath(new URL('./worker.ts', import.meta.url));
    const child = fork(file, [name, String(this.#redisPort), String(this.#options.lease)], {
      execArgv: ['--conditions=@linktor/source'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    const port = await new Promise<number>((resolve, reject) => {
      child.once('message', (message) => resolve(message as number));
      child.once('exit', () => reject(new Error(`worker ${name} did not start`)));
    });
    this.#workers[slot] = { child, port, name };
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** One delivery; its status, or the name of the failure. */
async function post(port: number, id: string): Promise<string> {
  const { payload, headers } = await signTestPayload({
    payload: { id, type: 'message.received' },
    secret: 'whsec_soak',
  });
  return new Promise((resolve) => {
    const sending = request(
      { port, host: '127.0.0.1', method: 'POST', agent, headers, timeout: 30_000 },
      (response) => {
        response.resume();
        response.once('end', () => resolve(String(response.statusCode)));
        response.once('error', () => resolve('cut off'));
      },
    );
    sending.once('timeout', () => sending.destroy());
    sending.once('error', () => resolve('cut off'));
    sending.end(payload);
  });
}

/** Mulberry32: the same seed plans the same deliveries and kills. */
const generator = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
};
