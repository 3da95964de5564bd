import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import type { RequestRecord } from '../types.ts';
import { requestLines } from './format.ts';
import { parseCli } from './options.ts';

const cli = fileURLToPath(new URL('../cli.ts', import.meta.url));

function run(...args: string[]): { process: ChildProcess; output: () => string; exit: Promise<unknown> } {
  const child = spawn(process.execPath, [cli, ...args], { stdio: 'pipe' });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (part: string) => (text += part));
  onTestFinished(() => void child.kill('SIGKILL'));
  return { process: child, output: () => text, exit: once(child, 'close').then(([code]) => code) };
}

test('prints the URLs and each request, and leaves on Ctrl-C with exit code 0', async () => {
  const mock = run('--surface', 'antonnia', '--port', '0');
  await expect.poll(mock.output).toContain('Ctrl-C');
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(mock.output())![0];
  await fetch(`${url}/sessions/s_1?token=canary`, { headers: { authorization: 'Bearer canary' } });
  await expect.poll(mock.output).toMatch(/GET antonnia \/sessions\/s_1 {2}getSession {2}200 {2}\d+ ms/);
  mock.process.kill('SIGINT');
  expect(await mock.exit).toBe(0);
  expect(mock.output()).not.toContain('canary');
  await expect(fetch(url)).rejects.toThrow();
});

test('--json prints one object per line, without bodies', async () => {
  const mock = run('--surface', 'antonnia', '--port', '0', '--json');
  await expect.poll(mock.output).toContain('ready');
  const { urls } = JSON.parse(mock.output()) as { urls: { antonnia: string } };
  await fetch(`${urls.antonnia}/sessions`, {
    method: 'POST',
    body: '{"canary":1}',
    headers: { 'content-type': 'application/json' },
  });
  await expect.poll(mock.output).toContain('"event":"request"');
  const { request } = JSON.parse(mock.output().trim().split('\n')[1]!) as { request: RequestRecord };
  expect(request).toMatchObject({ operationId: 'createSession', status: 401 });
  expect(request).not.toHaveProperty('body');
});

test('serves realtime beside REST, and tells what happens there', async () => {
  const mock = run('--surface', 'linktor', '--port', '0');
  await expect.poll(mock.output).toContain('Ctrl-C');
  const [url = ''] = /ws:\/\/127\.0\.0\.1:\d+\/ws/.exec(mock.output()) ?? [];
  const socket = new WebSocket(`${url}?api_key=canary`);
  await new Promise((resolve) => socket.addEventListener('open', resolve));
  socket.send('{"type":"subscribe"}');
  await expect.poll(mock.output).toMatch(/WS linktor #1 {2}violation subscribe\n {4}frame .*conversationId/);
  expect(mock.output()).toContain('WS linktor #1  open api-key-query');
  expect(mock.output()).not.toContain('canary');
  socket.close();
});

test('a mistake in the options and a port in use end with a sentence, not a stack', async () => {
  const wrong = run('--surfaces', 'antonnia');
  expect(await wrong.exit).toBe(2);
  expect(wrong.output()).toContain('--help');
  const unknown = run('--surface', 'nope');
  expect(await unknown.exit).toBe(1);
  expect(unknown.output()).toBe('There is no surface "nope". Use one of: linktor, antonnia, sinch, linktor-server.\n');
});

test('ports follow one another from the one given', () => {
  expect(parseCli(['--port', '5000'])).toMatchObject({
    mock: { ports: { linktor: 5000, antonnia: 5001, sinch: 5002, 'linktor-server': 5003 } },
  });
  expect(parseCli(['--', '--port', '0'])).toMatchObject({
    mock: { ports: { linktor: 0, antonnia: 0, sinch: 0, 'linktor-server': 0 } },
  });
  expect(() => parseCli(['--port', '65534'])).toThrow('not a port');
  expect(parseCli(['-h'])).toBe('help');
});

test('violations are indented below their request, and control characters do not reach the terminal', () => {
  const record = {
    ...({ seq: 1, at: '', query: {}, headers: {}, body: null, responseType: null, scripted: true } as const),
    ...({
      surface: 'sinch',
      operationId: null,
      method: 'GET',
      path: '/a\u001b[2J',
      status: 404,
      durationMs: 1.4,
    } as const),
    violations: [{ direction: 'request', location: ['path'], severity: 'error', message: 'No such path.' }],
  } satisfies RequestRecord;
  expect(requestLines(record)).toEqual([
    'GET sinch /a�[2J  (no such operation)  404  1 ms  (scripted)',
    '    request: No such path.',
  ]);
});
