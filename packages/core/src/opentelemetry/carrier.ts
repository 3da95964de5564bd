import { type Context, propagation } from '@opentelemetry/api';

/** What a context travels as: in the headers of a request, beside a stored message. */
export type Carrier = Record<string, string>;

/** Nothing else: baggage is the application's own, and may name its users. */
const FIELDS = ['traceparent', 'tracestate'];

/** Writes what the receiver needs to join the trace. */
export function inject(active: Context, target: Carrier): void {
  const carrier: Carrier = {};
  propagation.inject(active, carrier);
  for (const field of FIELDS) if (carrier[field]) target[field] = carrier[field];
}

/** The context a carrier brings, upon the one given. */
export function extract(active: Context, source: Readonly<Record<string, unknown>>): Context {
  const carrier: Carrier = {};
  for (const field of FIELDS) {
    const value = source[field];
    if (typeof value === 'string') carrier[field] = value;
  }
  return propagation.extract(active, carrier);
}
