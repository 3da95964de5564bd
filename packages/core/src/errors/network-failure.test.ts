import { describe, expect, test } from 'vitest';
import { describeFailure } from './network-failure.ts';

const url = 'https://user@api.example:8443/things/id_4711?x=1';
const failed = (properties: object, cause?: unknown): Error =>
  Object.assign(new TypeError('fetch failed', { cause }), properties);
const verdict = (cause: unknown, to: string | undefined = url) => describeFailure(cause, to, {})[1].code;

describe('nothing of the request can have arrived', () => {
  test.each([
    ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'ENETDOWN'],
    ...['UND_ERR_CONNECT_TIMEOUT', 'ConnectionRefused', 'FailedToOpenSocket'],
  ])('where the engine says %s', (code) => {
    expect(verdict(failed({ code }))).toBe('CONNECTION_FAILED');
    expect(verdict(failed({}, failed({ code })))).toBe('CONNECTION_FAILED');
  });

  test.each(['connect', 'getaddrinfo'])('where what failed was to %s', (syscall) => {
    expect(verdict(failed({ code: 'EINVAL', syscall }))).toBe('CONNECTION_FAILED');
  });

  test('where the first address of several says so', () => {
    const errors = [
      failed({ code: 'ECONNREFUSED', syscall: 'connect' }),
      failed({ code: 'ETIMEDOUT', syscall: 'read' }),
    ];
    expect(verdict(failed({}, Object.assign(new AggregateError(errors), { code: 'EALL' })))).toBe('CONNECTION_FAILED');
  });
});

describe('some of it may have arrived', () => {
  test.each([
    ['a connection that was up is refused later', failed({ code: 'ECONNREFUSED', syscall: 'read' })],
    ['the code says nothing of when', failed({ code: 'ECONNRESET' })],
    ['there is no code', failed({})],
    ['there is no error', undefined],
    ['what was thrown is none', 'ECONNREFUSED'],
    ['the code is none', failed({ code: 7 }, failed({ code: null }))],
    ['the code lies deeper than anybody puts it', deep(6)],
  ])('where %s', (_what, cause) => {
    expect(verdict(cause)).toBe('CONNECTION_LOST');
  });

  function deep(levels: number): Error {
    return levels === 0 ? failed({ code: 'ECONNREFUSED' }) : failed({}, deep(levels - 1));
  }
});

describe('the two ends do not agree about TLS', () => {
  test.each([
    failed({ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }),
    failed({ code: 'ERR_SSL_WRONG_VERSION_NUMBER' }),
    failed({ code: 'UNABLE_TO_VERIFY_LEAF_SIGNATURE' }),
    failed({ code: 'EPROTO', syscall: 'write' }),
    failed({}, failed({ message: 'invalid peer certificate: UnknownIssuer' })),
  ])('%o', (cause) => {
    const [, init] = describeFailure(cause, url, {});
    expect(init).toMatchObject({ code: 'TLS_FAILED', remediation: expect.stringContaining('certificate') });
  });

  test.each(['NOEPROTO', 'EPROTONOSUPPORT'])('but not where it is %s', (code) => {
    expect(verdict(failed({ code }))).toBe('CONNECTION_LOST');
  });
});

test('the message names the host and the code, and nothing of the path', () => {
  expect(describeFailure(failed({ code: 'ECONNRESET' }), url, {})[0]).toBe(
    'the connection to api.example:8443 failed (ECONNRESET)',
  );
  expect(describeFailure(failed({}), 'http://x?token=1', {})[0]).toBe('the connection to x failed');
  const [message, { code, cause, remediation }] = describeFailure(failed({ message: `GET ${url}` }), url, {});
  expect(message).toBe('the connection to api.example:8443 failed');
  expect([code, (cause as Error).message, remediation]).toEqual(['CONNECTION_LOST', 'GET [redacted]', undefined]);
});

test('an answer that broke off has no host: its status says more', () => {
  expect(describeFailure(failed({ code: 'ECONNREFUSED' }), undefined, { authorization: 'Bearer canary-123' })).toEqual([
    'the connection broke before the body was whole (ECONNREFUSED)',
    { code: 'BODY_TRUNCATED', cause: expect.any(Error), remediation: undefined },
  ]);
  const said = failed({ message: 'closed on Bearer canary-123' });
  const [, { cause }] = describeFailure(said, undefined, { authorization: 'Bearer canary-123' });
  expect((cause as Error).message).toBe('closed on [redacted]');
});
