import {
  type Attributes,
  type Context,
  type Counter,
  context,
  type Histogram,
  type Link,
  type Meter,
  SpanKind,
  type SpanOptions,
  trace,
} from '@opentelemetry/api';
import { errorType, fail } from './attributes.ts';
import { durations, instrumentsOf, type Telemetry, tracerOf } from './instruments.ts';

interface ProcessInstruments {
  readonly processed: Histogram;
  readonly consumed: Counter;
}

const make = (meter: Meter): ProcessInstruments => ({
  processed: durations(meter, 'messaging.process.duration', 'Duration of processing operation.'),
  consumed: meter.createCounter('messaging.client.consumed.messages', {
    description: 'Number of messages that were delivered to the application.',
    unit: '{message}',
  }),
});

/** One message handed to the application. */
export interface Processing {
  /** What it came by: `linktor`, `antonnia`, `sinch`. */
  readonly system: string;
  /** What kind of message it is. Few: each is a time series. */
  readonly destination: string;
  /** The span's parent. */
  readonly parent: Context;
  readonly links?: Link[];
  readonly attributes?: Attributes;
}

/** Runs what processes a message in a span of its own, and measures it. */
export type Process = <T>(message: Processing, run: () => T) => T;

export const processing = (telemetry: Telemetry): Process => {
  const instruments = instrumentsOf(telemetry, make);
  return ({ system, destination, parent, links, attributes: more }, run) => {
    const attributes: Attributes = {
      'messaging.system': system,
      'messaging.operation.name': 'process',
      'messaging.destination.name': destination,
    };
    const type = { 'messaging.operation.type': 'process' };
    const options: SpanOptions = {
      kind: SpanKind.CONSUMER,
      attributes: { ...attributes, ...type, ...more },
      ...(links && { links }),
    };
    const span = tracerOf(telemetry).startSpan(`process ${destination}`, options, parent);
    const active = trace.setSpan(parent, span);
    const begun = performance.now();
    const end = (failure?: { error: unknown }): void => {
      const type = failure && errorType(failure.error);
      const ended = { ...attributes, ...(type && { 'error.type': type }) };
      if (type) fail(span, type);
      instruments().processed.record((performance.now() - begun) / 1_000, ended, active);
      instruments().consumed.add(1, ended, active);
      span.end();
    };
    const failed = (error: unknown): never => {
      end({ error });
      throw error;
    };
    let result: ReturnType<typeof run>;
    try {
      result = context.with(active, run);
    } catch (error) {
      return failed(error);
    }
    if (typeof (result as PromiseLike<unknown> | undefined)?.then !== 'function') {
      end();
      return result;
    }
    return (result as PromiseLike<unknown>).then((value) => {
      end();
      return value;
    }, failed) as typeof result;
  };
};
