import type { Antonnia } from '@linktor/conversations/antonnia';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { antonniaStage } from './antonnia.ts';
import { NOON, type Playing } from './play.ts';
import { refusal } from './stage.ts';

// Whatever is done in whatever order, Antonnia remembers what a list of sessions with their messages would.

const stage = antonniaStage();

interface Said {
  role: 'user' | 'assistant';
  text: string;
}

interface KnownSession {
  id: string;
  contact: string;
  open: boolean;
  plan: string;
  said: Said[];
  /** A reply that waits: for how long, and until when. */
  waiting: { debounce: number; due: number } | undefined;
}

/** What ought to be. */
interface Model {
  now: number;
  sessions: KnownSession[];
}

interface Real {
  antonnia: Pick<Antonnia, 'sessions'>;
  playing: Playing;
}

type Command = fc.AsyncCommand<Model, Real>;

/** A command on one of the sessions there are; none when there are none. */
function onSession(
  name: string,
  which: number,
  run: (session: KnownSession, real: Real, model: Model) => Promise<void>,
): Command {
  return {
    check: ({ sessions }) => sessions.length > 0,
    run: (model, real) => run(model.sessions[which % model.sessions.length] as KnownSession, real, model),
    toString: () => `${name}(${which})`,
  };
}

const create = (contact: string, plan: string): Command => ({
  check: () => true,
  async run(model, { antonnia }) {
    const given = { contact_id: contact, contact_name: contact, metadata: { account: { plan } } };
    const { id, conversation_id } = await antonnia.sessions.create(given);
    // All sessions with a contact are in one conversation.
    for (const known of model.sessions.filter((each) => each.contact === contact)) {
      expect((await antonnia.sessions.get(known.id)).conversation_id).toBe(conversation_id);
    }
    model.sessions.push({ id, contact, plan, open: true, said: [], waiting: undefined });
  },
  toString: () => `create(${contact}, ${plan})`,
});

const close = (which: number): Command =>
  onSession('close', which, async (session, { antonnia }) => {
    const closing = antonnia.sessions.finish(session.id);
    if (session.open) expect((await closing).status).toBe('closed');
    else expect(await refusal(closing)).toContain('422');
    session.open = false;
    session.waiting = undefined;
  });

const reopen = (which: number): Command =>
  onSession('reopen', which, async (session, { antonnia }) => {
    expect((await antonnia.sessions.update(session.id, { status: 'open' })).status).toBe('open');
    session.open = true;
  });

const say = (which: number, text: string): Command =>
  onSession(`say ${text}`, which, async (session, { antonnia }, model) => {
    const adding = antonnia.sessions.messages.create(session.id, { role: 'user', content: { type: 'text', text } });
    if (!session.open) return void expect(await refusal(adding)).toContain('422');
    expect((await adding).session_id).toBe(session.id);
    session.said.push({ role: 'user', text });
    if (session.waiting !== undefined) session.waiting.due = model.now + session.waiting.debounce;
  });

const askReply = (which: number, seconds: number): Command =>
  onSession(`reply ${seconds}`, which, async (session, { antonnia }, model) => {
    const asking = antonnia.sessions.reply(session.id, { debounce_time: seconds });
    if (!session.open) return void expect(await refusal(asking)).toContain('422');
    expect((await asking).id).toBe(session.id);
    session.waiting = { debounce: seconds * 1000, due: model.now + seconds * 1000 };
  });

const advance = (ms: number): Command => ({
  check: () => true,
  async run(model, { playing }) {
    await playing.engine.clock.advance(ms);
    model.now += ms;
    for (const session of model.sessions) {
      if (session.waiting === undefined || session.waiting.due > model.now) continue;
      session.waiting = undefined;
      const asked = session.said.findLast(({ role }) => role === 'user');
      session.said.push({ role: 'assistant', text: asked?.text ?? 'Hello! How can I help?' });
    }
  },
  toString: () => `advance(${ms})`,
});

const search = (contact: string, plan: string, limit: number): Command => ({
  check: () => true,
  async run({ sessions }, { antonnia }) {
    const ids: string[] = [];
    const query = { contact_id: contact, status: 'open', metadata: { 'account.plan': plan }, limit } as const;
    for await (const { id } of antonnia.sessions.search(query)) ids.push(id);
    const fits = (each: KnownSession): boolean => each.open && each.contact === contact && each.plan === plan;
    expect(ids).toEqual(
      sessions
        .filter(fits)
        .reverse()
        .map(({ id }) => id),
    );
  },
  toString: () => `search(${contact}, ${plan}, ${limit})`,
});

const read = (which: number, limit: number): Command =>
  onSession(`read ${limit}`, which, async (session, { antonnia }) => {
    const said: Said[] = [];
    for await (const { role, content } of antonnia.sessions.messages.search(session.id, { limit })) {
      said.push({ role: role as Said['role'], text: (content as { text: string }).text });
    }
    expect(said).toEqual(session.said);
    expect((await antonnia.sessions.get(session.id)).status).toBe(session.open ? 'open' : 'closed');
  });

const which = fc.nat(7);
const contact = fc.constantFrom('ann', 'bob');
const plan = fc.constantFrom('free', 'pro');
const limit = fc.integer({ min: 1, max: 4 });

test('sessions and their messages are as a list of them would be', async () => {
  const commands = fc.commands(
    [
      fc.tuple(contact, plan).map((given) => create(...given)),
      which.map(close),
      which.map(reopen),
      fc.tuple(which, fc.constantFrom('Hi', 'And?', 'Well')).map((given) => say(...given)),
      fc.tuple(which, fc.constantFrom(1, 2, 3, 60)).map((given) => askReply(...given)),
      fc.constantFrom(0, 500, 1000, 3000, 61_000).map(advance),
      fc.tuple(contact, plan, limit).map((given) => search(...given)),
      fc.tuple(which, limit).map((given) => read(...given)),
    ],
    { maxCommands: 40 },
  );
  await fc.assert(
    fc.asyncProperty(commands, async (cmds) => {
      const { playing } = stage;
      playing.engine.reset();
      playing.engine.clock.set(NOON);
      await fc.asyncModelRun(() => ({ model: { now: NOON, sessions: [] }, real: { antonnia: stage, playing } }), cmds);
    }),
    { numRuns: 25 },
  );
});
