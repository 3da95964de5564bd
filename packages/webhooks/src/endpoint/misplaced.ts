import type { Answer } from './delivery.ts';

// A handler for Requests is easily handed to a server that calls it with something else.

/** True for a `Request` of any realm or polyfill. */
export const isRequest = (value: Request): boolean => {
  const { method, headers } = Object(value) as Partial<Request>;
  return typeof method === 'string' && typeof headers?.get === 'function';
};

/** Answers by a response of `node:http`, where that is what came second. */
export function endResponse(context: object | undefined, { status, headers, body }: Answer): void {
  const response = context as Record<'writeHead' | 'end', (...args: unknown[]) => void> | undefined;
  if (typeof response?.writeHead !== 'function') return;
  response.writeHead(status, { ...headers, connection: 'close' });
  response.end(body);
}
