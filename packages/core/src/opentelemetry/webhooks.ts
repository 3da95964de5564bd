import { isLinktorError } from '@linktor/core';
import { type Counter, context, type Histogram, type Meter, trace } from '@opentelemetry/api';
import { errorType } from './attributes.ts';
import { extract } from './carrier.ts';
import { checkTelemetry, durations, instrumentsOf, type Telemetry } from './instruments.ts';
import { processing } from './processing.ts';

interface WebhookInstruments {
  readonly deliveries: Histogram;
  readonly errors: Counter;
}

const make = (meter: Meter): WebhookInstruments => ({
  deliveries: durations(meter, 'linktor.webhook.delivery.duration', 'Duration of deliveries until they are answered.'),
  errors: meter.createCounter('linktor.webhook.errors', {
    description: 'What went wrong with deliveries, by stage.',
    unit: '{error}',
  }),
});

/** What `createWebhookHandler` takes as `observer`: spelt by its shape, so that neither package needs the other. */
interface WebhookObserver {
  delivery<T extends { readonly status: number }>(
    about: { readonly platform: string; readonly headers: unknown },
    next: () => Promise<T>,
  ): Promise<T>;
  event<T>(about: { readonly platform: string; readonly type: string }, next: () => Promise<T>): Promise<T>;
  error(error: unknown, platform: string, stage: string): void;
}

/**
 * Telemetry of a webhook endpoint: a span around the handler of each event, whose parent is the span of the request (that of an
 * HTTP server's instrumentation, else the one its `traceparent` names), and metrics of deliveries.
 *
 * ```ts
 * createWebhookHandler({ secret, on, observer: webhookObserver() });
 * ```
 *
 * @throws ConfigurationError when an option is unknown.
 */
export function webhookObserver(telemetry: Telemetry = {}): WebhookObserver {
  const process = processing(checkTelemetry(telemetry));
  const instruments = instrumentsOf(telemetry, make);
  return {
    async delivery({ platform, headers }, next) {
      const begun = performance.now();
      const active = context.active();
      const request = trace.getSpan(active) ? active : extract(active, plain(headers));
      const answer = await context.with(request, next);
      const attributes = { 'messaging.system': platform, 'http.response.status_code': answer.status };
      instruments().deliveries.record((performance.now() - begun) / 1_000, attributes, request);
      return answer;
    },
    event: ({ platform, type }, next) =>
      process({ system: platform, destination: type, parent: context.active() }, next),
    error(error, platform, stage) {
      // The codes of a verification are this SDK's own, and say more than the class, which is always the same.
      const type = stage === 'verify' && isLinktorError(error) ? error.code : errorType(error);
      instruments().errors.add(1, { 'messaging.system': platform, 'linktor.webhook.stage': stage, 'error.type': type });
    },
  };
}

/** What `extract` reads, of headers of any kind, whose names may be written in any way. */
const plain = (headers: unknown): Readonly<Record<string, unknown>> => {
  if (headers === null || typeof headers !== 'object') return {};
  const { get } = headers as Partial<Headers>;
  if (typeof get !== 'function') {
    return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
  }
  const read = (name: string): unknown => get.call(headers, name);
  return { traceparent: read('traceparent'), tracestate: read('tracestate') };
};
