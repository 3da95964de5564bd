import { LinktorError } from '../errors/error.ts';
import { withTimeout } from '../timers/with-timeout.ts';
import { assertToken, checkToken, renewalTime, TOKEN_TIMEOUT, type TokenProvider } from './token.ts';
import type { TokenKit, TokenSource } from './token-source.ts';
import type { Waiter } from './waiter.ts';

/** One header that proves who calls. */
export type AuthHeader = readonly [name: string, value: string];

/** How a transport proves who calls. Implementations keep their secrets in private fields. */
export interface Auth {
  /**
   * The header for a call; `undefined` when there is no credential. Synchronous unless a token must be fetched first.
   * `bearer` asks for the `Authorization: Bearer` form, for operations that accept no other.
   */
  header(bearer: boolean, waiter?: Waiter): AuthHeader | undefined | Promise<AuthHeader | undefined>;
  /**
   * After a 401: another header to try, once; `undefined` when there is none. `refusal` is the error of the call: not every 401
   * is about the credential.
   */
  renew?(rejected: AuthHeader, waiter?: Waiter, refusal?: unknown): Promise<AuthHeader | undefined>;
  /** The secrets in force: whatever a server echoes of them is struck out of errors. */
  secrets(): string[];
}

const bearer = (token: string): AuthHeader => ['authorization', `Bearer ${token}`];

/** What never changes. */
class FixedAuth implements Auth {
  readonly #header: AuthHeader;
  readonly #secrets: string[];
  readonly #bearer: AuthHeader;

  constructor(header: AuthHeader, secrets: string[], asBearer: AuthHeader = header) {
    this.#header = header;
    this.#secrets = secrets;
    this.#bearer = asBearer;
  }

  header(asBearer: boolean): AuthHeader {
    return asBearer ? this.#bearer : this.#header;
  }

  secrets(): string[] {
    return this.#secrets;
  }
}

/** A key in a header of its own (`X-API-Key`). */
export class ApiKeyAuth extends FixedAuth {
  constructor(key: string, header: string) {
    assertToken(key, 'apiKey');
    super([header.toLowerCase(), key], [key], bearer(key));
  }
}

/** `Authorization: Bearer …` with a fixed token. */
export class BearerAuth extends FixedAuth {
  constructor(token: string, option: string) {
    assertToken(token, option);
    super(bearer(token), [token]);
  }
}

/** `Authorization: Basic …`. */
export class BasicAuth extends FixedAuth {
  constructor(user: string, password: string) {
    assertToken(user, 'user');
    assertToken(password, 'password');
    const encoded = btoa(`${user}:${password}`);
    super(['authorization', `Basic ${encoded}`], [password, encoded]);
  }
}

const KIT: TokenKit = { LinktorError, renewalTime, withTimeout, check: checkToken };

/** `Authorization: Bearer …` with tokens that come and go. */
export class TokenAuth implements Auth {
  readonly #provider: TokenProvider;
  readonly #timeout: number;
  readonly #initial: string | undefined;
  #source: TokenSource | undefined;
  #loading: Promise<TokenSource> | undefined;

  /**
   * @param timeout Milliseconds a token may take to come. Default: 30000.
   * @param initial The token to begin with. Default: what the provider gives.
   */
  constructor(provider: TokenProvider, timeout: number = TOKEN_TIMEOUT, initial?: string) {
    if (initial !== undefined) assertToken(initial, 'accessToken');
    this.#provider = provider;
    this.#timeout = timeout;
    this.#initial = initial;
  }

  header(_bearer?: boolean, waiter?: Waiter): AuthHeader | Promise<AuthHeader> {
    const token = this.#source
      ? this.#source.get(waiter)
      : (this.#initial ?? this.#load().then((source) => source.get(waiter)));
    return typeof token === 'string' ? bearer(token) : token.then(bearer);
  }

  async renew(rejected: AuthHeader, waiter?: Waiter): Promise<AuthHeader | undefined> {
    const token = rejected[1].slice('Bearer '.length);
    const next = await (await this.#load()).renew(token, waiter);
    return next === token ? undefined : bearer(next);
  }

  secrets(): string[] {
    return this.#source?.secrets() ?? (this.#initial === undefined ? [] : [this.#initial]);
  }

  #load(): Promise<TokenSource> {
    this.#loading ??= import('./token-source.ts').then(
      ({ TokenSource }) => {
        this.#source = new TokenSource(KIT, this.#provider, this.#timeout, this.#initial);
        return this.#source;
      },
      (error: unknown) => {
        // The next call tries again.
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }
}

/** For operations that need no credential, such as signing in. */
export const noAuth: Auth = { header: () => undefined, secrets: () => [] };
