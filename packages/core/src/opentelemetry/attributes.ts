import { isLinktorError } from '@linktor/core';
import { type Attributes, type Span, SpanStatusCode } from '@opentelemetry/api';

/**
 * The class of an error, for `error.type`: the status of an answer, else the name of the class. Never a message or a code of
 * the server's, which may say anything.
 */
export function errorType(error: unknown): string {
  if (isLinktorError(error) && error.status !== undefined && error.status >= 400) return String(error.status);
  const name = error instanceof Error ? error.name : '';
  return /^\w{1,64}$/.test(name) ? name : '_OTHER';
}

/** Ends a span as failed. Exceptions are not recorded: their messages quote what a server said. */
export function fail(span: Span, type: string): void {
  span.setAttribute('error.type', type);
  span.setStatus({ code: SpanStatusCode.ERROR });
}

/** Host and port of an origin. */
export function serverOf(origin: string): Attributes {
  const { protocol, hostname, port } = new URL(origin);
  return {
    // The brackets around an IPv6 address belong to the URL.
    'server.address': hostname.replace(/^\[|\]$/g, ''),
    'server.port': Number(port) || (protocol === 'https:' ? 443 : 80),
    'url.scheme': protocol.slice(0, -1),
  };
}
