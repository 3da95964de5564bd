import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { call, SECRET, startSample } from '../../test/sample.ts';

test('a mock in a child process behaves as one in this process', async () => {
  const mock = await startSample({ child: true });
  await mock.once({ surface: 'linktor', operationId: 'getThing' }, { status: 503 });
  expect((await call(mock, 'GET', '/things/x')).status).toBe(503);
  expect((await call(mock, 'POST', '/things', { json: {} })).status).toBe(422);
  await mock.flush();
  expect(mock.requests.map(({ operationId }) => operationId)).toEqual(['getThing', 'createThing']);
  expect(mock.requests[1]?.violations).toHaveLength(1);
  expect(JSON.stringify(mock.requests)).not.toContain(SECRET);
  await mock.reset();
  expect(mock.requests).toEqual([]);
  await expect(mock.once({ surface: 'linktor', operationId: 'nope' }, {})).rejects.toMatchObject({
    code: 'UNKNOWN_OPERATION',
  });
  await mock.stop();
  await mock.stop();
  await expect(fetch(mock.urls.linktor)).rejects.toThrow();
  await expect(mock.flush()).rejects.toMatchObject({ code: 'CHILD_FAILED' });
});

test('a failure to start arrives as the error it is', async () => {
  await using first = await startSample();
  const ports = { linktor: Number(new URL(first.urls.linktor).port) };
  await expect(startSample({ child: true, ports })).rejects.toMatchObject({ code: 'PORT_IN_USE' });
  await expect(startSample({ child: true, node: '/no/such/node' })).rejects.toMatchObject({ code: 'CHILD_FAILED' });
});

test('the child dies with its parent, even one that is killed', async () => {
  const script = fileURLToPath(new URL('../../test/parent.ts', import.meta.url));
  const parent = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [url] = (await once(createInterface({ input: parent.stdout }), 'line')) as [string];
  expect((await fetch(`${url}/things`)).status).toBe(401);
  parent.kill('SIGKILL');
  const state = (): Promise<string> =>
    fetch(url).then(
      () => 'up',
      () => 'down',
    );
  await expect.poll(state).toBe('down');
});
