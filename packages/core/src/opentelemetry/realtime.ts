import type { Attributes, Counter, Meter, UpDownCounter } from '@opentelemetry/api';
import { errorType } from './attributes.ts';
import { instrumentHandler } from './handlers.ts';
import { checkTelemetry, instrumentsOf, type Telemetry } from './instruments.ts';

/** What is needed of a realtime client. */
interface RealtimeClient {
  on: (name: never, handler: never) => () => void;
}

interface RealtimeInstruments {
  readonly connections: UpDownCounter;
  readonly reconnects: Counter;
  readonly gaps: Counter;
  readonly unsent: Counter;
}

const make = (meter: Meter): RealtimeInstruments => ({
  connections: meter.createUpDownCounter('linktor.realtime.connections', {
    description: 'Realtime connections that are open.',
    unit: '{connection}',
  }),
  reconnects: meter.createCounter('linktor.realtime.reconnects', {
    description: 'Attempts to connect that failed, or connections that were lost, and are tried again.',
    unit: '{attempt}',
  }),
  gaps: meter.createCounter('linktor.realtime.gaps', {
    description: 'Times that order or completeness of a conversation was in doubt.',
    unit: '{gap}',
  }),
  unsent: meter.createCounter('linktor.realtime.unsent', {
    description: 'Frames that will not be sent any more.',
    unit: '{frame}',
  }),
});

/** The events an application acts on; the others tell of the connection. */
const PROCESSED: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'message',
  'message_status',
  'conversation_update',
  'typing',
]);

type On = (name: string, handler: (event: never) => unknown) => () => void;

/**
 * The same realtime client, with telemetry: a span for each handler of `on()` that is added from now on, the root of a trace,
 * and metrics of its connection. Handlers of `consume()` are wrapped by `instrumentHandler`.
 *
 * ```ts
 * const realtime = instrumentRealtime(new Realtime({ apiKey }));
 * ```
 *
 * @throws ConfigurationError when an option of `telemetry` is unknown.
 */
export function instrumentRealtime<Client extends RealtimeClient>(realtime: Client, telemetry: Telemetry = {}): Client {
  const instruments = instrumentsOf(checkTelemetry(telemetry), make);
  const on = realtime.on.bind(realtime) as On;
  const tell = <E>(name: string, told: (event: E, system: Attributes) => void): void => {
    on(name, (event: E) => told(event, { 'messaging.system': 'linktor' }));
  };
  // Not `state` or `error`: whoever listens to those has taken it upon them to notice failures.
  tell('connected', (_, system) => instruments().connections.add(1, system));
  tell('disconnected', (_, system) => instruments().connections.add(-1, system));
  tell<{ error: unknown }>('reconnecting', ({ error }, system) =>
    instruments().reconnects.add(1, { ...system, 'error.type': errorType(error) }),
  );
  tell<{ reason: string }>('gap', ({ reason }, system) =>
    instruments().gaps.add(1, { ...system, 'linktor.gap.reason': reason }),
  );
  tell<{ frames: readonly unknown[]; reason: string }>('unsent', ({ frames, reason }, system) =>
    instruments().unsent.add(frames.length, { ...system, 'linktor.unsent.reason': reason }),
  );
  const watched: On = (name, handler) =>
    on(name, PROCESSED.has(name) && typeof handler === 'function' ? instrumentHandler(handler, telemetry) : handler);
  // The client's own `onMessage` and its kin go through `on` too.
  return Object.assign(realtime, { on: watched });
}
