import type { CallInfo, ResponseInfo, RetryInfo } from '@linktor/core';
import {
  type Attributes,
  type Context,
  type Counter,
  context,
  type Histogram,
  type Span,
  SpanKind,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { errorType, fail, serverOf } from './attributes.ts';

/** What is measured of calls. */
export interface CallInstruments {
  readonly attempts: Histogram;
  readonly calls: Histogram;
  readonly retries: Counter;
}

/** An attempt of a call. */
interface Attempt {
  readonly span: Span;
  readonly attributes: Attributes;
  readonly begun: number;
  status?: number;
  /** When its answer had been read. */
  over?: number;
}

/** The span of one call, and of the attempt it is at. */
export class Call {
  /** The context of the attempt under way. */
  active: Context | undefined;
  readonly #tracer: Tracer;
  readonly #instruments: CallInstruments;
  readonly #server: Attributes;
  readonly #operation: Attributes;
  readonly #parent: Context;
  readonly #span: Span;
  #attempt: Attempt | undefined;

  constructor(tracer: Tracer, instruments: CallInstruments, { operation, origin, page, stream }: CallInfo) {
    this.#tracer = tracer;
    this.#instruments = instruments;
    this.#server = serverOf(origin);
    this.#operation = { 'linktor.operation': operation, ...(stream && { 'linktor.stream': true }) };
    const attributes = { ...this.#operation, ...this.#server, ...(page && { 'linktor.page': page }) };
    const caller = context.active();
    this.#span = tracer.startSpan(operation, { kind: SpanKind.INTERNAL, attributes }, caller);
    this.#parent = trace.setSpan(caller, this.#span);
  }

  /** An attempt sets out. */
  attempt({ method, path, attempt }: CallInfo): void {
    // The one before was answered, and its credential renewed.
    this.#endAttempt();
    const attributes = { 'http.request.method': method, 'url.template': path, ...this.#server };
    const resent = attempt > 1 && { 'http.request.resend_count': attempt - 1 };
    const options = { kind: SpanKind.CLIENT, attributes: { ...attributes, ...resent } };
    const span = this.#tracer.startSpan(`${method} ${path}`, options, this.#parent);
    this.#attempt = { span, attributes, begun: performance.now() };
    this.active = trace.setSpan(this.#parent, span);
  }

  /** It was answered: whether that was all, what follows tells; a stream goes on as the call. */
  answered({ status, stream }: ResponseInfo): void {
    if (!this.#attempt) return;
    this.#attempt.status = status;
    this.#attempt.over = performance.now();
    if (stream) this.#endAttempt();
  }

  /** Another attempt follows, after a wait. */
  repeated({ error, delayMs }: RetryInfo): void {
    this.#endAttempt({ error });
    const type = { 'error.type': errorType(error) };
    this.#span.addEvent('retry', { ...type, 'linktor.retry.delay': delayMs / 1_000 });
    this.#instruments.retries.add(1, { ...this.#operation, ...type });
  }

  end(durationMs: number, failure?: { readonly error: unknown }): void {
    this.#endAttempt(failure);
    const type = failure && errorType(failure.error);
    if (type) fail(this.#span, type);
    this.#span.end();
    this.#instruments.calls.record(
      durationMs / 1_000,
      { ...this.#operation, ...this.#server, ...(type && { 'error.type': type }) },
      this.#parent,
    );
  }

  #endAttempt(failure?: { readonly error: unknown }): void {
    const attempt = this.#attempt;
    if (!attempt) return;
    this.#attempt = undefined;
    const { span, status, begun, over = performance.now() } = attempt;
    const attributes = { ...attempt.attributes };
    if (status !== undefined) {
      attributes['http.response.status_code'] = status;
      span.setAttribute('http.response.status_code', status);
    }
    const type = failureOf(status, failure);
    if (type) {
      attributes['error.type'] = type;
      fail(span, type);
    }
    this.#instruments.attempts.record((over - begun) / 1_000, attributes, this.active);
    span.end(over);
    this.active = undefined;
  }
}

/** What ends a request whose answer had begun. All else is no failure of the request, but of the call. */
const BROKEN = ['NetworkError', 'TimeoutError', 'AbortedError'];

const failureOf = (
  status: number | undefined,
  failure: { readonly error: unknown } | undefined,
): string | undefined => {
  if (status !== undefined && status >= 400) return String(status);
  const type = failure && errorType(failure.error);
  return type && (status === undefined || BROKEN.includes(type)) ? type : undefined;
};
