import { Conversations } from '@linktor/conversations';
import { Antonnia } from '@linktor/conversations/antonnia';
import { Sinch } from '@linktor/conversations/sinch';
import { type Sandbox, startSandbox } from '@linktor/sandbox';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CALLS, type Platform } from '../src/outcomes/calls.ts';
import { outcomeOf } from '../src/outcomes/outcome.ts';
import { platformIdOf } from '../src/outcomes/platform-id.ts';
import { prepareCall } from '../src/outcomes/prepare-call.ts';
import { type ReconcileOptions, Reconciler } from '../src/reconcile/reconciler.ts';
import { type Inside, put, startInside } from './helpers/runtime.ts';

const APP = '01EB37HMH1M6SV18BSNS3G135H';

let sandbox: Sandbox;
let inside: Inside;
let sinch: Sinch;
let senders: Record<Platform, object>;
let conversation: string;
let session: string;

beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 7 });
  const { urls } = sandbox;
  const sinchUrls = { baseUrl: urls.sinch, authUrl: urls.sinch, templatesUrl: urls.sinch };
  sinch = new Sinch({ ...sinchUrls, projectId: 'c36f3d3d-1513-2edd-ae42-11995557ff61', keyId: 'k', keySecret: 's' });
  senders = {
    linktor: new Conversations({ apiKey: 'k', baseUrl: urls.linktor }),
    sinch: sinch.messages,
    antonnia: new Antonnia({ token: 't', baseUrl: urls.antonnia }).sessions,
  };
  inside = await startInside(senders);
});
afterAll(async () => {
  await inside?.stop();
  await sandbox?.stop();
});
beforeEach(async () => {
  sandbox.reset();
  await inside.clear();
  const { conversationId } = await sandbox.inbound({ channel: 'whatsapp', from: '+46701234567', text: 'Where is it?' });
  conversation = conversationId as string;
  session = (await (senders.antonnia as Antonnia['sessions']).create({ contact_id: 'ann', contact_name: 'Ann' })).id;
});

const text = { app_id: APP, text: 'shipped', recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }] };
const hello = { role: 'assistant', content: { type: 'text', text: 'shipped' } };

/** Calls as they are added; those whose ids depend on the test are made when it runs. */
const MESSAGES: Record<string, () => { platform: Platform; call: string; args: unknown[] }> = {
  Linktor: () => ({ platform: 'linktor', call: 'sendText', args: [conversation, 'shipped'] }),
  Sinch: () => ({ platform: 'sinch', call: 'sendTextMessage', args: [text] }),
  "Antonnia's messages": () => ({ platform: 'antonnia', call: 'messages.create', args: [session, hello] }),
  "Antonnia's sessions": () => ({
    platform: 'antonnia',
    call: 'create',
    args: [{ contact_id: 'bob', contact_name: 'Bob' }],
  }),
};

type Message = ReturnType<(typeof MESSAGES)[string]>;

/** Makes a message and its attempt; with it what a worker would store. */
async function attempt(message: Message, fields: Record<string, unknown> = {}): Promise<string> {
  const id = await put(inside, {
    ...message,
    state: 'sending',
    attempts: 1,
    claimed_at: new Date(),
    first_claimed_at: new Date(),
    ...fields,
  });
  const { call, args } = prepareCall(message.platform, message.call, message.args, { id, timeout: 60_000 });
  const [part, method = part] = call.split('.');
  const all = senders[message.platform] as Record<string, unknown>;
  const owner = (call.includes('.') ? all[part as string] : all) as Record<
    string,
    (...args: unknown[]) => Promise<unknown>
  >;
  const [set, value] = await owner[method as string]!(...args).then(
    (result) => ["state = 'sent', platform_message_id = $2", platformIdOf(message.platform, result)] as const,
    (error: unknown) => {
      expect(outcomeOf(error, message.platform).kind).toBe('open');
      return [
        `state = 'uncertain', acted = true, look_at = now() - interval '1 second', error = $2::text::json`,
        '{}',
      ] as const;
    },
  );
  await inside.db.query(`UPDATE linktor_outbox.message SET ${set} WHERE id = $1`, [id, value]);
  return id;
}

const OPTIONS: ReconcileOptions = { absentAfter: 0, clockMargin: 120_000, timeout: 60_000, pause: 30_000, looks: 8 };
const look = (options: Partial<ReconcileOptions> = {}): Promise<number> =>
  new Reconciler(inside.runtime, { ...OPTIONS, ...options }).tick();

const acted = () => sandbox.faults.add({ kind: 'reset', next: 1 });
const didNot = () => sandbox.faults.add({ kind: 'error', status: 500, next: 1 });

describe.each(Object.keys(MESSAGES))('%s', (name) => {
  const message = () => MESSAGES[name]?.() as Message;

  it('finds what went out although nobody heard so', async () => {
    const events: unknown[] = [];
    const off = inside.runtime.events.on('reconciled', (event) => events.push(event));
    acted();
    const id = await attempt(message());
    expect(await look()).toBe(1);
    off();
    const row = await inside.row(id);
    expect(row).toMatchObject({ state: 'sent', error: null, look_at: null, platform_message_id: expect.any(String) });
    expect(events).toEqual([{ id, key: row['key'], platform: message().platform, state: 'sent' }]);
    // The platform knows it under that id.
    const proof =
      name === "Antonnia's sessions"
        ? sandbox.resources()
        : JSON.stringify(await all(row['platform_message_id'] as string));
    expect(proof).toBeTruthy();
  });

  it('finds that nothing went out, and has it sent again', async () => {
    // Of an app that has never sent anything nobody knows whether it keeps what it sends.
    await attempt({ ...message(), args: other(message()) });
    didNot();
    const id = await attempt(message());
    await look();
    expect(await inside.row(id)).toMatchObject({
      state: 'queued',
      acted: false,
      first_claimed_at: null,
      look_at: null,
    });
  });

  it('does not believe in an absence before the history has had its time', async () => {
    await attempt({ ...message(), args: other(message()) });
    didNot();
    const id = await attempt(message());
    await look({ absentAfter: 3_600_000 });
    const row = await inside.row(id);
    expect(row).toMatchObject({ state: 'uncertain', looks: 0 });
    const wait = (row['look_at'] as Date).getTime() - (row['claimed_at'] as Date).getTime();
    expect(wait).toBeGreaterThan(3_590_000);
    expect(wait).toBeLessThan(3_900_000);
  });

  it('tells two that are alike apart', async () => {
    const first = await attempt(message());
    didNot();
    const second = await attempt(message());
    acted();
    const third = await attempt(message());
    // One turn after the other: of two that are alike in every way one is looked for at a time.
    await look();
    await inside.db.query("UPDATE linktor_outbox.message SET look_at = now() WHERE state = 'uncertain'");
    await look();
    const rows = await Promise.all([first, second, third].map((id) => inside.row(id)));
    expect(rows.map((row) => row['state']).sort()).toEqual(['queued', 'sent', 'sent']);
    const ids = rows.map((row) => row['platform_message_id']).filter(Boolean);
    expect(new Set(ids).size).toBe(2);
  });

  it('looks again later when the history cannot be read', async () => {
    const errors: unknown[] = [];
    const off = inside.runtime.events.on('error', (event) => errors.push(event));
    acted();
    const id = await attempt(message());
    sandbox.faults.add({ kind: 'error', status: 403, next: 9 });
    await look();
    off();
    sandbox.faults.clear();
    expect(await inside.row(id)).toMatchObject({ state: 'uncertain', looks: 0, look_at: expect.any(Date) });
    expect(errors).toHaveLength(1);
  });
});

/** The same call to somebody else, or saying something else. */
const other = ({ platform, call, args: [first, second] }: Message): unknown[] => {
  if (platform === 'sinch') return [{ ...text, text: 'another' }];
  if (call === 'create') return [{ contact_id: 'eve', contact_name: 'Eve' }];
  return [
    first,
    platform === 'linktor' ? 'another' : { ...(second as object), content: { type: 'text', text: 'another' } },
  ];
};

const all = async (id: string): Promise<unknown> => {
  for await (const message of sinch.messages.list({ page_size: 100 })) if (message.id === id) return message;
  return id;
};

describe('Sinch', () => {
  const message = MESSAGES['Sinch'] as () => Message;

  it('does not take an app that keeps nothing for one that has sent nothing', async () => {
    const app = await sinch.apps.create({
      display_name: 'passing',
      channel_credentials: [{ channel: 'SMS', static_bearer: { claimed_identity: 'x', token: 't' } }],
      processing_mode: 'DISPATCH',
    });
    const args = [{ ...text, app_id: app.id }];
    await attempt({ ...message(), args });
    acted();
    const id = await attempt({ ...message(), args });
    await look();
    expect(await inside.row(id)).toMatchObject({ state: 'uncertain', looks: 1 });
  });

  it('finds what was only passed on, where the app keeps that', async () => {
    const app = await sinch.apps.create({
      display_name: 'passing',
      channel_credentials: [{ channel: 'SMS', static_bearer: { claimed_identity: 'x', token: 't' } }],
      processing_mode: 'DISPATCH',
      dispatch_retention_policy: { retention_type: 'MESSAGE_EXPIRE_POLICY', ttl_days: 7 },
    });
    const args = [{ ...text, app_id: app.id }];
    acted();
    const went = await attempt({ ...message(), args });
    didNot();
    const stayed = await attempt({ ...message(), args });
    await look();
    expect((await inside.row(went))['state']).toBe('sent');
    expect((await inside.row(stayed))['state']).toBe('queued');
  });

  it('believes in the absence of a message that took no mark, and in nothing else', async () => {
    const args = [{ ...text, message_metadata: 'order-17' }];
    await attempt(message());
    didNot();
    const stayed = await attempt({ ...message(), args });
    await look();
    expect((await inside.row(stayed))['state']).toBe('queued');
    acted();
    const went = await attempt({ ...message(), args });
    await look();
    expect(await inside.row(went)).toMatchObject({ state: 'uncertain', looks: 1 });
  });

  it('looks for all messages of an app at once', async () => {
    await attempt(message());
    const ids: string[] = [];
    for (let n = 0; n < 6; n++) {
      if (n % 2) acted();
      else didNot();
      ids.push(await attempt(message()));
    }
    const before = sandbox.timeline.list({ operation: 'listMessages' }).entries.length;
    await look();
    const states = await Promise.all(ids.map(async (id) => (await inside.row(id))['state']));
    expect(states).toEqual(['queued', 'sent', 'queued', 'sent', 'queued', 'sent']);
    expect(sandbox.timeline.list({ operation: 'listMessages' }).entries.length - before).toBeLessThanOrEqual(4);
  });
});

describe('Linktor', () => {
  it('does not take a message without a mark for an absence', async () => {
    const message = (MESSAGES['Linktor'] as () => Message)();
    didNot();
    const id = await attempt(message);
    // As a server that drops the metadata would show it.
    await (senders.linktor as Conversations).sendText(conversation, 'shipped');
    await look();
    expect(await inside.row(id)).toMatchObject({ state: 'uncertain', looks: 1 });
  });
});

describe('a message that no history shows', () => {
  const reply = (): Message => ({ platform: 'antonnia', call: 'reply', args: [session] });

  it('is shown to the function of the user', async () => {
    const asked: unknown[] = [];
    acted();
    const id = await attempt(reply());
    await look({
      findOut: (message) => {
        asked.push(message);
        return { platformMessageId: 'mine' };
      },
    });
    expect(asked).toMatchObject([{ id, call: 'reply', args: [session], reason: 'the history does not show a reply' }]);
    expect(await inside.row(id)).toMatchObject({ state: 'sent', platform_message_id: 'mine' });
  });

  it.each([
    ['sent', 'sent'],
    ['absent', 'queued'],
    ['unknown', 'uncertain'],
    ['nonsense', 'uncertain'],
  ])('is as that function says: %s', async (said, state) => {
    acted();
    const id = await attempt(reply());
    await look({ findOut: async () => said as 'sent' });
    expect((await inside.row(id))['state']).toBe(state);
  });

  it('waits longer after each look, and is left to a person in the end', async () => {
    acted();
    const id = await attempt(reply());
    const waits: number[] = [];
    for (let n = 0; n < 4; n++) {
      await inside.db.query('UPDATE linktor_outbox.message SET look_at = now() WHERE id = $1', [id]);
      const before = Date.now();
      await look({ looks: 4, pause: 600_000, findOut: () => Promise.reject(new Error('no')) });
      const at = (await inside.row(id))['look_at'] as Date | null;
      // In minutes, of which the look itself may have taken some.
      waits.push(at === null ? 0 : Math.round((at.getTime() - before) / 600_000) * 10);
    }
    expect(waits).toEqual([10, 20, 40, 0]);
    expect((await inside.row(id))['state']).toBe('uncertain');
  });
});

it('is looked for by one worker at a time', async () => {
  acted();
  await attempt((MESSAGES['Sinch'] as () => Message)());
  const looked = await Promise.all([look(), look(), look()]);
  expect(looked.reduce((sum, n) => sum + n)).toBe(1);
});

it('knows the methods it looks for', () => {
  for (const make of Object.values(MESSAGES)) {
    const { platform, call } = make();
    expect(CALLS[platform][call]).toBeDefined();
  }
});
