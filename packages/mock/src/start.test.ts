import { createServer, Server } from 'node:net';
import { afterEach, expect, onTestFinished, test, vi } from 'vitest';
import { call, startSample } from '../test/sample.ts';
import { runsPrism } from './child/runs-prism.ts';
import { MockError } from './errors.ts';
import { startMock } from './start.ts';

const open: AsyncDisposable[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each[Symbol.asyncDispose]();
});
function keep<T extends AsyncDisposable>(mock: T): T {
  open.push(mock);
  return mock;
}

/** The servers that listened since, those of others in this process left out, and whether they still do. */
function watchServers(): () => boolean[] {
  const { mock } = vi.spyOn(Server.prototype, 'listen');
  onTestFinished(() => void vi.restoreAllMocks());
  return () => mock.contexts.map((server) => (server as Server).listening);
}

test('answers at once on a free port of the loopback address', async () => {
  const mock = keep(await startSample());
  expect(mock.urls.linktor).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await call(mock, 'GET', '/things')).status).toBe(200);
});

test('serves the specifications it carries', async () => {
  const mock = keep(await startMock({ port: 0 }));
  expect(Object.keys(mock.urls)).toEqual(['linktor', 'antonnia', 'sinch', 'linktor-server']);
  for (const url of Object.values(mock.urls)) expect((await fetch(`${url}/no-such-path`)).status).toBe(404);
  expect(mock.requests.map(({ surface }) => surface)).toEqual(['linktor', 'antonnia', 'sinch', 'linktor-server']);
});

test('several mocks run side by side, each with its own log', async () => {
  const mocks = await Promise.all([startSample(), startSample(), startSample()]);
  mocks.forEach(keep);
  expect(new Set(mocks.map((mock) => mock.urls.linktor)).size).toBe(3);
  await call(mocks[1]!, 'GET', '/things');
  expect(mocks.map((mock) => mock.requests.length)).toEqual([0, 1, 0]);
});

test('stop releases the port, open connections included, and may be repeated', async () => {
  const listening = watchServers();
  const mock = await startSample();
  await call(mock, 'GET', '/things');
  const port = Number(new URL(mock.urls.linktor).port);
  await Promise.all([mock.stop(), mock.stop()]);
  await mock.stop();
  expect(listening()).toEqual([false]);
  await expect(fetch(mock.urls.linktor)).rejects.toThrow();
  keep(await startSample({ ports: { linktor: port } }));
});

test('a port in use is named, with the remedy', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as { port: number };
  const failure = startSample({ ports: { linktor: port } });
  await expect(failure).rejects.toMatchObject({ code: 'PORT_IN_USE' });
  await expect(failure).rejects.toThrow(new RegExp(`Port ${port}.*--port 0`));
  await new Promise((resolve) => other.close(resolve));
});

test('when one surface cannot listen, none stays behind', async () => {
  const holder = keep(await startSample());
  const taken = Number(new URL(holder.urls.linktor).port);
  const listening = watchServers();
  await expect(startMock({ ports: { linktor: 0, antonnia: 0, sinch: taken } })).rejects.toThrow(MockError);
  expect(listening()).toEqual([false, false, false]);
});

test('unknown surfaces, missing and unreadable specifications are told apart', async () => {
  await expect(startMock({ surfaces: ['linkt' as 'linktor'] })).rejects.toMatchObject({ code: 'UNKNOWN_SURFACE' });
  await expect(startSample({ specs: { linktor: '/no/such/file.yaml' } })).rejects.toMatchObject({
    code: 'SPEC_NOT_FOUND',
  });
  const own = { linktor: new URL(import.meta.url).pathname };
  await expect(startSample({ specs: own })).rejects.toMatchObject({ code: 'SPEC_INVALID' });
});

test.each([
  [{ node: '24.18.0' }, true],
  [{ node: '26.0.0' }, true],
  [{ node: '24.17.9' }, false],
  [{ node: '20.20.2' }, false],
  [{ node: '24.18.0', bun: '1.3.0' }, false],
  [{ node: '24.18.0', deno: '2.5.0' }, false],
])('Prism runs on %o: %s', (versions, expected) => expect(runsPrism(versions)).toBe(expected));
