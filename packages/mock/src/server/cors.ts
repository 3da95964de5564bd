import type { IncomingMessage, ServerResponse } from 'node:http';

/** Lets a page of any origin call the mock: browser tests run from one, and the mock holds nothing worth guarding. */
export function allowOrigin(message: IncomingMessage, response: ServerResponse): void {
  const { origin, 'access-control-request-headers': wanted } = message.headers;
  if (origin === undefined) return;
  response.setHeader('access-control-allow-origin', origin);
  response.setHeader('access-control-allow-credentials', 'true');
  response.setHeader(
    'access-control-expose-headers',
    'retry-after, x-request-id, x-ratelimit-limit, x-ratelimit-remaining, x-ratelimit-reset, x-mock-operation, x-mock-warning',
  );
  response.setHeader('access-control-allow-methods', 'GET, HEAD, POST, PUT, PATCH, DELETE');
  if (wanted !== undefined) response.setHeader('access-control-allow-headers', wanted);
  response.setHeader('vary', 'origin');
}

/** The browser's own question before a call. It is not part of the API, so it is neither validated nor logged. */
export function isPreflight(message: IncomingMessage): boolean {
  return message.method === 'OPTIONS' && message.headers['access-control-request-method'] !== undefined;
}
