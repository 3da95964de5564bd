import { AuthenticationError, ConfigurationError } from './errors.ts';

/** A token and the moment it stops working. */
export interface AccessToken {
  token: string;
  /** Unix time in milliseconds; absent when unknown. */
  expiresAt?: number | undefined;
}

/** Gets a token: the first one, or — when `rejected` is given — another than the one the server just refused. */
export type TokenProvider = (rejected?: string) => string | AccessToken | Promise<string | AccessToken>;

/** A token this close to its end (milliseconds) is renewed before it is used; one with a short life, halfway through it. */
const EARLY = 60_000;

/** The moment from which a token is to be renewed. */
export const renewalTime = (token: AccessToken, now: number): number => {
  if (token.expiresAt === undefined) return Number.POSITIVE_INFINITY;
  return token.expiresAt - Math.min(EARLY, Math.max(0, token.expiresAt - now) / 2);
};

/**
 * Holds one token for any number of concurrent calls: loads it once, renews it before it expires, and renews it at most
 * once for all the calls that were refused with it.
 */
export class TokenSource {
  readonly #provider: TokenProvider;
  #current: AccessToken | undefined;
  #renewAt = Number.POSITIVE_INFINITY;
  #pending: Promise<string> | undefined;

  constructor(provider: TokenProvider, initial?: string) {
    this.#provider = provider;
    if (initial !== undefined) {
      assertToken(initial, 'accessToken');
      this.#current = { token: initial };
    }
  }

  /** The token to use now. Synchronous when one is at hand, so that an ordinary call waits for nothing. */
  get(): string | Promise<string> {
    const current = this.#current;
    if (current === undefined) return this.#load(undefined);
    const now = Date.now();
    if (now < this.#renewAt) return current.token;
    const renewal = this.#load(undefined);
    // Early renewal may fail without harm: the token at hand still works.
    return current.expiresAt !== undefined && current.expiresAt > now ? renewal.catch(() => current.token) : renewal;
  }

  /** Another token than the one the server refused; the current one if another call has renewed it meanwhile. */
  renew(rejected: string): Promise<string> {
    if (this.#current && this.#current.token !== rejected && !this.#pending)
      return Promise.resolve(this.#current.token);
    return this.#load(rejected);
  }

  /** The tokens that must not show in messages. */
  secrets(): string[] {
    return this.#current ? [this.#current.token] : [];
  }

  #load(rejected: string | undefined): Promise<string> {
    this.#pending ??= this.#request(rejected).finally(() => {
      this.#pending = undefined;
    });
    return this.#pending;
  }

  async #request(rejected: string | undefined): Promise<string> {
    const given: unknown = await this.#provider(rejected);
    const next = (typeof given === 'string' ? { token: given } : given) as AccessToken | undefined | null;
    if (typeof next?.token !== 'string' || next.token === '') {
      throw new AuthenticationError('the token provider returned no token', {
        code: 'NO_TOKEN',
        remediation: 'Return a non-empty string, or { token, expiresAt }, from the token function.',
      });
    }
    assertToken(next.token, 'token');
    // A copy: what the provider does with its object later is no concern of ours.
    this.#current = { ...next };
    this.#renewAt = renewalTime(next, Date.now());
    return next.token;
  }
}

/** Refuses what cannot be a credential, without ever quoting it. */
export function assertToken(value: unknown, option: string): asserts value is string {
  const problem =
    typeof value !== 'string'
      ? `must be a string, got ${value === null ? 'null' : typeof value}`
      : value === ''
        ? 'is empty'
        : /[^\x21-\x7e]/.test(value)
          ? 'contains a space, a line break or a character that no header may carry'
          : undefined;
  if (problem) {
    throw new ConfigurationError(`${option} ${problem}`, {
      details: { option },
      remediation: 'Check where it is read from: an unset environment variable, or a file with a trailing line break.',
    });
  }
}
