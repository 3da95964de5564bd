import type { BatchObservableResult, Counter, Meter, ObservableResult } from '@opentelemetry/api';
import { errorType } from './attributes.ts';
import { checkTelemetry, instrumentsOf, type Telemetry } from './instruments.ts';

/** What is needed of an outbox. */
interface ObservableOutbox {
  on: (name: never, handler: never) => () => void;
  stats(): Promise<{
    readonly platforms: Readonly<Record<string, Readonly<Record<string, number>>>>;
    readonly waiting: number;
  }>;
}

/** What `instrumentOutbox` can be told. */
export interface OutboxTelemetry extends Telemetry {
  /**
   * Whether the messages in each state are counted with every collection, and how long the first of them has been due: in the
   * database, so let one process of the fleet do it. Default: false.
   */
  stats?: boolean | undefined;
}

interface OutboxInstruments {
  readonly outcomes: Counter;
  readonly throttles: Counter;
  readonly errors: Counter;
}

interface Told {
  readonly platform: string;
  readonly call: string;
  readonly error?: unknown;
}

/**
 * Metrics of an outbox: what becomes of its messages, waits and pauses of platforms, and with `stats` how many there are.
 *
 * @returns A function that ends them.
 * @throws ConfigurationError when an option is unknown.
 */
export function instrumentOutbox(outbox: ObservableOutbox, options: OutboxTelemetry = {}): () => void {
  const { stats = false, ...telemetry } = checkTelemetry(options, 'stats');
  const paused = new Map<string, number>();
  const ends: (() => void)[] = [];
  const make = (meter: Meter): OutboxInstruments => {
    ends.push(observePauses(meter, paused));
    if (stats) ends.push(observeStats(meter, outbox));
    return {
      outcomes: meter.createCounter('linktor.outbox.outcomes', {
        description: 'What became of attempts to send a message.',
        unit: '{message}',
      }),
      throttles: meter.createCounter('linktor.outbox.throttles', {
        description: 'Times that a platform asked the fleet to wait.',
        unit: '{wait}',
      }),
      errors: meter.createCounter('linktor.outbox.errors', {
        description: 'What failed in the background and is tried again.',
        unit: '{error}',
      }),
    };
  };
  const instruments = instrumentsOf(telemetry, make);
  // Now: nothing need happen for its gauges to be read.
  instruments();
  const on = outbox.on.bind(outbox) as (name: string, handler: (event: never) => void) => () => void;
  const outcome =
    (state: string) =>
    ({ platform, call, error }: Told): void =>
      instruments().outcomes.add(1, {
        'messaging.destination.name': platform,
        'linktor.outbox.call': call,
        'linktor.outbox.outcome': state,
        ...(error !== undefined && { 'error.type': errorType(error) }),
      });
  ends.push(
    ...['sent', 'failed', 'retry', 'uncertain'].map((name) => on(name, outcome(name))),
    on('throttled', ({ platform }: Told) => instruments().throttles.add(1, { 'messaging.destination.name': platform })),
    on('paused', ({ platform }: Told) => void paused.set(platform, 1)),
    on('resumed', ({ platform }: Told) => void paused.set(platform, 0)),
    on('error', ({ error }: Told) => instruments().errors.add(1, { 'error.type': errorType(error) })),
  );
  return () => {
    for (const end of ends.splice(0)) end();
  };
}

const observePauses = (meter: Meter, paused: ReadonlyMap<string, number>): (() => void) => {
  const gauge = meter.createObservableGauge('linktor.outbox.paused', {
    description: 'Whether nothing is sent to a platform at present, as this process knows.',
    unit: '{platform}',
  });
  const tell = (result: ObservableResult): void => {
    for (const [platform, value] of paused) result.observe(value, { 'messaging.destination.name': platform });
  };
  gauge.addCallback(tell);
  return () => gauge.removeCallback(tell);
};

const observeStats = (meter: Meter, outbox: ObservableOutbox): (() => void) => {
  const messages = meter.createObservableGauge('linktor.outbox.messages', {
    description: 'Messages in each state.',
    unit: '{message}',
  });
  const waiting = meter.createObservableGauge('linktor.outbox.waiting', {
    description: 'How long the first message in the queue has been due.',
    unit: 's',
  });
  const tell = async (result: BatchObservableResult): Promise<void> => {
    const stats = await outbox.stats();
    result.observe(waiting, stats.waiting);
    for (const [platform, states] of Object.entries(stats.platforms)) {
      for (const [state, count] of Object.entries(states)) {
        const attributes = { 'messaging.destination.name': platform, 'linktor.outbox.state': state };
        result.observe(messages, count, attributes);
      }
    }
  };
  meter.addBatchObservableCallback(tell, [messages, waiting]);
  return () => meter.removeBatchObservableCallback(tell, [messages, waiting]);
};
