import { manifest } from '@linktor/core-gen/linktor/manifest';
import { expect, test } from 'vitest';
import { codeOf } from './code.ts';
import type { WholeEntry } from './entry.ts';

const entry = (request: Partial<WholeEntry['request']>, more: Partial<WholeEntry> = {}): WholeEntry => ({
  ...{ seq: 1, at: '', kind: 'exchange', platform: 'linktor', source: 'state', title: '', violations: [] },
  request: { method: 'GET', url: 'http://127.0.0.1:4010/contacts', headers: {}, body: null, ...request },
  ...more,
});

test('a call as curl, its credential a variable, its quotes safe', () => {
  const headers = { 'x-api-key': '[redacted]', 'content-type': 'application/json', prefer: 'code=404', host: 'h' };
  const { curl } = codeOf(
    entry({ method: 'POST', headers, body: { name: "O'Hara; rm -rf /" } }),
    'http://127.0.0.1:4010',
    manifest['createContact'],
  );
  expect(curl).toBe(
    `curl -X POST 'http://127.0.0.1:4010/contacts' \\
  -H "X-API-Key: $LINKTOR_API_KEY" \\
  -H 'prefer: code=404' \\
  -H 'Content-Type: application/json' \\
  -d '{"name":"O'\\''Hara; rm -rf /"}'`,
  );
});

test('a form as curl', () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const { curl } = codeOf(
    entry({ method: 'POST', headers, body: { grant_type: 'client_credentials' } }, { platform: 'sinch' }),
    'http://127.0.0.1:4012',
    undefined,
  );
  expect(curl).toContain(`-d 'grant_type=client_credentials'`);
});

test('a call as TypeScript: its path as the specification has it, its parameters decoded', () => {
  const url = 'http://127.0.0.1:4010/conversations/conv%201/messages?limit=5&tag=a&tag=b';
  const { typescript } = codeOf(entry({ url }), 'http://127.0.0.1:4010', manifest['listConversationMessages']);
  expect(typescript).toContain(
    "raw.GET('/conversations/{id}/messages', { params: { path: { id: 'conv 1' }, query: { limit: 5, tag: ['a', 'b'] } } });",
  );
});

test('a long body is laid out', () => {
  const body = {
    name: 'Ada',
    'odd-name': "it's",
    tags: Array.from({ length: 20 }, (_, i) => `tag number ${i}`),
    none: [],
  };
  const { typescript } = codeOf(entry({ method: 'POST', body }), 'http://127.0.0.1:4010', manifest['createContact']);
  expect(typescript).toContain(
    "  body: {\n    name: 'Ada',\n    'odd-name': 'it\\'s',\n    tags: [\n      'tag number 0',\n",
  );
});
