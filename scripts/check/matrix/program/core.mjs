// The runtime under every client, against a server that misbehaves.

import { Conversations } from '@linktor/conversations';
import {
  AbortedError,
  ConfigurationError,
  isLinktorError,
  LinktorError,
  NetworkError,
  RateLimitError,
  Resource,
  SerializationError,
  TimeoutError,
  ValidationError,
  VERSION,
} from '@linktor/core';

export async function chapter(t, { faulty, run }) {
  const at = (behaviour, more = {}) =>
    new Conversations({ apiKey: 'canary-key', baseUrl: `${faulty}/${run}/${behaviour}`, retryDelay: 10, ...more });
  const count = async (behaviour) => (await (await fetch(`${faulty}/${run}/seen/${behaviour}`)).json()).count;

  await t.test('a 503 is repeated', async () => {
    const retried = [];
    const answer = await at('flaky', { hooks: { onRetry: ({ error }) => retried.push(error?.status) } }).get('conv_1');
    t.equal(answer.attempts, 2, 'the attempt that was answered');
    t.equal(retried, [503], 'what the hook was told');
  });
  await t.test('without retries it is not', async () => {
    const error = await t.rejects(at('limited', { maxRetries: 0 }).get('conv_1'), RateLimitError, {
      status: 429,
      code: 'SLOW_DOWN',
      retryAfter: 120,
    });
    t.ok(error instanceof LinktorError && isLinktorError(error) && error instanceof Error, 'it is a LinktorError');
    t.ok(!JSON.stringify(error).includes('canary'), 'the error holds no key');
    t.ok(String(error.stack).includes('get') || error.stack !== undefined, 'the error has a stack');
  });
  await t.test('time runs out before the headers', async () => {
    const begun = Date.now();
    await t.rejects(at('silent', { timeout: 150, maxRetries: 0 }).get('conv_1'), TimeoutError, { code: 'TIMEOUT' });
    t.ok(Date.now() - begun < 5_000, 'the timeout is kept');
  });
  await t.test('time runs out within the body', async () => {
    await t.rejects(at('half', { timeout: 150, maxRetries: 0 }).get('conv_1'), TimeoutError);
  });
  await t.test('the caller aborts', async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(new Error('enough')), 50);
    const error = await t.rejects(at('silent').get('conv_1', { signal: controller.signal }), AbortedError);
    t.equal(error.cause?.message, 'enough', 'the reason given');
  });
  await t.test('an answer that is not JSON', async () => {
    await t.rejects(at('html').get('conv_1'), SerializationError);
  });
  await t.test('nobody listens', async () => {
    const nobody = new Conversations({ apiKey: 'k', baseUrl: 'http://127.0.0.1:9', maxRetries: 0 });
    await t.rejects(nobody.get('conv_1'), NetworkError);
  });
  await t.test('a key does not follow a redirect to another origin', async () => {
    await t.rejects(at('redirect', { maxRetries: 0 }).get('conv_1'), NetworkError, { code: 'REDIRECT_REFUSED' });
    t.equal(await count('stolen'), 0, 'requests at the other origin');
  });
  await t.test('a dangerous id is refused before anything is sent', async () => {
    await t.rejects(at('counted').get('..'), ValidationError);
    await t.rejects(at('counted').delete(''), ValidationError);
    t.equal(await count('counted'), 0, 'requests sent');
  });
  await t.test('options are checked, and show no key', async () => {
    const misspelt = Promise.resolve().then(() => new Conversations({ apiKey: 'k', timeOut: 1 }));
    await t.rejects(misspelt, ConfigurationError);
    t.ok(!JSON.stringify(at('silent')).includes('canary'), 'a client shows no key');
    t.ok(at('silent') instanceof Resource, 'a client is a Resource');
    t.ok(/^\d+\.\d+\.\d+/.test(VERSION), 'a version is told');
  });
}
