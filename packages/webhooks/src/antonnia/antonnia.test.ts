import { describe, expect, it, vi } from 'vitest';
import { MemoryInbox } from '../inboxes/memory-inbox.ts';
import { constructEvent, createWebhookHandler } from './index.ts';

const payload = JSON.stringify({ id: 'e', created_at: 't', type: 'message.created', data: { object: { id: 'm' } } });
const secret = 's3cret, with a comma';

const codeOf = (input: object) =>
  constructEvent({ payload, ...input } as never).then(
    () => 'valid',
    (error: { code: string }) => error.code,
  );

describe('the sender', () => {
  it.each([
    ['a good header', { secret, header: 'X-Hook', headers: { 'x-hook': secret } }, 'valid'],
    [
      'one of two secrets',
      { secret: ['old', secret], header: 'X-Hook', headers: new Headers({ 'x-hook': 'old' }) },
      'valid',
    ],
    ['a bad header', { secret, header: 'X-Hook', headers: { 'x-hook': `${secret}x` } }, 'CREDENTIAL_MISMATCH'],
    ['no header', { secret, header: 'X-Hook', headers: {} }, 'CREDENTIAL_MISSING'],
    ['no headers', { secret, header: 'X-Hook' }, 'CREDENTIAL_MISSING'],
    ['two headers', { secret, header: 'X-Hook', headers: { 'x-hook': ['a', 'b'] } }, 'HEADER_DUPLICATED'],
    ['a good query', { secret: 'a b', query: 'token', url: '/hook?x=1&token=a%20b#f' }, 'valid'],
    ['a good query in a full URL', { secret: 'abc', query: 'token', url: 'https://h.example/hook?token=abc' }, 'valid'],
    ['a bad query', { secret: 'abc', query: 'token', url: '/hook?token=abd' }, 'CREDENTIAL_MISMATCH'],
    ['a query in the fragment', { secret: 'abc', query: 'token', url: '/hook?#token=abc' }, 'CREDENTIAL_MISSING'],
    ['a query in a fragment', { secret: 'abc', query: 'token', url: '/hook#?token=abc' }, 'CREDENTIAL_MISSING'],
    ['a query with a question', { secret: 'a?b', query: 'token', url: '/hook?token=a?b#c' }, 'valid'],
    ['no URL', { secret: 'abc', query: 'token' }, 'CREDENTIAL_MISSING'],
    ['nobody, with a header', { unverified: true, header: 'x' }, 'CONFIGURATION'],
    ['nobody, with a query', { unverified: true, query: 'x' }, 'CONFIGURATION'],
    ['nobody, with a secret', { unverified: true, secret }, 'CONFIGURATION'],
    ['two queries', { secret: 'abc', query: 'token', url: '/hook?token=abc&token=x' }, 'HEADER_DUPLICATED'],
    ['no query', { secret: 'abc', query: 'token', url: '/hook' }, 'CREDENTIAL_MISSING'],
    ['nobody, on purpose', { unverified: true }, 'valid'],
    ['no choice', {}, 'CONFIGURATION'],
    ['a choice that is none', { unverified: false }, 'CONFIGURATION'],
    ['two choices', { unverified: true, secret, header: 'x' }, 'CONFIGURATION'],
    ['a secret without a place', { secret }, 'CONFIGURATION'],
    ['two places', { secret, header: 'x', query: 'y' }, 'CONFIGURATION'],
    ['an empty secret', { secret: '', header: 'x', headers: { x: '' } }, 'CONFIGURATION'],
  ])('%s: %s', async (_name, input, code) => {
    expect(await codeOf(input)).toBe(code);
  });
});

describe('the event', () => {
  const construct = (body: string) => constructEvent({ payload: body, unverified: true });

  it('arrives as it was sent', async () => {
    expect(await construct(payload)).toEqual(JSON.parse(payload));
  });

  it('of an unknown type is handed on', async () => {
    const event = await construct('{"id":"e","type":"session.paused","created_at":"t","data":{"object":{}}}');
    expect(event).toEqual({
      id: 'e',
      type: 'unknown',
      original_type: 'session.paused',
      created_at: 't',
      data: { object: {} },
    });
  });

  it.each([
    ['[]', 'the payload is not a JSON object'],
    ['{', 'the payload is not JSON in UTF-8'],
    ['{"type":"a"}', 'the event has no id'],
    ['{"id":"","type":"a"}', 'the event has no id'],
    ['{"id":"a"}', 'the event has no type'],
    ['{"id":"a","type":""}', 'the event has no type'],
  ])('%s is refused: %s', async (body, message) => {
    await expect(construct(body)).rejects.toMatchObject({ code: 'PAYLOAD_MALFORMED', message });
  });

  it('must be raw', async () => {
    expect(await codeOf({ payload: {}, unverified: true })).toBe('PAYLOAD_NOT_RAW');
  });
});

describe('the handler', () => {
  it('routes by type after checking the sender', async () => {
    const seen: string[] = [];
    const handler = createWebhookHandler({
      secret: 'abc',
      query: 'token',
      onError: () => {},
      on: { 'message.created': (event) => seen.push(event.data.object.id) },
    });
    const post = (url: string) => handler(new Request(url, { method: 'POST', body: payload }));
    expect((await post('https://h.example/hook?token=abc')).status).toBe(200);
    expect((await post('https://h.example/hook')).status).toBe(401);
    expect(seen).toEqual(['m']);
  });

  it('is known to its inbox by the id of the event, and to an observer as antonnia', async () => {
    const inbox = new MemoryInbox();
    const claim = vi.spyOn(inbox, 'claim');
    const event = vi.fn((_about: object, next: () => Promise<never>) => next());
    const handler = createWebhookHandler({ unverified: true, inbox, observer: { event }, onUnhandled: () => {} });
    expect((await handler.deliver({ method: 'POST', headers: {}, body: payload })).status).toBe(200);
    expect(claim).toHaveBeenCalledExactlyOnceWith('e');
    expect(event.mock.calls[0]?.[0]).toEqual({ platform: 'antonnia', type: 'message.created' });
  });

  it('cannot be built without a choice', () => {
    expect(() => createWebhookHandler({} as never)).toThrow(
      expect.objectContaining({ name: 'ConfigurationError', remediation: expect.stringContaining('unverified: true') }),
    );
  });
});
