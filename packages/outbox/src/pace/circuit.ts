/**
 * The circuit of a platform. `closed`: calls pass. `open`: the platform is down, nothing passes until `until`. `half-open`: one
 * call passes, the probe, which decides.
 */
export interface Circuit {
  readonly state: 'closed' | 'open' | 'half-open';
  /** Raised with each change of state. Results of calls that were let through under another tell nothing. */
  readonly epoch: number;
  /** Calls since `since` that found the platform down. */
  readonly failures: number;
  /** Calls since `since` that were answered, and told here: those of healthy times are not. */
  readonly successes: number;
  readonly since: number;
  /** Times it opened since it was last closed. */
  readonly opens: number;
  /** `open`: when a probe may go. `half-open`: when the probe counts as lost. */
  readonly until: number;
  readonly reason: string | undefined;
}

/** What happens to a circuit. Times are the database's, in milliseconds since 1970. */
export type CircuitEvent = { readonly at: number } & (
  | {
      readonly kind: 'results';
      readonly epoch: number;
      readonly ok: number;
      readonly down: number;
      readonly reason: string;
    }
  /** The account cannot send: a credential, a bill. */
  | { readonly kind: 'blocked'; readonly epoch: number; readonly reason: string }
  /** Somebody has a message to send. */
  | { readonly kind: 'probe' }
);

export interface CircuitSettings {
  /** Calls that find the platform down before the circuit opens, where they are more than half of those within `window`. */
  readonly failures: number;
  /** Milliseconds. */
  readonly window: number;
  /** Milliseconds it stays open the first time; doubled each time the probe fails. */
  readonly pause: number;
  /** The longest of these, in milliseconds. */
  readonly maxPause: number;
  /** Milliseconds within which a probe has to tell. */
  readonly probeTime: number;
}

export const CLOSED: Circuit = {
  state: 'closed',
  epoch: 0,
  failures: 0,
  successes: 0,
  since: 0,
  opens: 0,
  until: 0,
  reason: undefined,
};

/** The circuit after an event; the very same where nothing changes. */
export function transition(circuit: Circuit, event: CircuitEvent, settings: CircuitSettings): Circuit {
  if (event.kind === 'probe') return probe(circuit, event.at, settings);
  // From before the last change of state: it was judged by what came first.
  if (event.epoch !== circuit.epoch || circuit.state === 'open') return circuit;
  if (event.kind === 'blocked') return open(circuit, event.at, event.reason, settings);
  const { ok, down, at, reason } = event;
  if (circuit.state === 'half-open') {
    if (down > 0) return open(circuit, at, reason, settings);
    return ok > 0 ? { ...CLOSED, epoch: circuit.epoch + 1, since: at } : circuit;
  }
  // A clock that was set back must not make a window of hours.
  const over = Math.abs(at - circuit.since) > settings.window;
  const failures = (over ? 0 : circuit.failures) + down;
  const successes = (over ? 0 : circuit.successes) + ok;
  if (failures === 0 && circuit.failures === 0) return circuit;
  if (failures >= settings.failures && failures > successes) return open(circuit, at, reason, settings);
  return { ...circuit, failures, successes, since: over ? at : circuit.since };
}

const probe = (circuit: Circuit, at: number, { probeTime, maxPause }: CircuitSettings): Circuit => {
  if (circuit.state === 'closed') return circuit;
  // A clock that was set back must not keep it open for hours.
  const due = at >= circuit.until || circuit.until - at > Math.max(maxPause, probeTime);
  return due ? { ...circuit, state: 'half-open', epoch: circuit.epoch + 1, until: at + probeTime } : circuit;
};

const open = (circuit: Circuit, at: number, reason: string, { pause, maxPause }: CircuitSettings): Circuit => ({
  ...CLOSED,
  state: 'open',
  epoch: circuit.epoch + 1,
  opens: circuit.opens + 1,
  since: at,
  until: at + Math.min(maxPause, pause * 2 ** Math.min(circuit.opens, 30)),
  reason,
});
