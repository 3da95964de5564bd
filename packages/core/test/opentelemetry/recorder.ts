import { type Attributes, context, propagation, type SpanKind } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { CompositePropagator, W3CBaggagePropagator, W3CTraceContextPropagator } from '@opentelemetry/core';
import {
  AggregationTemporality,
  InMemoryMetricExporter,
  MeterProvider,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, type ReadableSpan, SimpleSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';

/** What a program that starts the SDK has: contexts that follow the calls, and the propagators of `NodeSDK`. */
export const setUpApi = (): void => {
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  propagation.setGlobalPropagator(
    new CompositePropagator({ propagators: [new W3CTraceContextPropagator(), new W3CBaggagePropagator()] }),
  );
};

/** A span as the tests look at it. */
export interface Seen {
  name: string;
  kind: SpanKind;
  attributes: Attributes;
  /** The name of the parent span; absent at the root of a trace. */
  parent?: string;
  status: number;
  events: { name: string; attributes: Attributes | undefined }[];
  links: string[];
  seconds: number;
  trace: string;
  id: string;
}

export interface Point {
  attributes: Attributes;
  value: unknown;
}

/** The real SDK, with exporters that keep what they get. */
export class Recorder {
  readonly #spans = new InMemorySpanExporter();
  readonly #metrics = new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE);
  readonly #reader = new PeriodicExportingMetricReader({ exporter: this.#metrics, exportIntervalMillis: 3_600_000 });
  readonly tracerProvider: TracerProvider = new TracerProvider({
    spanProcessors: [new SimpleSpanProcessor({ exporter: this.#spans })],
  });
  readonly meterProvider: MeterProvider = new MeterProvider({ readers: [this.#reader] });

  /** The spans that have ended, in the order in which they did. */
  spans(): Seen[] {
    const spans = this.#spans.getFinishedSpans();
    const nameOf = (id: string | undefined): string | undefined =>
      id && (spans.find((span) => span.spanContext().spanId === id)?.name ?? id);
    return spans.map((span: ReadableSpan) => {
      const parent = nameOf(span.parentSpanContext?.spanId);
      return {
        name: span.name,
        kind: span.kind,
        attributes: span.attributes,
        ...(parent && { parent }),
        status: span.status.code,
        events: span.events.map(({ name, attributes }) => ({ name, attributes })),
        links: span.links.map(({ context: { spanId } }) => nameOf(spanId) ?? ''),
        seconds: span.duration[0] + span.duration[1] / 1e9,
        trace: span.spanContext().traceId,
        id: span.spanContext().spanId,
      };
    });
  }

  /** The points of each metric, by its name. */
  async metrics(): Promise<Record<string, { unit: string; points: Point[] }>> {
    await this.#reader.forceFlush();
    const last = this.#metrics.getMetrics().at(-1);
    const all = (last?.scopeMetrics ?? []).flatMap(({ metrics }) => metrics);
    return Object.fromEntries(
      all.map(({ descriptor, dataPoints }) => [
        descriptor.name,
        {
          unit: descriptor.unit,
          points: dataPoints.map(({ attributes, value }: { attributes: Attributes; value: unknown }) => ({
            attributes,
            value,
          })),
        },
      ]),
    );
  }

  /** Everything that was recorded, as text: what must not be in there is looked for. */
  async text(): Promise<string> {
    await this.#reader.forceFlush();
    const spans = this.#spans.getFinishedSpans().map(({ name, attributes, events, status, links }) => {
      return { name, attributes, events, status, links };
    });
    return JSON.stringify([spans, this.#metrics.getMetrics()]);
  }
}
