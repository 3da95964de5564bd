import { setTimeout as sleep } from 'node:timers/promises';
import { SCHEMA } from '../database/migrate.ts';
import type { Outbox } from '../outbox.ts';
import type { Arguments, Command } from './arguments.ts';
import { drain } from './drain.ts';
import { Screen } from './screen.ts';
import type { Surroundings } from './surroundings.ts';
import { campaignLines, messageLines, statusLines } from './view.ts';

/** Does what was asked for, and says with which code to leave. */
type Run = (outbox: Outbox, read: Arguments, around: Surroundings) => Promise<number>;

/** Milliseconds between two looks. */
const LOOK_AGAIN = 1000;

const status: Run = async (outbox, { campaign, watch, json }, { print, columns, signal }) => {
  const screen = new Screen({ print, columns });
  let before: { sent: number; at: number } | undefined;
  for (;;) {
    if (campaign !== undefined) {
      const progress = await outbox.campaign(campaign);
      if (json) print(JSON.stringify(progress));
      else screen.draw(campaignLines([progress]));
    } else {
      const stats = await outbox.stats();
      const { sent, delivered, read, undelivered } = stats.messages;
      const now = { sent: sent + delivered + read + undelivered, at: performance.now() };
      const perSecond = before && Math.max(0, now.sent - before.sent) / ((now.at - before.at) / 1000);
      before = now;
      if (json) print(JSON.stringify(stats));
      else screen.draw(statusLines(stats, perSecond));
    }
    if (!watch || signal.aborted) return 0;
    await sleep(LOOK_AGAIN, undefined, { signal }).catch(() => {});
    if (signal.aborted) return 0;
  }
};

const messages: Run = async (outbox, { state, campaign, platform, limit = 20, json }, { print }) => {
  const { data } = await outbox.messages({ state: state as never, campaign, platform, limit });
  // What a message says may be a code or a name: who needs it asks the database.
  if (json) for (const { args: _, result: __, ...message } of data) print(JSON.stringify(message));
  else for (const line of messageLines(data)) print(line);
  return 0;
};

const retry: Run = async (outbox, { keys, campaign, platform, code, all, json }, { print }) => {
  const done = await outbox.retry(keys.length > 0 ? { keys } : all ? { all } : { campaign, platform, code });
  const { queued, expired } = done;
  const late = expired > 0 ? `; ${expired} not, it is too late for them` : '';
  print(json ? JSON.stringify(done) : `${queued} queued again${late}`);
  return keys.length > queued ? 1 : 0;
};

const resolve: Run = async (outbox, { keys, outcome, platformMessageId, json }, { print }) => {
  const [key] = keys as [string];
  const state = outcome === 'again' ? 'queued' : (outcome as 'sent' | 'failed');
  await outbox.resolve(key, state === 'sent' ? { state, platformMessageId } : { state });
  print(json ? JSON.stringify({ key, state }) : `${key} is ${state}`);
  return 0;
};

const cancel: Run = async (outbox, { keys, json }, { print }) => {
  let late = 0;
  for (const key of keys) {
    const state = await outbox.cancel(key);
    if (state !== 'cancelled') late++;
    print(json ? JSON.stringify({ key, state: state ?? null }) : `${key}: ${state ?? 'no such message'}`);
  }
  return late > 0 ? 1 : 0;
};

const hold =
  (verb: 'pause' | 'resume'): Run =>
  async (outbox, { campaign, platform, json }, { print }) => {
    const what = campaign !== undefined ? { campaign } : platform !== undefined ? { platform } : { all: true as const };
    await outbox[verb](what);
    const done = verb === 'pause' ? 'paused' : 'resumed';
    print(json ? JSON.stringify({ [done]: what }) : `${campaign ?? platform ?? 'all platforms'}: ${done}`);
    return 0;
  };

const forget: Run = async (outbox, { olderThan = Number.NaN, campaign, json }, { print }) => {
  const named = campaign !== undefined && { campaign };
  const forgotten = await outbox.forget({
    before: new Date(Math.max(0, Date.now() - olderThan * 86_400_000)),
    ...named,
  });
  print(json ? JSON.stringify({ forgotten }) : `${forgotten} forgotten`);
  return 0;
};

const migrate: Run = async (outbox, { schema = SCHEMA, json }, { print }) => {
  await outbox.start();
  print(json ? JSON.stringify({ schema, migrated: true }) : `the tables in ${schema} are up to date`);
  return 0;
};

/** All commands. */
export const COMMANDS: Readonly<Record<Command, Run>> = {
  ...{ status, messages, retry, resolve, cancel, drain, forget, migrate },
  pause: hold('pause'),
  resume: hold('resume'),
};
