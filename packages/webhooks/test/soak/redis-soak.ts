import { setTimeout as wait } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { startRedis } from '../redis-server.ts';
import { Fleet } from './fleet.ts';
import { generator } from './random.ts';
import { type Sent, send } from './sender.ts';

/** What a worker writes down: the handler begins, has done its work; the inbox has remembered it. */
export type Step = 'begin' | 'end' | 'commit';

/** How large an experiment. */
export interface RedisSoakOptions {
  workers: number;
  events: number;
  /** Milliseconds between two kills, on average. */
  killEvery: number;
  /** Milliseconds of the inbox's lease: short, so that what the dead held is soon free. */
  lease: number;
  seed: number;
}

/** What came out. */
export interface RedisSoakResult extends Sent {
  events: number;
  kills: number;
  /** Handler runs that began, and that came to their end. */
  begun: number;
  ended: number;
  /** Events remembered as processed. */
  committed: number;
  /** Runs that ended once too often: the worker was killed after its work and before it could say so. */
  killedBeforeCommit: number;
  /** Everything that breaks the promise; empty, or the experiment failed. */
  violations: string[];
  seconds: number;
}

/**
 * A fleet on one Redis, and a sender that delivers each event one to four times, repeats whatever is not answered 200, and
 * sees workers killed at any moment. Then the log of all handler runs is judged.
 */
export async function soakRedis(options: RedisSoakOptions): Promise<RedisSoakResult> {
  const started = Date.now();
  const random = generator(options.seed);
  const redis = await startRedis();
  const log = new Redis(redis.url);
  const fleet = new Fleet('./redis-worker.ts', [String(redis.port), String(options.lease)]);
  await fleet.start(options.workers);

  let done = false;
  const killer = (async () => {
    while (!done) {
      await wait(options.killEvery * 2 * random());
      if (!done) fleet.killOne(random());
    }
  })();
  const sent = await send({ events: options.events, random, port: () => fleet.anyPort(random()) });
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
  const result: RedisSoakResult = {
    events: options.events,
    ...sent,
    kills: fleet.killed.size,
    begun: runs.filter(([, , what]) => what === 'begin').length,
    ended: runs.filter(([, , what]) => what === 'end').length,
    committed: committed.size,
    killedBeforeCommit,
    violations,
    seconds: Math.round((Date.now() - started) / 1000),
  };
  await fleet.stop();
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
