import {
  type Attributes,
  type Counter,
  context,
  type Histogram,
  type Link,
  type Meter,
  ROOT_CONTEXT,
  SpanKind,
  trace,
} from '@opentelemetry/api';
import { errorType, fail } from './attributes.ts';
import { type Carrier, extract, inject } from './carrier.ts';
import { checkTelemetry, durations, instrumentsOf, type Telemetry, tracerOf } from './instruments.ts';
import { processing } from './processing.ts';

/** What messages of an outbox come by. */
const SYSTEM = 'linktor_outbox';

interface AddInstruments {
  readonly added: Counter;
  readonly operations: Histogram;
}

const make = (meter: Meter): AddInstruments => ({
  added: meter.createCounter('messaging.client.sent.messages', {
    description: 'Number of messages producer attempted to send to the broker.',
    unit: '{message}',
  }),
  operations: durations(
    meter,
    'messaging.client.operation.duration',
    'Duration of messaging operation initiated by a producer or consumer client.',
  ),
});

/** What `Outbox` takes as `observer`: spelt by its shape, so that neither package needs the other. */
interface OutboxObserver {
  add<T>(
    about: { readonly platform: string; readonly call: string; readonly count?: number | undefined },
    carrier: Carrier,
    next: () => Promise<T>,
  ): Promise<T>;
  send<T>(
    about: { readonly platform: string; readonly call: string; readonly attempt: number },
    carrier: Readonly<Carrier>,
    next: () => Promise<T>,
  ): Promise<T>;
}

/**
 * Telemetry of an outbox: a span around each `add`, and around each batch of a campaign, whose context is stored with the
 * messages; and one around each request of a worker, the root of a trace that is linked to it. What the sender does is found below that.
 *
 * ```ts
 * const outbox = new Outbox({ connectionString, senders, observer: outboxObserver() });
 * ```
 *
 * @throws ConfigurationError when an option is unknown.
 */
export function outboxObserver(telemetry: Telemetry = {}): OutboxObserver {
  const process = processing(checkTelemetry(telemetry));
  const instruments = instrumentsOf(telemetry, make);
  return {
    async add({ platform, call, count }, carrier, next) {
      const attributes: Attributes = {
        'messaging.system': SYSTEM,
        'messaging.operation.name': 'add',
        'messaging.destination.name': platform,
      };
      const span = tracerOf(telemetry).startSpan(`add ${platform}`, {
        kind: SpanKind.PRODUCER,
        attributes: {
          ...attributes,
          'messaging.operation.type': 'send',
          'linktor.outbox.call': call,
          ...(count !== undefined && { 'messaging.batch.message_count': count }),
        },
      });
      const active = trace.setSpan(context.active(), span);
      inject(active, carrier);
      const begun = performance.now();
      const ended = { ...attributes };
      try {
        return await context.with(active, next);
      } catch (error) {
        ended['error.type'] = errorType(error);
        fail(span, errorType(error));
        throw error;
      } finally {
        instruments().operations.record((performance.now() - begun) / 1_000, ended, active);
        instruments().added.add(count ?? 1, ended, active);
        span.end();
      }
    },
    send({ platform, call, attempt }, carrier, next) {
      const created = trace.getSpanContext(extract(ROOT_CONTEXT, carrier));
      const links: Link[] = created ? [{ context: created }] : [];
      const attributes = { 'linktor.outbox.call': call, 'linktor.outbox.attempt': attempt };
      return process({ system: SYSTEM, destination: platform, parent: ROOT_CONTEXT, links, attributes }, next);
    },
  };
}
