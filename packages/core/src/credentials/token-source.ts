// Loaded with the first token: who has an API key never needs it. As in `failed-answer.ts`, what the rest of the package needs
// too is handed in.

import type { LinktorError } from '../errors/error.ts';
import { errorClass } from '../errors/error-class.ts';
import type { WaitContext, withTimeout } from '../timers/with-timeout.ts';
import type { AccessToken, renewalTime, TokenProvider } from './token.ts';
import type { Waiter } from './waiter.ts';

export interface TokenKit {
  readonly LinktorError: typeof LinktorError;
  readonly renewalTime: typeof renewalTime;
  readonly withTimeout: typeof withTimeout;
  /** Refuses what cannot be a token. */
  check(token: AccessToken): void;
}

/** A request for a token, and who waits for it. */
interface Flight {
  readonly promise: Promise<string>;
  readonly controller: AbortController;
  waiting: number;
}

/**
 * Holds one token for any number of concurrent calls: loads it once, renews it before it expires, and renews it at most
 * once for all the calls that were refused with it.
 */
export class TokenSource {
  readonly #kit: TokenKit;
  readonly #provider: TokenProvider;
  readonly #timeout: number;
  #current: AccessToken | undefined;
  #renewAt = Number.POSITIVE_INFINITY;
  #pending: Flight | undefined;
  /** Counts the requests, and whose token is in force: one that was given up must not undo what came after it. */
  #asked = 0;
  #taken = 0;

  /** @param timeout Milliseconds the provider may take; it is asked anew by the next call then. `0` waits for ever. */
  constructor(kit: TokenKit, provider: TokenProvider, timeout: number, initial: string | undefined) {
    this.#kit = kit;
    this.#provider = provider;
    this.#timeout = timeout;
    if (initial !== undefined) this.#current = { token: initial };
  }

  /** The token to use now. Synchronous when one is at hand, so that an ordinary call waits for nothing. */
  get(waiter?: Waiter): string | Promise<string> {
    const current = this.#current;
    if (current === undefined) return this.#load(undefined, waiter);
    const now = Date.now();
    if (now < this.#renewAt) return current.token;
    const renewal = this.#load(undefined, waiter);
    // Early renewal may fail without harm: the token at hand still works.
    // Stryker disable next-line ConditionalExpression: no moment is later than now
    return current.expiresAt !== undefined && current.expiresAt > now ? renewal.catch(() => current.token) : renewal;
  }

  /** Another token than the one the server refused; the current one if another call has renewed it meanwhile. */
  renew(rejected: string, waiter?: Waiter): Promise<string> {
    if (this.#current && this.#current.token !== rejected && !this.#pending)
      return Promise.resolve(this.#current.token);
    return this.#load(rejected, waiter);
  }

  /** The tokens that must not show in messages. */
  secrets(): string[] {
    return this.#current ? [this.#current.token] : [];
  }

  #load(rejected: string | undefined, waiter: Waiter | undefined): Promise<string> {
    // Nobody will see it.
    // Stryker disable next-line StringLiteral
    if (waiter?.left) return Promise.resolve('');
    // All who come wait for the same promise: one that never settles must not take them with it.
    const flight = this.#pending ?? this.#begin(rejected);
    flight.waiting++;
    if (waiter) {
      waiter.leave = (hung) => {
        const last = --flight.waiting === 0;
        // What one has waited for in vain the next does not wait for; the others go on.
        if (hung || last) this.#forget(flight);
        if (last) flight.controller.abort();
      };
    }
    return flight.promise;
  }

  #begin(rejected: string | undefined): Flight {
    const controller = new AbortController();
    const turn = ++this.#asked;
    const ask = (context: WaitContext): Promise<string> => this.#request(rejected, context, turn);
    const promise = this.#kit
      .withTimeout(this.#timeout, 'the token function', ask, undefined, controller.signal)
      .finally(() => this.#forget(flight));
    const flight: Flight = { promise, controller, waiting: 0 };
    this.#pending = flight;
    return flight;
  }

  #forget(flight: Flight): void {
    if (this.#pending === flight) this.#pending = undefined;
  }

  async #request(rejected: string | undefined, context: WaitContext, turn: number): Promise<string> {
    let given: unknown;
    try {
      given = await this.#provider(rejected, context);
    } catch (thrown) {
      if (thrown instanceof Error) throw thrown;
      throw new (errorClass(this.#kit.LinktorError, 'AuthenticationError'))(
        'the token function failed, with what is no Error',
        {
          code: 'TOKEN_FAILED',
          cause: thrown,
          remediation: '`cause` is what it threw, or rejected with: let it be an Error.',
        },
      );
    }
    // Too late: somebody else has asked since.
    // Stryker disable next-line StringLiteral: nobody waits for it
    if (context.signal.aborted) return '';
    const next = (typeof given === 'string' ? { token: given } : given) as AccessToken | undefined | null;
    if (typeof next?.token !== 'string' || next.token === '') {
      throw new (errorClass(this.#kit.LinktorError, 'AuthenticationError'))('the token provider returned no token', {
        code: 'NO_TOKEN',
        remediation: 'Return a non-empty string, or { token, expiresAt }, from the token function.',
      });
    }
    this.#kit.check(next);
    // Stryker disable next-line EqualityOperator: no turn comes twice
    if (turn < this.#taken) return next.token;
    this.#taken = turn;
    // A copy: what the provider does with its object later is no concern of ours.
    this.#current = { ...next };
    this.#renewAt = this.#kit.renewalTime(next, Date.now());
    return next.token;
  }
}
