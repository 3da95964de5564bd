import { WebSocketError } from '../error.ts';
import type { Settings } from '../options.ts';
import { backoff } from './backoff.ts';
import type { Failure } from './failure.ts';
import type { State } from './machine.ts';
import type { Platform } from './platform.ts';

/** A connection that lasted this long was a good one: the next failure counts as the first. */
const STABLE = 5_000;
/** How many credentials in a row the server may refuse before the client stops asking for more. */
const MAX_RENEWALS = 3;
/**
 * Failures in a row before the histories have to do: while no connection has ever opened, and after one has, whose loss is
 * the first of them. So is one that does not last: some proxies cut what they let through.
 */
const BLOCKED = [3, 11] as const;
/** A client that does without a connection tries this many times `maxReconnectInterval` apart. */
const SELDOM = 4;

/** Weighs failures against the patience that is left, and says how long to wait. */
export class Patience {
  /** Failures in a row. */
  failures = 0;
  /** A frame arrived on this connection: the credential is good. */
  accepted = false;
  readonly #settings: Settings;
  readonly #platform: Platform;
  /** Handshakes among the failures. */
  #attempts = 0;
  #renewals = 0;
  #openedAt: number | undefined;
  /** Until when the server asked to be left alone. */
  #notBefore = 0;

  constructor(settings: Settings, platform: Platform) {
    this.#settings = settings;
    this.#platform = platform;
  }

  /** The server asked to be left alone, and that time is not over. */
  get asked(): boolean {
    return this.#left > 0;
  }

  get #left(): number {
    return this.#notBefore - this.#platform.clock.now();
  }

  /** What failed before does not count any more. */
  forget(): void {
    this.failures = this.#attempts = this.#renewals = 0;
  }

  /** An attempt begins. */
  begin(): void {
    this.#notBefore = 0;
  }

  /** A connection is open. */
  opened(): void {
    this.#openedAt = this.#platform.clock.now();
    this.accepted = false;
  }

  /** What a failure comes to. `renewable`: another credential can be had. */
  weigh(failure: Failure, state: State, renewable: boolean): Failure {
    const { autoReconnect, maxReconnectAttempts, transport } = this.#settings;
    const now = this.#platform.clock.now();
    if (state === 'connected') {
      if (now - (this.#openedAt ?? now) >= STABLE) this.forget();
      if (this.accepted) this.#renewals = 0;
    } else this.#attempts++;
    this.failures++;
    const { input, error, end } = failure;
    if (end.retryAfter) this.#notBefore = now + end.retryAfter;
    const spent = input === 'refused' && (!renewable || ++this.#renewals > MAX_RENEWALS);
    if (spent || !autoReconnect) return { ...failure, input: 'fatal' };
    // Whoever says no to the attempts beside it may be a proxy: the histories still do.
    if (state === 'polling') return { ...failure, input: input === 'fatal' ? 'lost' : input };
    if (input === 'fatal') return failure;
    if (this.failures > maxReconnectAttempts) {
      const message = `gave up; failed attempts to connect: ${this.#attempts}`;
      const remediation = 'Call connect() again, or raise maxReconnectAttempts.';
      return {
        input: 'fatal',
        end,
        error: new WebSocketError(message, { code: 'RECONNECT_EXHAUSTED', cause: error, remediation }),
      };
    }
    const most = BLOCKED[this.#openedAt === undefined ? 0 : 1];
    // Without the part that reads histories these cannot do either.
    const blocked = transport === 'auto' && this.failures >= most && input === 'lost' && error.code !== 'LOAD_FAILED';
    return blocked ? { ...failure, input: 'blocked' } : failure;
  }

  /** How long to wait for the next attempt; with a `fresh` credential not at all, the first time. */
  wait(fresh: boolean): number {
    const { reconnectInterval, maxReconnectInterval } = this.#settings;
    const { random } = this.#platform;
    const none = fresh && this.#renewals === 1;
    const wait = none ? 0 : backoff(this.failures - 1, reconnectInterval, maxReconnectInterval, random);
    return Math.max(wait, this.#left);
  }

  /** How long a client without network waits. */
  rest(): number {
    return Math.max(this.#settings.maxReconnectInterval, this.#left);
  }

  /** How long a client that does without a connection waits, ± 25 %. */
  seldom(): number {
    return Math.max(this.#settings.maxReconnectInterval * SELDOM * (0.75 + this.#platform.random() / 2), this.#left);
  }
}
