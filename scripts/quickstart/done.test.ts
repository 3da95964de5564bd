import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mock, startMock } from '../../packages/mock/src/index.ts';
import type { Violation } from '../../packages/mock/src/types.ts';
import { undone } from './done.ts';

const program = fileURLToPath(new URL('../../examples/quickstart/main.mjs', import.meta.url));

let mock: Mock;
let output = '';
beforeAll(async () => {
  mock = await startMock({ port: 0 });
  const { linktor, antonnia, sinch } = mock.urls;
  const child = spawn(process.execPath, ['--conditions=@linktor/source', '--no-warnings', program], {
    env: { ...process.env, LINKTOR_URL: linktor, ANTONNIA_URL: antonnia, SINCH_URL: sinch },
  });
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.on('close', resolve));
});
afterAll(() => mock.stop());

test('the program does the whole job', () => {
  expect(undone(mock.requests, output)).toEqual([]);
});

test('a program that only talks has done nothing', () => {
  expect(undone([], output)).toContain('linktor: nobody sent a message (sendConversationMessage answered 201)');
});

test('one that only acts has told nothing', () => {
  expect(undone(mock.requests, 'done')).toContain('it did not say /typed error: NotFoundError 404/');
});

test.each([
  ['another text', 'sendConversationMessage', { body: { text: 'Bye' } }],
  ['another client', 'createContact', { headers: { 'user-agent': 'node' } }],
  ['a refusal', 'createSession', { status: 422 }],
  ['only the first page', 'listConversations', { query: {} }],
])('%s is not it', (_, operationId, change) => {
  const requests = mock.requests.map((each) => (each.operationId === operationId ? { ...each, ...change } : each));
  expect(undone(requests, output)).toEqual([expect.stringContaining(operationId)]);
});

test('a violation is told', () => {
  const violation: Violation = {
    direction: 'request',
    location: [],
    severity: 'error',
    message: 'limit must be an integer',
  };
  const requests = mock.requests.map((each, i) => (i === 0 ? { ...each, violations: [violation] } : each));
  expect(undone(requests, output)).toEqual([expect.stringContaining('limit must be an integer')]);
});
