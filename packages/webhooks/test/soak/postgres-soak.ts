import { setTimeout as wait } from 'node:timers/promises';
import { Client } from 'pg';
import { postgresInboxMigration } from '../../src/inboxes/postgres/index.ts';
import { startPostgres } from '../postgres-server.ts';
import { Fleet } from './fleet.ts';
import { generator } from './random.ts';
import { type Sent, send } from './sender.ts';

/** How large an experiment. */
export interface PostgresSoakOptions {
  workers: number;
  events: number;
  /** Milliseconds between two kills, on average. */
  killEvery: number;
  /** How often the server crashes, evenly over the requests. */
  restarts: number;
  seed: number;
}

/** What came out. */
export interface PostgresSoakResult extends Sent {
  events: number;
  /** Workers that were killed, and those among them that killed themselves between effect and commit. */
  kills: number;
  killedBeforeCommit: number;
  restarts: number;
  /** Rows of effects, and events remembered. */
  effects: number;
  remembered: number;
  /** What the workers reported beside failures of the handler, by stage and code. */
  reported: Record<string, number>;
  /** Everything that breaks the promise; empty, or the experiment failed. */
  violations: string[];
  seconds: number;
}

/**
 * A fleet on one Postgres, and a sender that repeats whatever is not answered 200. Workers are killed at any moment, and kill
 * themselves between effect and commit; the server crashes. Then each event must have exactly one row of effect.
 */
export async function soakPostgres(options: PostgresSoakOptions): Promise<PostgresSoakResult> {
  const started = Date.now();
  const random = generator(options.seed);
  const postgres = await startPostgres({ durable: true });
  await query(postgres.url, postgresInboxMigration());
  await query(postgres.url, 'CREATE TABLE effects (event text, worker text)');
  const fleet = new Fleet('./postgres-worker.ts', [postgres.url]);
  await fleet.start(options.workers);

  let done = false;
  let requests = 0;
  let restarts = 0;
  const killer = (async () => {
    while (!done) {
      await wait(options.killEvery * 2 * random());
      if (!done) fleet.killOne(random());
    }
  })();
  // At least as many requests as there are events: so many of them apart, the last crash comes before the end.
  const apart = Math.ceil(options.events / (options.restarts + 1));
  const crasher = (async () => {
    while (restarts < options.restarts) {
      await wait(50);
      if (requests < apart * (restarts + 1)) continue;
      await postgres.crash();
      await postgres.start();
      restarts += 1;
    }
  })();
  const port = (): number => {
    requests += 1;
    return fleet.anyPort(random());
  };
  const sent = await send({ events: options.events, random, port });
  await crasher;
  done = true;
  await killer;
  await fleet.stop();

  const count = (sql: string) => query(postgres.url, sql) as Promise<{ event: string; times: number }[]>;
  const effects = await count('SELECT event, count(*)::int AS times FROM effects GROUP BY event');
  const remembered = await count('SELECT id AS event, 1 AS times FROM linktor_inbox');
  await postgres.stop();
  const reported: Record<string, number> = {};
  for (const line of fleet.said) reported[line] = (reported[line] ?? 0) + 1;
  const { 'killed itself': killedBeforeCommit = 0, ...rest } = reported;
  return {
    events: options.events,
    ...sent,
    kills: fleet.killed.size,
    killedBeforeCommit,
    restarts,
    effects: effects.reduce((sum, { times }) => sum + times, 0),
    remembered: remembered.length,
    reported: rest,
    violations: judgeEffects(options.events, effects, remembered),
    seconds: Math.round((Date.now() - started) / 1000),
  };
}

/** Exactly once means: one row of effect for each event, remembered, and nothing else. */
export function judgeEffects(
  events: number,
  effects: readonly { event: string; times: number }[],
  remembered: readonly { event: string }[],
): string[] {
  const violations: string[] = [];
  const times = new Map(effects.map((row) => [row.event, row.times]));
  const known = new Set(remembered.map(({ event }) => event));
  for (let i = 0; i < events; i++) {
    const event = `evt_${i}`;
    const seen = times.get(event) ?? 0;
    if (seen === 0) violations.push(`${event} was lost`);
    if (seen > 1) violations.push(`${event} has ${seen} effects`);
    if (!known.has(event)) violations.push(`${event} is not remembered`);
  }
  if (times.size > events || known.size > events) violations.push('there are events that nobody sent');
  return violations;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}
