import { assertToken, type TokenProvider, TokenSource } from './token.ts';

/** One header that proves who calls. */
export type AuthHeader = readonly [name: string, value: string];

/** How a transport proves who calls. Implementations keep their secrets in private fields. */
export interface Auth {
  /**
   * The header for a call; `undefined` when there is no credential. Synchronous unless a token must be fetched first.
   * `bearer` asks for the `Authorization: Bearer` form, for operations that accept no other.
   */
  header(bearer: boolean): AuthHeader | undefined | Promise<AuthHeader | undefined>;
  /** After a 401: another header to try, once; `undefined` when there is none. */
  renew?(rejected: AuthHeader): Promise<AuthHeader | undefined>;
  /** The secrets in force: whatever a server echoes of them is struck out of errors. */
  secrets(): string[];
}

/** A key in a header of its own (`X-API-Key`). */
export class ApiKeyAuth implements Auth {
  readonly #header: AuthHeader;
  readonly #bearer: AuthHeader;
  readonly #key: string;

  constructor(key: string, header: string) {
    assertToken(key, 'apiKey');
    this.#key = key;
    this.#header = [header.toLowerCase(), key];
    this.#bearer = ['authorization', `Bearer ${key}`];
  }

  header(bearer: boolean): AuthHeader {
    return bearer ? this.#bearer : this.#header;
  }

  secrets(): string[] {
    return [this.#key];
  }
}

/** `Authorization: Bearer …` with a fixed token. */
export class BearerAuth implements Auth {
  readonly #header: AuthHeader;
  readonly #token: string;

  constructor(token: string, option: string) {
    assertToken(token, option);
    this.#token = token;
    this.#header = ['authorization', `Bearer ${token}`];
  }

  header(): AuthHeader {
    return this.#header;
  }

  secrets(): string[] {
    return [this.#token];
  }
}

/** `Authorization: Basic …`. */
export class BasicAuth implements Auth {
  readonly #header: AuthHeader;
  readonly #secrets: string[];

  constructor(user: string, password: string) {
    assertToken(user, 'user');
    assertToken(password, 'password');
    const encoded = btoa(`${user}:${password}`);
    this.#header = ['authorization', `Basic ${encoded}`];
    this.#secrets = [password, encoded];
  }

  header(): AuthHeader {
    return this.#header;
  }

  secrets(): string[] {
    return this.#secrets;
  }
}

/** `Authorization: Bearer …` with tokens that come and go. */
export class TokenAuth implements Auth {
  readonly #source: TokenSource;

  constructor(source: TokenSource | TokenProvider) {
    this.#source = source instanceof TokenSource ? source : new TokenSource(source);
  }

  header(): AuthHeader | Promise<AuthHeader> {
    const token = this.#source.get();
    return typeof token === 'string' ? bearer(token) : token.then(bearer);
  }

  renew(rejected: AuthHeader): Promise<AuthHeader | undefined> {
    const token = rejected[1].slice('Bearer '.length);
    return this.#source.renew(token).then((next) => (next === token ? undefined : bearer(next)));
  }

  secrets(): string[] {
    return this.#source.secrets();
  }
}

/** For operations that need no credential, such as signing in. */
export const noAuth: Auth = { header: () => undefined, secrets: () => [] };

const bearer = (token: string): AuthHeader => ['authorization', `Bearer ${token}`];
