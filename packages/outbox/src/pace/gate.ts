import type { Circuit } from './circuit.ts';

/** What the whole fleet knows of a platform. Times are the database's, in milliseconds since 1970. */
export interface Gate extends Circuit {
  readonly platform: string;
  readonly version: number;
  /** The platform asked everybody to wait until then; 0 if it did not. */
  readonly pausedUntil: number;
  /** Times in a row that it asked to wait without saying how long. */
  readonly throttles: number;
  /** Somebody said to send nothing until told otherwise. */
  readonly held: boolean;
  /** When this was read. */
  readonly now: number;
}

/** Milliseconds since 1970, as a number: no driver makes anything else of it. */
export const millis = (expression: string): string => `(extract(epoch from ${expression}) * 1000)::float8`;

/** A moment given in such milliseconds. */
export const moment = (parameter: string): string => `to_timestamp(${parameter}::float8 / 1000)`;

/** The columns of a gate. @param now The expression that tells the time. */
export const gateColumns = (now: string): string =>
  `platform, version::float8 AS version, state, epoch, failures, successes, ${millis('since')} AS since, opens,
   ${millis('until')} AS until, reason, ${millis('paused_until')} AS paused_until, throttles, held, ${millis(now)} AS now`;

interface GateRow {
  platform: string;
  version: number;
  state: Circuit['state'];
  epoch: number;
  failures: number;
  successes: number;
  since: number | null;
  opens: number;
  until: number | null;
  reason: string | null;
  paused_until: number | null;
  throttles: number;
  held: boolean;
  now: number;
}

export const gateOf = (row: unknown): Gate => {
  const { paused_until, since, until, reason, ...rest } = row as GateRow;
  return {
    platform: rest.platform,
    version: rest.version,
    state: rest.state,
    epoch: rest.epoch,
    failures: rest.failures,
    successes: rest.successes,
    since: since ?? 0,
    opens: rest.opens,
    until: until ?? 0,
    reason: reason ?? undefined,
    pausedUntil: paused_until ?? 0,
    throttles: rest.throttles,
    held: rest.held,
    now: rest.now,
  };
};

/** Longest wait that a platform may ask for, in milliseconds. */
export const MAX_WAIT = 3_600_000;

/** Why nothing passes at the moment, and for how many milliseconds at least. */
export type Shut = { readonly reason: 'held' | 'paused' | 'circuit'; readonly waitMs: number } | undefined;

/** Whether the gate is shut at that time. A probe is not looked at here: it is let through by itself. */
export function shut(gate: Gate, now: number): Shut {
  if (gate.held) return { reason: 'held', waitMs: 1000 };
  const pause = gate.pausedUntil - now;
  // A clock that was set back must not make hours of it.
  if (pause > 0 && pause <= MAX_WAIT) return { reason: 'paused', waitMs: pause };
  if (gate.state === 'closed') return undefined;
  return { reason: 'circuit', waitMs: Math.max(100, gate.until - now) };
}
