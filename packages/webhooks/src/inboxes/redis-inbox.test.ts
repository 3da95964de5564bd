import { describe, expect, it } from 'vitest';
import { type IoRedisClient, type NodeRedisClient, RedisInbox } from './redis-inbox.ts';

// What the scripts do is tested against Redis itself; here, what it is sent, and what its answers are taken for.

type Sent = { script: string; key: string | undefined; args: string[] };

/** A client of either kind whose every script is answered with `answer`, and what it was sent. */
const answering = (kind: 'redis' | 'ioredis', answer: unknown) => {
  const sent: Sent[] = [];
  const eval_ = async (script: string, ...rest: unknown[]): Promise<unknown> => {
    if (kind === 'redis') {
      const [{ keys, arguments: args }] = rest as [{ keys: string[]; arguments: string[] }];
      expect(keys).toHaveLength(1);
      sent.push({ script, key: keys[0], args });
    } else {
      const [count, key, ...args] = rest as [number, string, ...string[]];
      expect(count).toBe(1);
      sent.push({ script, key, args });
    }
    return answer;
  };
  const client = (kind === 'redis' ? { eval: eval_ } : { eval: eval_, defineCommand: true }) as
    | NodeRedisClient
    | IoRedisClient;
  return { client, sent };
};

describe.each(['redis', 'ioredis'] as const)('over %s', (kind) => {
  it('sends each question under the key of its event, every argument as text', async () => {
    const { client, sent } = answering(kind, 1);
    const inbox = new RedisInbox(client, { lease: 1500, retention: 9000 });
    await inbox.claim('a');
    await inbox.commit('a', 'token');
    await inbox.release('a', 'token');
    await inbox.renew('a', 'token');
    expect(sent.map(({ key, args }) => [key, ...args])).toEqual([
      ['linktor:inbox:a', expect.stringMatching(/^[0-9a-f-]{36}$/), '1500'],
      ['linktor:inbox:a', 'token', '9000'],
      ['linktor:inbox:a', 'token'],
      ['linktor:inbox:a', 'token', '1500'],
    ]);
    const scripts = sent.map(({ script }) => script);
    expect(new Set(scripts).size).toBe(4);
    for (const script of scripts) expect(script).toContain("redis.call('GET', KEYS[1])");
  });

  it('puts the prefix before every key, an empty one as well', async () => {
    const { client, sent } = answering(kind, -1);
    for (const prefix of ['mine/', '']) await new RedisInbox(client, { prefix }).claim('a');
    expect(sent.map(({ key }) => key)).toEqual(['mine/a', 'a']);
  });

  it('claims with a token of its own each time', async () => {
    const { client, sent } = answering(kind, -1);
    const inbox = new RedisInbox(client);
    const claims = [await inbox.claim('a'), await inbox.claim('a')];
    const tokens = sent.map(({ args }) => args[0]);
    expect(claims).toEqual(tokens.map((token) => ({ status: 'claimed', token })));
    expect(tokens[0]).not.toBe(tokens[1]);
  });

  it.each<[unknown, object]>([
    [0, { status: 'done' }],
    ['0', { status: 'done' }],
    [250, { status: 'busy', retryAfter: 250 }],
    ['250', { status: 'busy', retryAfter: 250 }],
  ])('takes %j for %j', async (answer, claim) => {
    expect(await new RedisInbox(answering(kind, answer).client).claim('a')).toEqual(claim);
  });

  it.each<[unknown, boolean]>([
    [1, true],
    ['1', true],
    [0, false],
    [-1, false],
  ])('a commit, a release and a renewal that are answered %j: %s', async (answer, kept) => {
    const inbox = new RedisInbox(answering(kind, answer).client);
    expect(await inbox.commit('a', 't')).toBe(kept);
    expect(await inbox.release('a', 't')).toBe(kept);
    expect(await inbox.renew('a', 't')).toBe(kept);
  });

  it.each([null, undefined, true, [], [1], {}, 'OK', Number.NaN])('no claim is made of %j', async (answer) => {
    const inbox = new RedisInbox(answering(kind, answer).client);
    await expect(inbox.claim('a')).rejects.toMatchObject({
      name: 'InboxError',
      code: 'INBOX_ANSWER',
      message: expect.stringMatching(/^a script of Redis was answered/),
    });
  });
});

it('lasts as long as is said, or half a minute, five seconds, ten minutes and a day', async () => {
  const { client, sent } = answering('redis', 1);
  const told = new RedisInbox(client);
  expect([told.lease, told.timeout, told.handlerTimeout]).toEqual([30_000, 5_000, 600_000]);
  await told.commit('a', 't');
  expect(sent[0]?.args[1]).toBe('86400000');
  const asked = new RedisInbox(client, { lease: 1, timeout: 2, handlerTimeout: 3 });
  expect([asked.lease, asked.timeout, asked.handlerTimeout]).toEqual([1, 2, 3]);
  expect(new RedisInbox(client, { handlerTimeout: Number.POSITIVE_INFINITY }).handlerTimeout).toBe(2 ** 31 - 1);
});

it('names what is wrong with its client or its prefix', () => {
  const refusal = (make: () => unknown): unknown => {
    try {
      return make();
    } catch (error) {
      return error;
    }
  };
  const { client } = answering('redis', 1);
  expect(refusal(() => new RedisInbox({} as never))).toMatchObject({
    details: { option: 'client' },
    remediation: expect.stringContaining('createClient'),
  });
  expect(refusal(() => new RedisInbox(client, { prefix: 5 as never }))).toMatchObject({
    details: { option: 'prefix' },
  });
});
