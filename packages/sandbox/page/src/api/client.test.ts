import { expect, test } from 'vitest';
import { ControlApi } from './client.ts';

const calls: [string, RequestInit | undefined][] = [];
const answering = (answer: () => Response): ControlApi => {
  calls.length = 0;
  return new ControlApi('/api/', (async (url: string, init?: RequestInit) => {
    calls.push([url, init]);
    return answer();
  }) as typeof fetch);
};

test('addresses and names go into the path as they are meant', async () => {
  const api = answering(() => Response.json({}));
  await api.send({ platform: 'linktor', channel: 'whatsapp', address: '+46/70?' }, { text: 'Hi' });
  await api.documents('sinch', 'a b', 'x&y');
  expect(calls.map(([url]) => url)).toEqual([
    '/api/phones/linktor/whatsapp/%2B46%2F70%3F',
    '/api/resources/sinch/a%20b?limit=50&after=x%26y',
  ]);
  expect(calls[0]?.[1]).toMatchObject({ method: 'POST', body: '{"text":"Hi"}' });
});

test.each([
  [{ code: 'INVALID_FAULT', message: 'A fault has no member "x".' }, 'A fault has no member "x".'],
  [{ error: { message: 'No.' } }, 'No.'],
  ['<html>', 'The sandbox answered 400.'],
])('a refusal %j is told in its own words', async (body, message) => {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const api = answering(() => new Response(text, { status: 400 }));
  await expect(api.faults()).rejects.toMatchObject({ name: 'ControlError', status: 400, message });
});

test('no answer is told as such; an empty one is one', async () => {
  const api = answering(() => {
    throw new TypeError('fetch failed');
  });
  await expect(api.state()).rejects.toMatchObject({ status: 0, message: 'The sandbox does not answer.' });
  await expect(answering(() => new Response('')).reset()).resolves.toBeUndefined();
});
