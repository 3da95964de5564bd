import type { CallInfo, Hooks, Middleware, TransportOptions } from '@linktor/core';
import { context, createContextKey, type Meter } from '@opentelemetry/api';
import { Call, type CallInstruments } from './call.ts';
import { inject } from './carrier.ts';
import { checkTelemetry, durations, instrumentsOf, type Telemetry, tracerOf } from './instruments.ts';

/** What `instrument` can be told. */
export interface ClientTelemetry extends Telemetry {
  /** Whether requests carry `traceparent` and `tracestate`. Baggage is never sent. Default: true. */
  propagate?: boolean | undefined;
}

/** As `suppressTracing` of `@opentelemetry/core` has it: other instrumentations make no second span of the same request. */
const SUPPRESSED = /* @__PURE__ */ createContextKey('OpenTelemetry SDK Context Key SUPPRESS_TRACING');

const instrumentsOfCalls = (meter: Meter): CallInstruments => ({
  attempts: durations(meter, 'http.client.request.duration', 'Duration of HTTP client requests.'),
  calls: durations(meter, 'linktor.client.operation.duration', 'Duration of calls, retries and waits included.'),
  retries: meter.createCounter('linktor.client.retries', {
    description: 'Attempts that were repeated.',
    unit: '{retry}',
  }),
});

/**
 * The options of a client, with telemetry: a span for each call, below it one for each attempt, and metrics of both. Hooks and
 * middleware among the options stay; further ones must be added before, not after.
 *
 * ```ts
 * const conversations = new Conversations(instrument({ apiKey }));
 * ```
 *
 * Spans name operation, method, path template, host, status and class of error: no ids, no query, no bodies, no messages.
 * Without an SDK registered with `@opentelemetry/api` they go nowhere.
 *
 * @throws ConfigurationError when an option of `telemetry` is unknown.
 */
export function instrument<const Options extends object>(
  options: Options & Pick<TransportOptions, 'hooks' | 'middleware'>,
  telemetry: ClientTelemetry = {},
): Options {
  const { propagate = true, ...rest } = checkTelemetry(telemetry, 'propagate');
  const instruments = instrumentsOf(rest, instrumentsOfCalls);
  const calls = new Map<number, Call>();
  const own: Required<Hooks> = {
    onCall: (info) => void calls.set(info.callId, new Call(tracerOf(rest), instruments(), info)),
    onRequest: (info) => calls.get(info.callId)?.attempt(info),
    onResponse: (info) => calls.get(info.callId)?.answered(info),
    onRetry: (info) => calls.get(info.callId)?.repeated(info),
    onSuccess: (info) => end(info),
    onError: (info) => end(info, { error: info.error }),
  };
  const end = ({ callId, durationMs }: CallInfo & { durationMs: number }, failure?: { error: unknown }): void => {
    calls.get(callId)?.end(durationMs, failure);
    calls.delete(callId);
  };
  const send: Middleware = (request, next, { callId }) => {
    const active = calls.get(callId)?.active;
    if (!active) return next(request);
    if (propagate) inject(active, request.headers);
    return context.with(active.setValue(SUPPRESSED, true), next, undefined, request);
  };
  const { hooks, middleware = [] } = options;
  return {
    ...options,
    hooks: joined(own, hooks),
    // Innermost: what others do around it is no part of the request. What is no list is left for the client to refuse.
    middleware: Array.isArray(middleware) ? [...middleware, send] : middleware,
  };
}

/** Both; the ones of the caller's are waited for, and may fail the call. What is wrong with them is left for the client to refuse. */
const joined = (own: Required<Hooks>, theirs: Hooks | undefined): Hooks => {
  if (theirs === undefined) return own;
  if (theirs === null || typeof theirs !== 'object') return theirs;
  const both: Record<string, unknown> = { ...theirs };
  for (const name of Object.keys(own) as (keyof Hooks)[]) {
    const tell = own[name] as (info: unknown) => void;
    const hook = theirs[name] as unknown;
    if (hook === undefined) both[name] = tell;
    else if (typeof hook === 'function') {
      both[name] = (info: unknown): unknown => {
        tell(info);
        return hook.call(theirs, info);
      };
    }
  }
  return both;
};
