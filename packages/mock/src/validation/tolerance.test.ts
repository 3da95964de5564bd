import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadOperations } from '../server/operations.ts';
import { startMock } from '../start.ts';
import type { Mock } from '../types.ts';

// What the platform puts up with, as the specification says it.

let mock: Mock<'linktor'>;
beforeAll(async () => {
  mock = await startMock({ surfaces: ['linktor'], port: 0 });
});
afterAll(() => mock.stop());

const post = (path: string, body: unknown): Promise<Response> =>
  fetch(mock.urls.linktor + path, {
    method: 'POST',
    headers: { 'x-api-key': 'k', authorization: 'Bearer t', 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

test('a member that nobody knows in a message is warned of, and the message is taken', async () => {
  const response = await post('/conversations/conv_123/messages', { text: 'Hello', medai: {} });
  expect([response.status, response.headers.get('x-mock-operation')]).toEqual([201, 'sendConversationMessage']);
  expect(response.headers.get('x-mock-warning')).toMatch(/^medai is ignored: .*did you mean media\?/);
  expect(mock.requests.at(-1)?.violations).toMatchObject([
    { direction: 'request', severity: 'warning', rule: 'unknown-member', location: ['body', 'medai'] },
  ]);
  const clean = await post('/conversations/conv_123/messages', { text: 'Hello' });
  expect([clean.status, clean.headers.get('x-mock-warning')]).toEqual([201, null]);
});

test('an empty object is as good as no body, where none is needed', async () => {
  const operations = (await loadOperations('linktor')).map(({ operation }) => operation);
  const bodyless = operations.filter(({ method, request }) => method === 'post' && request?.body?.required !== true);
  expect(bodyless.length).toBeGreaterThan(15);
  const refused: string[] = [];
  for (const { iid, path } of bodyless) {
    const { status } = await post(path.replace(/\{[^}]*\}/g, 'x'), {});
    if (status >= 300) refused.push(`${iid}: ${status} ${JSON.stringify(mock.requests.at(-1)?.violations)}`);
  }
  expect(refused).toEqual([]);
});
