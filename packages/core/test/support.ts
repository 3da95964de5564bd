import { ApiKeyAuth, type Operation, Transport, type TransportConfig, type TransportOptions } from '@linktor/core';

export interface Thing {
  id: string;
}

type Get = Operation<{ path: { id: string }; query?: Record<string, unknown> }, Thing>;

export const getThing: Get = { id: 'getThing', method: 'GET', path: '/things/{id}' };
export const headThing: Get = { id: 'headThing', method: 'HEAD', path: '/things/{id}', answer: 'none' };
export const deleteThing: Get = { id: 'deleteThing', method: 'DELETE', path: '/things/{id}' };
export const createThing: Operation<{ body: unknown }, Thing> = { id: 'createThing', method: 'POST', path: '/things' };
export const searchThings: Operation<{ body: unknown }, Thing> = {
  id: 'searchThings',
  method: 'POST',
  path: '/things/search',
  retry: 'safe',
};
export const payThing: Operation<{ body: unknown }, Thing> = {
  id: 'payThing',
  method: 'POST',
  path: '/payments',
  retry: 'key',
};

export const API_KEY = 'canary-api-key-5d41402abc4b';

let more: TransportOptions = {};

/** Has the tests that follow send in another way, where they do not say how themselves. */
export const sendOver = (options: TransportOptions): void => {
  more = options;
};

/** A transport with an API key; back-off steps of no length, so that no test waits. */
export const transportTo = (
  url: string,
  options: TransportOptions = {},
  config: Partial<TransportConfig> = {},
): Transport =>
  new Transport(
    {
      baseUrl: url,
      auth: new ApiKeyAuth(API_KEY, 'X-API-Key'),
      requestIdHeader: 'x-request-id',
      idempotency: true,
      ...config,
    },
    { retryDelay: 0, ...more, ...options },
  );

/** What a promise rejects with; a failure of the test when it does not. */
export const rejection = async (promise: PromiseLike<unknown>): Promise<unknown> => {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('expected a rejection');
};

/** A promise and the function that resolves it. */
export const signalled = (): { done: Promise<void>; tell: () => void } => {
  let tell = (): void => {};
  const done = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return { done, tell };
};

/** A `fetch` that answers from a list, the last answer over and over, and remembers what it was asked. */
export const fakeFetch = (
  ...answers: (Response | ((url: string, init: RequestInit) => Response | Promise<Response>))[]
): { fetch: (url: string, init: RequestInit) => Promise<Response>; calls: { url: string; init: RequestInit }[] } => {
  const calls: { url: string; init: RequestInit }[] = [];
  return {
    calls,
    fetch: async (url, init) => {
      const answer = answers[Math.min(calls.length, answers.length - 1)];
      calls.push({ url, init });
      if (answer === undefined) throw new Error('nothing to answer with');
      return typeof answer === 'function' ? answer(url, init) : answer.clone();
    },
  };
};

export const jsonResponse = (status: number, value: unknown, headers: Record<string, string> = {}): Response =>
  new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json', ...headers } });
