import { type AccessToken, AuthenticationError, assertToken, ConfigurationError, renewalTime } from '@linktor/core';
import type { Clock } from '../clock.ts';
import type { askFor, TokenErrors } from './token-function.ts';

/** How a credential travels with the handshake. */
export type AuthMode = 'header' | 'query' | 'both';

/**
 * Gets a token: the first one, or, when `rejected` is given, another than the one the server just refused. With
 * `expiresAt` (Unix time in milliseconds) it is renewed before that.
 *
 * @param context.signal Aborted when the attempt to connect is over. A token that comes later serves the next attempt.
 */
export type RealtimeTokenProvider = (
  rejected: string | undefined,
  context: { signal: AbortSignal },
) => string | RealtimeToken | Promise<string | RealtimeToken>;

/** A token, and how long it serves. */
export interface RealtimeToken extends AccessToken {
  /** `false`: the next connection asks again, whether or not this one has ended. Default: true. */
  keep?: boolean | undefined;
}

/** The part of the options that says who connects. */
export interface CredentialOptions {
  /** The API key. */
  apiKey?: string | undefined;
  /** A user's access token, or a function that gets one. */
  accessToken?: string | RealtimeTokenProvider | undefined;
  /**
   * Gets an access token: the first one unless `accessToken` is given, and another whenever the server refuses the one
   * in use, which it is then called with.
   */
  getToken?: RealtimeTokenProvider | undefined;
}

const ERRORS: TokenErrors = { AuthenticationError, ConfigurationError, assertToken };
const MASK = '[redacted]';

/** Holds the credential, and is the only place that does. */
export class Credentials {
  /** Whether another credential can be had when the server refuses one. */
  renewable = false;
  readonly #clock: Clock;
  #key = false;
  #provider: RealtimeTokenProvider | undefined;
  #ask: typeof askFor | undefined;
  #current: RealtimeToken | undefined;
  #renewAt = Number.POSITIVE_INFINITY;
  /** The secrets that connections were made with, the newest first: an old one may still be quoted. */
  #used: string[] = [];

  constructor(options: CredentialOptions, clock: Clock) {
    this.#clock = clock;
    this.replace(options);
  }

  /** When the credential is to be renewed: Unix time, infinite when it need not be. */
  get renewAt(): number {
    return this.#renewAt;
  }

  /** Puts another credential, of whatever kind, in place of the one there is. What cannot be one changes nothing. */
  replace({ apiKey, accessToken, getToken, transport }: CredentialOptions & { transport?: unknown }): void {
    const given = [apiKey, accessToken ?? getToken].filter((one) => one !== undefined).length;
    if (given === 0 && transport === 'polling') return;
    if (given !== 1 || (typeof accessToken === 'function' && getToken)) {
      throw new ConfigurationError(given === 0 ? 'no credential is set' : 'more than one credential is set', {
        details: { option: 'apiKey' },
        remediation: 'Pass apiKey, accessToken or getToken (is the environment variable set?).',
      });
    }
    const provider = typeof accessToken === 'function' ? accessToken : getToken;
    if (provider !== undefined && typeof provider !== 'function') {
      throw new ConfigurationError('getToken must be a function');
    }
    const fixed = apiKey ?? (typeof accessToken === 'function' ? undefined : accessToken);
    if (fixed !== undefined) assertToken(fixed, apiKey === undefined ? 'accessToken' : 'apiKey');
    this.#key = apiKey !== undefined;
    this.renewable = provider !== undefined;
    this.#provider = provider;
    this.#current = fixed === undefined ? undefined : { token: fixed };
    this.#renewAt = Number.POSITIVE_INFINITY;
  }

  /** Fetches what asks token functions, for those who have one. */
  async load(): Promise<void> {
    if (this.#provider) this.#ask ??= (await import('./token-function.ts')).askFor;
  }

  /**
   * The secret to connect with: another than `refused`, when that is given and another can be had. Each attempt asks for
   * itself: one whose question is never answered must not take the next one with it.
   */
  async get(refused: string | undefined, signal: AbortSignal): Promise<string> {
    const before = this.#current;
    const provider = this.#provider;
    let now = this.#clock.now();
    let next = before;
    if (
      provider &&
      this.#ask &&
      (!before || before.keep === false || before.token === refused || now >= this.#renewAt)
    ) {
      next = await this.#ask(provider, refused, signal, before, this.#clock, ERRORS);
      now = this.#clock.now();
      // An answer that is late is as good as another, unless there is a newer one or it is somebody else's by now.
      if (next !== before && provider === this.#provider && before === this.#current) {
        this.#current = next;
        this.#renewAt = renewalTime(next, now);
      }
    }
    const { token } = next as AccessToken;
    if (token !== this.#used[0]) this.#used = [token, ...this.#used.slice(0, 1)];
    return token;
  }

  /** The handshake that carries the secret. */
  dress(url: string, secret: string, mode: AuthMode): { url: string; headers: Record<string, string> } {
    const dressed = new URL(url);
    if (mode !== 'header') dressed.searchParams.set(this.#key ? 'api_key' : 'token', secret);
    const headers = this.#key ? { 'x-api-key': secret } : { authorization: `Bearer ${secret}` };
    return { url: dressed.href, headers: mode === 'query' ? {} : headers };
  }

  /** Strikes the secrets out of what the peer said, also where it quotes them as a URL or JSON has them. */
  redact(text: string): string {
    return this.#used.reduce((said, secret) => said.replace(anySpelling(secret), MASK), text);
  }
}

/** Each character as it is, behind a backslash, or as a percent and its code. A secret has printable ASCII only. */
const anySpelling = (secret: string): RegExp => {
  const spell = (char: string): string => {
    const code = char.charCodeAt(0).toString(16);
    return `(?:%${code}|\\\\?\\x${code})`;
  };
  return new RegExp([...secret].map(spell).join(''), 'gi');
};
