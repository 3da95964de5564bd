import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Sandbox, startSandbox } from '../src/index.ts';
import { PATIENT } from './patience.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox({ port: 0, seed: 7, time: '2026-01-01T12:00:00Z' });
});
beforeEach(() => sandbox.reset());
afterAll(() => sandbox.stop());

interface Said {
  status: number;
  body: unknown;
}

async function control(method: string, path: string, body?: unknown): Promise<Said> {
  const response = await fetch(`${sandbox.urls.page}/api/${path}`, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text) };
}

const linktor = (method: string, path: string, body?: unknown): Promise<Response> =>
  fetch(sandbox.urls.linktor + path, {
    method,
    headers: { 'x-api-key': 'secret-key', ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

test('a call stands in the timeline with everything but its credential', async () => {
  const created = await linktor('POST', '/contacts', { name: 'Ada' });
  const { id } = (await created.json()) as { id: string };
  await sandbox.expect({ operationId: 'createContact' }, PATIENT);
  const { body } = await control('GET', 'timeline?limit=1');
  const { entries, dropped } = body as { entries: { seq: number }[]; dropped: number };
  expect(dropped).toBe(0);
  expect(entries).toEqual([
    {
      ...{ seq: expect.any(Number), at: '2026-01-01T12:00:00.000Z', kind: 'exchange', platform: 'linktor' },
      ...{ operationId: 'createContact', method: 'POST', path: '/contacts', status: 201, ms: expect.any(Number) },
      ...{ violations: 0, source: 'state', title: 'Create a contact' },
    },
  ]);
  const whole = await control('GET', `timeline/${entries[0]?.seq}`);
  expect(whole.body).toMatchObject({
    entry: entries[0],
    request: { method: 'POST', url: '/contacts', headers: { 'x-api-key': '[redacted]' }, body: { name: 'Ada' } },
    answer: { status: 201, body: { id, name: 'Ada' } },
    violations: [],
  });
  expect(JSON.stringify(whole.body)).not.toContain('secret-key');
});

test('what breaks the specification is marked at its place', async () => {
  await linktor('POST', '/contacts', { name: 'Ada', email: 7 });
  const { seq, violations } = await sandbox.expect({ operationId: 'createContact', status: 400 }, PATIENT);
  expect(violations.map(({ direction, location }) => [direction, location])).toEqual([['request', ['body', 'email']]]);
  const { body } = await control('GET', 'timeline?violations=1');
  expect(body).toMatchObject({ entries: [{ seq, violations: 1 }] });
});

test('what has no memory is the specification’s example, and the state says so', async () => {
  await linktor('GET', '/vre/templates');
  expect(await sandbox.expect({ operationId: 'listVreTemplates' }, PATIENT)).toMatchObject({ source: 'example' });
  expect((await control('GET', 'state')).body).toMatchObject({ example: ['linktor listVreTemplates'], seed: 7 });
});

test('a call is made again, with the credential that it had', async () => {
  await linktor('POST', '/contacts', { name: 'Ada' });
  const { seq } = await sandbox.expect({ operationId: 'createContact' }, PATIENT);
  expect((await control('POST', `timeline/${seq}/replay`)).body).toEqual({ status: 201 });
  const again = await sandbox.expect(
    { operationId: 'createContact', body: { name: 'Ada' } },
    { ...PATIENT, after: seq },
  );
  expect(again.status).toBe(201);
  const { curl } = (await control('GET', `timeline/${again.seq}/code`)).body as { curl: string };
  expect(curl).toContain(`'${sandbox.urls.linktor}/contacts'`);
});

test('the clock is stopped, moved and started', async () => {
  expect((await control('POST', 'clock', { advance: 60_000 })).body).toEqual({
    ...{ now: '2026-01-01T12:01:00.000Z', stopped: true },
  });
  expect(sandbox.clock.now()).toBe(Date.parse('2026-01-01T12:01:00Z'));
  expect((await control('POST', 'clock', { start: true })).body).toMatchObject({ stopped: false });
  expect((await control('POST', 'clock', { stop: true })).body).toMatchObject({ stopped: true });
  expect(await control('POST', 'clock', { advance: -1 })).toMatchObject({ status: 400 });
  expect(await control('POST', 'clock', { stop: true, start: true })).toMatchObject({ status: 400 });
});

test('documents are shown in pages, newest first, without secrets', async () => {
  for (const name of ['Ada', 'Ben', 'Cy']) await linktor('POST', '/contacts', { name });
  await linktor('POST', '/auth/login', { email: 'a@example.com', password: 'hunter2' });
  expect((await control('GET', 'resources')).body).toContainEqual({
    ...{ platform: 'linktor', collection: 'contacts', count: 3 },
  });
  const first = (await control('GET', 'resources/linktor/contacts?limit=2')).body as { items: unknown[]; next: string };
  expect(first.items).toMatchObject([{ name: 'Cy' }, { name: 'Ben' }]);
  const second = await control('GET', `resources/linktor/contacts?limit=2&after=${first.next}`);
  expect(second.body).toEqual({ items: [expect.objectContaining({ name: 'Ada' })] });
  const users = await control('GET', 'resources/linktor/users');
  expect(users.body).toMatchObject({ items: [{ email: 'a@example.com', password: '[redacted]' }] });
  expect(await control('GET', 'resources/linktor/nothing')).toMatchObject({ status: 404 });
});

test('a snapshot brings everything back, and a reset takes it away', async () => {
  await linktor('POST', '/contacts', { name: 'Ada' });
  const { body: snapshot } = await control('GET', 'snapshot');
  await control('POST', 'reset');
  const count = async (): Promise<unknown> =>
    ((await (await linktor('GET', '/contacts')).json()) as { data: unknown[] }).data.length;
  expect(await count()).toBe(0);
  expect(await control('PUT', 'snapshot', snapshot)).toEqual({ status: 204, body: undefined });
  expect(await count()).toBe(1);
  expect(await control('PUT', 'snapshot', { version: 9 })).toMatchObject({ status: 400 });
});

test.each<[string, string, unknown, number]>([
  ['GET', 'nothing', undefined, 404],
  ['DELETE', 'state', undefined, 400],
  ['GET', 'timeline/999999', undefined, 404],
  ['GET', 'timeline?limit=x', undefined, 400],
  ['POST', 'timeline/999999/replay', undefined, 404],
  ['PUT', 'faults', [{ kind: 'explode' }], 400],
  ['PUT', 'faults', {}, 400],
  ['POST', 'endpoints', { url: 'ftp://x' }, 400],
  ['DELETE', 'endpoints/none', undefined, 404],
  ['POST', 'deliveries/none/replay', undefined, 404],
  ['POST', 'trigger', { type: 'message.exploded' }, 400],
  ['POST', 'phones/linktor/whatsapp/%2B4670', {}, 400],
  ['GET', 'phones/nobody/whatsapp/x', undefined, 404],
])('%s %s is refused in words', async (method, path, body, status) => {
  const said = await control(method, path, body);
  expect(said.status).toBe(status);
  expect(said.body).toEqual({ code: expect.any(String), message: expect.stringMatching(/\. .+\.$/s) });
});

interface Raw {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}

/** `fetch` sets `Host` and `Origin` by itself. */
const raw = (path: string, headers: Record<string, string>, method = 'GET', body = ''): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const sent = request(sandbox.urls.page + path, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body: text }));
    });
    sent.on('error', reject);
    sent.end(body);
  });

const json = { 'content-type': 'application/json' };

test.each<[string, string, Record<string, string>, string]>([
  ['GET', '/api/state', { host: 'rebound.example:4000' }, ''],
  ['GET', '/api/live', { host: 'rebound.example:4000' }, ''],
  ['GET', '/', { host: 'rebound.example:4000' }, ''],
  ['GET', '/api/snapshot', { origin: 'https://evil.example' }, ''],
  ['GET', '/api/live', { origin: 'https://evil.example' }, ''],
  ['GET', '/api/state', { 'sec-fetch-site': 'cross-site' }, ''],
  ['POST', '/api/reset', { origin: 'https://evil.example' }, ''],
  ['POST', '/api/reset', { origin: 'null' }, ''],
  ['OPTIONS', '/api/reset', { origin: 'https://evil.example', 'access-control-request-method': 'POST' }, ''],
  ['POST', '/api/clock', { origin: 'http://localhost:3000', ...json }, '{"stop":true}'],
  ['POST', '/api/clock', { 'content-type': 'text/plain' }, '{"stop":true}'],
])('%s %s of a foreign page is refused: %o', async (method, path, headers, body) => {
  await linktor('POST', '/contacts', { name: 'Ada' });
  const refused = await raw(
    path,
    { ...headers, ...(body ? { 'content-length': String(body.length) } : {}) },
    method,
    body,
  );
  expect([403, 415]).toContain(refused.status);
  expect(refused.headers['access-control-allow-origin']).toBe(undefined);
  expect(refused.body).not.toContain('Ada');
  // Nothing was done.
  expect(sandbox.resources()).toContainEqual({ platform: 'linktor', collection: 'contacts', count: 1 });
});

test('the page itself may be visited from anywhere, and framed by nobody', async () => {
  const page = await raw('/', { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' });
  expect(page.status).toBe(200);
  expect(page.headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' });
  expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
});

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2f..%2fpackage.json',
  '/%00',
  '/%E0%A4%A',
  '/assets/none.js',
])('no file outside the page is served: %s', async (path) => {
  const answer = await raw(path, {});
  expect(answer.status === 404 || answer.body.includes('<!doctype html>')).toBe(true);
  expect(answer.body).not.toContain('@linktor');
});

test('the mock’s own control is closed: it takes calls of any page', async () => {
  expect((await fetch(`${sandbox.urls.linktor}/mock/status`)).status).toBe(404);
});
