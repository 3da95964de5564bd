import type { Operation } from '../server/operations.ts';
import type { MockRequest } from '../server/request.ts';

const STREAM = 'text/event-stream';

/**
 * The media types to answer with, where the `Accept` header alone would mislead Prism; `undefined` leaves it to Prism.
 *
 * - An operation that can answer both JSON and server-sent events decides by the body's `stream` flag, as the platform
 *   does: its clients send no particular `Accept`.
 * - A refusal comes in whatever form the specification has for it. Prism would look for an event stream there too, find
 *   none, and quietly answer 200 instead of the status that was asked for.
 */
export function mediaTypes(operation: Operation, request: MockRequest, code: number | undefined): string[] | undefined {
  if (code !== undefined && code >= 300) return ['application/json', '*/*'];
  const offered = successTypes(operation);
  if (!offered.includes(STREAM) || offered.length === 1) return undefined;
  return wantsStream(request.body) ? [STREAM] : offered.filter((type) => type !== STREAM);
}

function successTypes(operation: Operation): string[] {
  const contents = operation.responses
    .filter(({ code }) => code.startsWith('2'))
    .flatMap((response) => response.contents ?? []);
  return [...new Set(contents.map((content) => content.mediaType))];
}

function wantsStream(body: unknown): boolean {
  return typeof body === 'object' && body !== null && 'stream' in body && body.stream === true;
}
