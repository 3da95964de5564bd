import { createHmac } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import { MemoryInbox } from '../inboxes/memory-inbox.ts';
import { constructEvent, createWebhookHandler, inspectDelivery, isTrigger, sign, signTestPayload } from './index.ts';

const secret = 'foo_secret1234';
const payload = '{"app_id":"a","project_id":"p","message":{"id":"m","contact_id":"c"}}';
const at = 1_634_579_353;
const now = () => at * 1000;
const nonce = '01FJA8B4A7BM43YGWSG9GBV067';
const { headers } = await signTestPayload({ payload, secret, nonce, timestamp: at });
const NAME = 'x-sinch-webhook-signature';

const codeOf = async (more: object, headersToo: object = {}) => {
  const verdict = await inspectDelivery({
    payload,
    secret,
    now,
    headers: { ...headers, ...headersToo },
    ...more,
  } as never);
  return verdict.valid ? 'valid' : verdict.code;
};

describe('inspectDelivery', () => {
  it('accepts what is genuine', async () => {
    expect(await codeOf({})).toBe('valid');
    expect(await codeOf({ payload: Buffer.from(payload), headers: new Headers(headers) })).toBe('valid');
    expect(await codeOf({ secret: ['other', secret] })).toBe('valid');
  });

  const signature = headers[NAME]!;
  it.each([
    ['another body', { payload: `${payload} ` }, {}, 'SIGNATURE_MISMATCH'],
    ['another nonce', {}, { [`${NAME}-nonce`]: 'other' }, 'SIGNATURE_MISMATCH'],
    ['another timestamp', {}, { [`${NAME}-timestamp`]: String(at + 1) }, 'SIGNATURE_MISMATCH'],
    ['no signature', {}, { [NAME]: undefined }, 'SIGNATURE_MISSING'],
    ['no nonce', {}, { [`${NAME}-nonce`]: undefined }, 'TIMESTAMP_MISSING'],
    ['no timestamp', {}, { [`${NAME}-timestamp`]: undefined }, 'TIMESTAMP_MISSING'],
    ['a timestamp in words', {}, { [`${NAME}-timestamp`]: 'now' }, 'TIMESTAMP_MALFORMED'],
    ['base64 without padding', {}, { [NAME]: signature.slice(0, -1) }, 'SIGNATURE_MALFORMED'],
    ['base64url', {}, { [NAME]: `-_${signature.slice(2)}` }, 'SIGNATURE_MALFORMED'],
    ['base64 with stray bits', {}, { [NAME]: `${signature.slice(0, -2)}B=` }, 'SIGNATURE_MALFORMED'],
    ['trailing rubbish', {}, { [NAME]: `${signature}x` }, 'SIGNATURE_MALFORMED'],
    ['another algorithm', {}, { [`${NAME}-algorithm`]: 'HmacSHA1' }, 'SIGNATURE_MALFORMED'],
    ['no algorithm', {}, { [`${NAME}-algorithm`]: undefined }, 'valid'],
    ['an old timestamp', { now: () => (at + 301) * 1000 }, {}, 'TIMESTAMP_OUT_OF_TOLERANCE'],
    ['two signatures', {}, { [NAME]: [signature, 'x'] }, 'HEADER_DUPLICATED'],
    ['no secret', { secret: '' }, {}, 'CONFIGURATION'],
  ])('%s', async (_name, more, headersToo, code) => {
    expect(await codeOf(more, headersToo)).toBe(code);
  });

  it.each([
    [{ [`${NAME}-algorithm`]: 'HmacSHA1' }, 'algorithm'],
    [{ [`${NAME}-nonce`]: 'a.b' }, 'nonce'],
    [{ [NAME]: 'x' }, undefined],
  ])('says of %o what is malformed: %s', async (headersToo, about) => {
    const verdict = await inspectDelivery({ payload, secret, now, headers: { ...headers, ...headersToo } });
    expect(verdict).toEqual({ valid: false, code: 'SIGNATURE_MALFORMED', ...(about && { about }) });
  });

  it('does not let the dot between body and nonce move', async () => {
    const text = 'a.b';
    const genuine = await sign({ payload: text, secret, nonce, timestamp: at });
    const moved = { [NAME]: genuine, [`${NAME}-nonce`]: `b.${nonce}` };
    expect(await codeOf({ payload: 'a' }, moved)).toBe('SIGNATURE_MALFORMED');
  });

  it('checks the Authorization header where asked to', async () => {
    const basic = { authorization: { username: 'ada', password: 'löve' } };
    const good = `Basic ${Buffer.from('ada:löve').toString('base64')}`;
    expect(await codeOf(basic, { authorization: good })).toBe('valid');
    expect(await codeOf(basic, { authorization: good.slice(0, -1) })).toBe('CREDENTIAL_MISMATCH');
    expect(await codeOf(basic)).toBe('CREDENTIAL_MISSING');
    expect(await codeOf(basic, { authorization: good.replace(' ', '   ') })).toBe('valid');
    for (const authorization of [`x ${good}`, `${good} x`, 'Basic', 'Basic '])
      expect(await codeOf(basic, { authorization })).toBe('CREDENTIAL_MISSING');
    expect(await codeOf(basic, { authorization: [good, 'Basic x'] })).toBe('HEADER_DUPLICATED');
    expect(await codeOf(basic, { authorization: 'Bearer x' })).toBe('CREDENTIAL_MISSING');
    const oauth = { authorization: { verifyToken: async (token: string) => token === 'good' } };
    expect(await codeOf(oauth, { authorization: 'Bearer good' })).toBe('valid');
    expect(await codeOf(oauth, { authorization: 'bearer bad' })).toBe('CREDENTIAL_MISMATCH');
  });
});

describe('constructEvent', () => {
  const construct = async (body: object) => {
    const delivery = await signTestPayload({ payload: { ...body }, secret });
    return constructEvent({ ...delivery, secret });
  };

  it('names the trigger and leaves the body as it is', async () => {
    const event = await constructEvent({ payload, headers, secret, now });
    expect(event).toEqual({ ...JSON.parse(payload), trigger: 'MESSAGE_INBOUND' });
    expect(isTrigger(event, 'MESSAGE_INBOUND') && event.message.contact_id).toBe('c');
  });

  it('accepts the other name of duplicated identities', async () => {
    const ids = [{ channel: 'SMS', contact_ids: ['a', 'b'] }];
    for (const value of [ids, { duplicated_identities: ids }]) {
      const event = await construct({ app_id: 'a', duplicated_identities: value });
      expect(event).toMatchObject({
        trigger: 'CONTACT_IDENTITIES_DUPLICATION',
        duplicated_contact_identities_notification: { duplicated_identities: ids },
      });
    }
  });

  it('accepts the other name of a batch', async () => {
    const event = await construct({ app_id: 'a', batch_status_update: { batch_id: 'b', status: 'COMPLETED' } });
    expect(event).toMatchObject({
      trigger: 'BATCH_STATUS_UPDATE',
      batch_status_update_notification: { batch_id: 'b', status: 'COMPLETED' },
    });
    expect(event).not.toHaveProperty('batch_status_update');
  });

  it('leaves the other name alone where there is the one that was seen', async () => {
    for (const body of [
      { duplicated_identities: [], duplicated_contact_identities_notification: { duplicated_identities: ['a'] } },
      { batch_status_update: { batch_id: 'a' }, batch_status_update_notification: { batch_id: 'b' } },
    ])
      expect(await construct(body)).toMatchObject(body);
  });

  it('tells a trigger by what is there, not by what is null', async () => {
    expect(await construct({ message: null, event: { id: 'e' } })).toMatchObject({ trigger: 'EVENT_INBOUND' });
  });

  it('hands on what it does not know', async () => {
    expect(await construct({ app_id: 'a', brand_new_notification: {} })).toMatchObject({
      trigger: 'UNKNOWN',
      app_id: 'a',
    });
    expect(await construct({ constructor: 1, toString: 2 })).toMatchObject({ trigger: 'UNKNOWN' });
  });
});

it('a handler drops what is delivered twice, nonce or not', async () => {
  const { MemoryInbox } = await import('../index.ts');
  const seen: string[] = [];
  const handler = createWebhookHandler({
    secret,
    inbox: new MemoryInbox(),
    on: { MESSAGE_INBOUND: (event) => seen.push(event.message.id ?? '') },
  });
  for (let i = 0; i < 2; i++) {
    const delivery = await signTestPayload({ payload, secret });
    expect(await handler.deliver({ method: 'POST', headers: delivery.headers, body: delivery.payload })).toMatchObject({
      status: 200,
    });
  }
  expect(seen).toEqual(['m']);
});

describe('inboxId', () => {
  it.each(['', undefined, null, Number.NaN, 5, {}, [], Promise.resolve('')])(
    'an event known by %o is answered 500, and not taken for another',
    async (id) => {
      const errors: unknown[] = [];
      const run = vi.fn();
      const inbox = new MemoryInbox();
      const handler = createWebhookHandler({
        secret,
        inbox,
        inboxId: () => id as string,
        onError: (error, { stage }) => errors.push([stage, error]),
        on: { MESSAGE_INBOUND: run },
      });
      const claim = vi.spyOn(inbox, 'claim');
      const delivery = await signTestPayload({ payload, secret });
      const sent = { method: 'POST', headers: delivery.headers, body: payload };
      expect((await handler.deliver(sent)).status).toBe(500);
      expect(errors).toEqual([['inbox', expect.objectContaining({ name: 'InboxError', code: 'EVENT_ID' })]]);
      expect(claim).not.toHaveBeenCalled();
      expect(run).not.toHaveBeenCalled();
    },
  );
});

describe('what an inbox knows an event by', () => {
  const knownBy = async (options: object): Promise<unknown[]> => {
    const inbox = new MemoryInbox();
    const claim = vi.spyOn(inbox, 'claim');
    const handler = createWebhookHandler({ secret, inbox, on: { MESSAGE_INBOUND: () => {} }, ...options });
    const delivery = await signTestPayload({ payload, secret });
    expect((await handler.deliver({ method: 'POST', headers: delivery.headers, body: payload })).status).toBe(200);
    return claim.mock.calls.map(([id]) => id);
  };

  it('is what inboxId returns, or promises', async () => {
    const inboxId = (event: { message: { id: string } }) => event.message.id;
    expect(await knownBy({ inboxId })).toEqual(['m']);
    expect(await knownBy({ inboxId: async () => 'later' })).toEqual(['later']);
  });

  it('is else a fingerprint of the body, which is the same from one version to the next', async () => {
    const print = createHmac('sha256', 'sinch').update(payload).digest('hex');
    expect(await knownBy({})).toEqual([print]);
  });
});

describe('sign', () => {
  it('refuses a body that is none', async () => {
    const input = { payload: {} as never, secret, nonce, timestamp: at };
    await expect(sign(input)).rejects.toMatchObject({ code: 'PAYLOAD_NOT_RAW' });
  });

  it('makes the headers that Sinch sends', async () => {
    const delivery = await signTestPayload({ payload, secret, nonce, timestamp: at });
    expect(delivery).toEqual({
      payload,
      headers: {
        'content-type': 'application/json',
        [NAME]: await sign({ payload, secret, nonce, timestamp: at }),
        [`${NAME}-nonce`]: nonce,
        [`${NAME}-timestamp`]: String(at),
        [`${NAME}-algorithm`]: 'HmacSHA256',
      },
    });
    const bytes = Buffer.from(payload);
    expect((await signTestPayload({ payload: bytes, secret })).payload).toBe(bytes);
  });
});
