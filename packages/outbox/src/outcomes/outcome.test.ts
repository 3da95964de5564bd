import * as core from '@linktor/core';
import { expect, it } from 'vitest';
import { outcomeOf } from './outcome.ts';

const { NetworkError, TimeoutError, ServerError, RateLimitError, SerializationError, LinktorError } = core;
const path = '/conversations/{id}/messages';
const status = (code: number, more: object = {}) => new LinktorError('m', { status: code, path, ...more });

it.each<[name: string, error: unknown, kind: string, down: boolean]>([
  ['an argument refused', core.invalidArgument('text', 'is empty'), 'failed', false],
  ['no connection', new NetworkError('m', { code: 'CONNECTION_FAILED', path }), 'retry', true],
  ['no TLS', new NetworkError('m', { code: 'TLS_FAILED', path }), 'retry', true],
  ['a connection that broke', new NetworkError('m', { code: 'CONNECTION_LOST', path }), 'open', true],
  ['half an answer', new NetworkError('m', { code: 'BODY_TRUNCATED', status: 200, path }), 'open', false],
  ['no answer in time', new TimeoutError('m', { code: 'TIMEOUT', path }), 'open', true],
  ['no free connection', new TimeoutError('m', { code: 'POOL_TIMEOUT', path }), 'retry', false],
  [
    'no credential in time',
    new TimeoutError('the credential did not settle', { code: 'WAIT_TIMEOUT', path }),
    'retry',
    true,
  ],
  ['a hook that hangs', new TimeoutError('a hook did not settle', { code: 'WAIT_TIMEOUT', path }), 'open', true],
  ['an abort', new core.AbortedError('m', { code: 'ABORTED', path }), 'open', false],
  [
    'an answer that is no JSON',
    new SerializationError('m', { code: 'INVALID_JSON', status: 200, path }),
    'open',
    false,
  ],
  ['a client built wrongly', new core.ConfigurationError('m'), 'blocked', false],
  ['a token function without a token', new core.AuthenticationError('m', { code: 'NO_TOKEN' }), 'blocked', false],
  ['400', status(400), 'failed', false],
  ['401', status(401), 'blocked', false],
  ['402', status(402), 'blocked', false],
  ['403', status(403), 'failed', false],
  ['404', status(404), 'failed', false],
  ['408', status(408), 'open', false],
  ['409', status(409), 'failed', false],
  ['422', status(422), 'failed', false],
  ['425', status(425), 'retry', false],
  ['429', new RateLimitError('m', { status: 429, path }), 'throttled', false],
  ['500', new ServerError('m', { status: 500, path }), 'open', true],
  ['501', new ServerError('m', { status: 501, path }), 'failed', false],
  ['502', new ServerError('m', { status: 502, path }), 'open', true],
  ['503', new ServerError('m', { status: 503, path }), 'open', true],
  ['503 with a time', new ServerError('m', { status: 503, path, retryAfter: 3 }), 'throttled', false],
  ['504', new ServerError('m', { status: 504, path }), 'open', true],
  ['a redirect', status(302), 'failed', false],
  ['what a sender of your own throws', new Error('m'), 'open', false],
  ['nothing at all', undefined, 'open', false],
  // Whatever happens on the way to a token happens before the message goes out.
  ['a token not fetched', new NetworkError('m', { code: 'CONNECTION_LOST', path: '/oauth2/token' }), 'retry', true],
  ['a token not given', status(401, { path: '/oauth2/token' }), 'blocked', false],
  ['too many tokens', new RateLimitError('m', { status: 429, path: '/oauth2/token' }), 'throttled', false],
  ['a token server that is down', new ServerError('m', { status: 503, path: '/oauth2/token' }), 'retry', true],
])('%s', (_, error, kind, down) => {
  expect(outcomeOf(error, 'linktor')).toMatchObject({ kind, down, error });
});

it('knows that 403 concerns the project on Sinch', () => {
  expect(outcomeOf(status(403), 'sinch').kind).toBe('blocked');
});

it('says how long the platform wants to be left alone', () => {
  expect(outcomeOf(new RateLimitError('m', { status: 429, retryAfter: 2.5 }), 'sinch').waitMs).toBe(2_500);
  expect(outcomeOf(new RateLimitError('m', { status: 429 }), 'sinch').waitMs).toBeUndefined();
});
