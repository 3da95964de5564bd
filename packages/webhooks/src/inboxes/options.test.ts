import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createWebhookHandler, MemoryInbox, signTestPayload } from '../index.ts';
import { PostgresInbox, postgresInboxMigration } from './postgres/index.ts';
import { RedisInbox } from './redis-inbox.ts';

const redis = { eval: async () => -1, defineCommand: true };
const pool = { connect: async () => ({ query: async () => ({ rows: [] }) }), query: async () => ({ rows: [] }) };
const inboxes = {
  MemoryInbox: (options?: object) => new MemoryInbox(options),
  RedisInbox: (options?: object) => new RedisInbox(redis, options),
  PostgresInbox: (options?: object) => new PostgresInbox(pool, options),
};
const refused = (problem: RegExp) =>
  expect.objectContaining({ name: 'ConfigurationError', message: expect.stringMatching(problem) });

describe('the options of an inbox', () => {
  it.each<[keyof typeof inboxes, object, RegExp]>([
    ['MemoryInbox', { leese: 1 }, /"leese": did you mean "lease"/],
    ['MemoryInbox', { maxEntrys: 1 }, /did you mean "maxEntries"/],
    ['MemoryInbox', { maxEntries: 0.5 }, /maxEntries must be a whole number/],
    ['MemoryInbox', { now: 5 }, /now must be a clock/],
    ['MemoryInbox', { now: () => Number.NaN }, /now must be a clock/],
    ['RedisInbox', { Prefix: 'x' }, /did you mean "prefix"/],
    ['RedisInbox', { prefix: 1 }, /prefix must be a string/],
    ['PostgresInbox', { tabel: 'x' }, /did you mean "table"/],
    ['PostgresInbox', { lease: 1 }, /unknown option "lease"/],
    ['PostgresInbox', { consumer: null }, /consumer must be a string/],
    ['PostgresInbox', { wait: -1 }, /wait must be a number of at least 0, got -1/],
    ...[0, -1, Number.NaN, '5', null].flatMap((value): [keyof typeof inboxes, object, RegExp][] => [
      ['MemoryInbox', { lease: value }, /^lease must be a positive number/],
      ['MemoryInbox', { retention: value }, /^retention must be a positive number/],
      ['MemoryInbox', { maxEntries: value }, /^maxEntries must be a positive number/],
      ['MemoryInbox', { handlerTimeout: value }, /^handlerTimeout must be a positive number/],
      ['RedisInbox', { handlerTimeout: value }, /^handlerTimeout must be a positive number/],
      ['RedisInbox', { lease: value }, /^lease must be a positive number/],
      ['RedisInbox', { retention: value }, /^retention must be a positive number/],
      ['RedisInbox', { timeout: value }, /^timeout must be a positive number/],
      ['PostgresInbox', { retention: value }, /^retention must be a positive number/],
      ['PostgresInbox', { timeout: value }, /^timeout must be a positive number/],
      ['PostgresInbox', { idleTimeout: value }, /^idleTimeout must be a positive number/],
    ]),
  ])('%s refuses %o', (name, options, problem) => {
    expect(() => inboxes[name](options)).toThrow(refused(problem));
  });

  it.each<[unknown, string]>([
    [-1, '-1'],
    [Number.NaN, 'NaN'],
    ['a secret', 'string'],
    [null, 'null'],
  ])('a refusal of %o names the option, and quotes no text', (lease, got) => {
    const message = `lease must be a positive number, got ${got}`;
    expect(() => new MemoryInbox({ lease: lease as number })).toThrow(
      expect.objectContaining({ message, details: { option: 'lease' } }),
    );
  });

  it('none to wait is a length of time, too', () => {
    expect(() => inboxes.PostgresInbox({ wait: 0 })).not.toThrow();
  });

  it.each(Object.entries(inboxes))('%s refuses what are no options at all', (_name, make) => {
    for (const options of [null, [], 'lease', 5])
      expect(() => make(options as never)).toThrow(refused(/^inbox options must be an object/));
    make();
    make({ retention: undefined });
  });

  it('no lease is longer than a timer can be, and nothing remembered longer than a server can count', async () => {
    expect(new MemoryInbox({ lease: Number.POSITIVE_INFINITY }).lease).toBe(2 ** 31 - 1);
    const sent: string[][] = [];
    const client = { ...redis, eval: async (_script: string, _keys: number, ...args: string[]) => sent.push(args) };
    const inbox = new RedisInbox(client, {
      lease: Number.POSITIVE_INFINITY,
      retention: Number.POSITIVE_INFINITY,
      timeout: 1e12,
    });
    expect(inbox.lease).toBe(2 ** 31 - 1);
    expect(inbox.timeout).toBe(2 ** 31 - 1);
    await inbox.commit('id', 'token');
    expect(sent[0]?.at(-1)).toBe('3153600000000');
    await new RedisInbox(client, { lease: 0.5 }).claim('id');
    expect(sent[1]?.at(-1)).toBe('1');
  });
});

describe('what an inbox stands on', () => {
  it.each([undefined, null, {}, 'redis://localhost', Promise.resolve(redis)])('a RedisInbox refuses %o', (client) => {
    expect(() => new RedisInbox(client as never)).toThrow(refused(/needs a client of redis or ioredis, got /));
  });

  const one = async (): Promise<void> => {};
  it.each([
    undefined,
    null,
    {},
    'postgres://localhost',
    Promise.resolve(pool),
    { query: one },
    { query: one, exec: one },
    { query: one, transaction: one },
    { exec: one, transaction: one },
    { exec: one, transaction: one, connect: one, escapeLiteral: one },
  ])('a PostgresInbox refuses %o', (database) => {
    expect(() => new PostgresInbox(database as never)).toThrow(refused(/needs a Pool of the pg package, got /));
  });

  it.each(['', 'a b', 'a;drop table x', 'a"b', 'a.b.c', '.a', 'a.', '1a', 'ä', 'x'.repeat(51), 5, null, ['a']])(
    'a PostgresInbox refuses the table %o',
    (table) => {
      expect(() => new PostgresInbox(pool, { table: table as string })).toThrow(refused(/table must be a name/));
      expect(() => postgresInboxMigration({ table: table as string })).toThrow(refused(/table must be a name/));
    },
  );
});

it('no text becomes SQL that is not a name', () => {
  const name = /^[A-Za-z_][A-Za-z0-9_]{0,49}$/;
  const letters = fc.string({ unit: fc.constantFrom(...'aZ_9.";- \n\0'), maxLength: 60 });
  fc.assert(
    fc.property(fc.oneof(letters, fc.string()), (table) => {
      const parts = table.split('.');
      const good = parts.length <= 2 && parts.every((part) => name.test(part));
      if (!good) expect(() => postgresInboxMigration({ table })).toThrow(refused(/table must be a name/));
      else expect(postgresInboxMigration({ table })).toContain(`TABLE IF NOT EXISTS "${parts.join('"."')}" (`);
    }),
  );
});

it('what a PostgresInbox is asked for besides is looked at, too', async () => {
  const migration = postgresInboxMigration as (options: unknown) => string;
  expect(() => migration({ tabel: 'x' })).toThrow(refused(/did you mean "table"/));
  expect(() => migration('x')).toThrow(refused(/^migration options must be an object/));
  await expect(new PostgresInbox(pool).sweep({ limt: 5 } as never)).rejects.toThrow(refused(/did you mean "limit"/));
});

describe('the inbox of a handler', () => {
  const whole = new MemoryInbox();
  const lacking = (without: object) => Object.assign(Object.create(whole), without);
  it.each<[unknown, RegExp]>([
    [{}, /it has no claim, commit, release, renew, lease$/],
    [null, /it has no claim/],
    ['redis://localhost', /it has no claim/],
    [redis, /it has no claim/],
    [MemoryInbox, /it has no claim/],
    [lacking({ renew: undefined }), /it has no renew$/],
    [lacking({ lease: undefined }), /it has no lease$/],
    [lacking({ lease: Number.NaN }), /it has no lease$/],
    [lacking({ lease: '5' }), /it has no lease$/],
    [lacking({ timeout: 0 }), /it has no timeout$/],
    [lacking({ handlerTimeout: -1 }), /it has no handlerTimeout$/],
    [Promise.resolve(whole), /it has no claim/],
  ])('%o is refused', (inbox, problem) => {
    const make = () => createWebhookHandler({ secret: 's', inbox: inbox as never });
    expect(make).toThrow(refused(problem));
    expect(make).toThrow(expect.objectContaining({ details: { option: 'inbox' } }));
  });

  it.each([
    ['MemoryInbox', whole, () => vi.spyOn(whole, 'claim')],
    ['RedisInbox', inboxes.RedisInbox(), () => vi.spyOn(redis, 'eval')],
    ['PostgresInbox', inboxes.PostgresInbox(), () => vi.spyOn(pool, 'connect')],
    ['one of your own', lacking({ timeout: 9 }), () => vi.spyOn(whole, 'claim')],
    ['none', undefined, () => vi.fn()],
  ])('may be %s, and is asked about a delivery', async (_name, inbox, watch) => {
    const asked = watch();
    const payload = { id: 'evt_1', type: 'message.received', timestamp: 't', tenantId: 't', data: {} };
    const { payload: body, headers } = await signTestPayload({ secret: 's', payload });
    const request = new Request('http://x/', { method: 'POST', headers, body: String(body) });
    const handled = createWebhookHandler({
      secret: 's',
      inbox,
      on: { 'message.received': () => {} },
      onError: () => {},
    });
    await handled(request);
    expect(asked.mock.calls.length > 0).toBe(inbox !== undefined);
  });
});
