import { readFileSync } from 'node:fs';
import {
  instrument,
  instrumentOutbox,
  instrumentRealtime,
  outboxObserver,
  webhookObserver,
} from '@linktor/core/opentelemetry';
import { createNoopMeter, type Meter, type MeterProvider, type MetricOptions } from '@opentelemetry/api';
import { beforeAll, expect, test } from 'vitest';
import { fakeFetch, getThing, jsonResponse, transportTo } from '../support.ts';

const dashboard = JSON.parse(
  readFileSync(new URL('../../../../examples/grafana/dashboard.json', import.meta.url), 'utf8'),
) as { panels: { targets?: { expr: string }[] }[] };
const queries = dashboard.panels.flatMap(({ targets = [] }) => targets.map(({ expr }) => expr));

/** What Prometheus calls an instrument. */
const names: Record<string, (name: string) => string[]> = {
  createHistogram: (name) => [`${name}_bucket`, `${name}_count`, `${name}_sum`],
  createCounter: (name) => [`${name}_total`],
  createUpDownCounter: (name) => [name],
  createObservableGauge: (name) => [name],
};
const made = new Map<string, string[]>();
const described = new Map<string, MetricOptions>();

/** A meter that notes what is made of it. */
const meter = new Proxy(createNoopMeter(), {
  get(target, method: keyof Meter & string) {
    const make = target[method] as (name: string, options?: MetricOptions) => unknown;
    return (name: string, options?: MetricOptions) => {
      const unit = options?.unit === 's' ? '_seconds' : '';
      if (names[method]) described.set(name, options ?? {});
      if (names[method]) made.set(name, names[method](name.replaceAll('.', '_') + unit));
      return make.call(target, name, options);
    };
  },
});
const telemetry = { meterProvider: { getMeter: () => meter } as MeterProvider };

beforeAll(async () => {
  const { fetch } = fakeFetch(jsonResponse(200, { id: '1' }));
  await transportTo('http://x', instrument({ fetch }, telemetry)).request(getThing, { path: { id: '1' } });
  const hooks = webhookObserver(telemetry);
  await hooks.delivery({ platform: 'linktor', headers: {} }, async () => ({ status: 200 }));
  await hooks.event({ platform: 'linktor', type: 'message.received' }, async () => {});
  const handlers = new Map<string, (event: unknown) => void>();
  const on = (name: string, handler: (event: never) => void) => {
    handlers.set(name, handler as (event: unknown) => void);
    return () => {};
  };
  instrumentRealtime({ on: on as never }, telemetry);
  handlers.get('connected')?.({});
  await outboxObserver(telemetry).add({ platform: 'linktor', call: 'sendText' }, {}, async () => {});
  const stats = async () => ({ platforms: {}, waiting: 0 });
  instrumentOutbox({ on: on as never, stats }, { ...telemetry, stats: true });
});

test('the dashboard asks for metrics that there are, and for all of them', () => {
  const asked = new Set(queries.flatMap((query) => query.match(/\b(?:http|messaging|linktor)_\w+(?=\{)/g) ?? []));
  const emitted = new Set([...made.values()].flat());
  expect([...asked].filter((name) => !emitted.has(name))).toEqual([]);
  expect([...made].filter(([, all]) => !all.some((name) => asked.has(name))).map(([name]) => name)).toEqual([]);
  expect(made.size).toBe(19);
});

test('each says what it counts, and in what', () => {
  expect(described.size).toBe(19);
  for (const [name, { description, unit }] of described) {
    expect(description, name).toMatch(/^[A-Z].+\.$/);
    expect(unit, name).toMatch(/^(?:s|\{[a-z]+\})$/);
  }
});

test('and tells them apart by labels that they have', () => {
  const source = ['attributes', 'call', 'outbox', 'outbox-metrics', 'processing', 'realtime', 'webhooks'].map((file) =>
    readFileSync(new URL(`../../src/opentelemetry/${file}.ts`, import.meta.url), 'utf8'),
  );
  const known = new Set(
    source
      .join('\n')
      .match(/'[a-z_]+(?:\.[a-z_]+)+'/g)
      ?.map((name) => name.slice(1, -1).replaceAll('.', '_')),
  );
  const grouped = queries.flatMap((query) =>
    [...query.matchAll(/by \(([^)]*)\)/g)].flatMap(([, list]) => list?.split(', ')),
  );
  const labels = new Set(grouped.filter((label) => label !== 'le'));
  expect(labels.size).toBeGreaterThan(8);
  expect([...labels].filter((label) => !known.has(String(label)))).toEqual([]);
});
