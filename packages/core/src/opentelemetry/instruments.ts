import { checkOptions, VERSION } from '@linktor/core';
import {
  type Attributes,
  type Histogram,
  type Meter,
  type MeterProvider,
  metrics,
  type Tracer,
  type TracerProvider,
  trace,
} from '@opentelemetry/api';

/** Where spans and metrics go, if not to what is registered with `@opentelemetry/api`. */
export interface Telemetry {
  tracerProvider?: TracerProvider | undefined;
  meterProvider?: MeterProvider | undefined;
}

/** The name all spans and metrics are found under. */
const SCOPE = '@linktor/core';

/** Seconds, as the semantic conventions recommend them for requests and for messages. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

/** Refuses options that would do nothing. */
export function checkTelemetry<T extends Telemetry>(telemetry: T, ...more: readonly string[]): T {
  return checkOptions(telemetry, ['tracerProvider', 'meterProvider', ...more]);
}

export const tracerOf = ({ tracerProvider }: Telemetry): Tracer =>
  (tracerProvider ?? trace.getTracerProvider()).getTracer(SCOPE, VERSION);

/**
 * Instruments of the meter provider in force. That may be registered after a client was made, and unlike a tracer a meter does
 * not move over by itself.
 */
export const instrumentsOf = <T>({ meterProvider }: Telemetry, make: (meter: Meter) => T): (() => T) => {
  let made: { provider: MeterProvider; instruments: T } | undefined;
  return () => {
    const provider = meterProvider ?? metrics.getMeterProvider();
    if (made?.provider !== provider) made = { provider, instruments: make(provider.getMeter(SCOPE, VERSION)) };
    return made.instruments;
  };
};

/** A histogram of seconds. */
export const durations = (meter: Meter, name: string, description: string): Histogram<Attributes> =>
  meter.createHistogram(name, { description, unit: 's', advice: { explicitBucketBoundaries: SECONDS } });
