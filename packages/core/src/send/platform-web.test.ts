import { afterEach, expect, test, vi } from 'vitest';
import { checkAgent, OPTIONS, send, toResponse, withTrueResponse } from './platform-web.ts';

afterEach(() => void vi.unstubAllGlobals());

test('where there is no node:http, calls go through `fetch` as it is then, with their signal', async () => {
  const response = new Response('{}');
  const fetch = vi.fn(async () => response);
  vi.stubGlobal('fetch', fetch);
  const { signal } = new AbortController();
  const answer = await send('http://x/things', { method: 'GET' }, { attempt: { settled: false }, signal });
  expect(fetch).toHaveBeenCalledWith('http://x/things', { method: 'GET', signal });
  // It is a true response already.
  expect(toResponse(answer)).toBe(response);
  const result = { data: 1, response };
  expect(withTrueResponse(result)).toBe(result);
});

test('and there is no agent to be named', () => {
  expect(OPTIONS).toEqual([]);
  expect(checkAgent()).toBeUndefined();
});
