import {
  type AccessToken,
  type Auth,
  AuthenticationError,
  type AuthHeader,
  BearerAuth,
  isLinktorError,
  type LinktorError,
  misconfigured,
  noAuth,
  TokenAuth,
  type TokenProvider,
  tokenTimeout,
  type Waiter,
} from '@linktor/core';
import { login, refreshToken, type Tokens } from '@linktor/core-gen/linktor-server';
import type { Call } from './call.ts';
import type { SelfHostedOptions } from './options.ts';

/** A bearer token that can be forgotten, and is renewed only where the token was at fault. */
export class ServerAuth implements Auth {
  readonly #make: () => Auth;
  #inner: Auth;

  constructor(make: () => Auth) {
    this.#make = make;
    this.#inner = make();
  }

  header(bearer: boolean, waiter?: Waiter): AuthHeader | undefined | Promise<AuthHeader | undefined> {
    return this.#inner.header(bearer, waiter);
  }

  /** Not every 401 is about the token: a wrong current password is one, and a new token would not mend it. */
  async renew(rejected: AuthHeader, waiter?: Waiter, refusal?: unknown): Promise<AuthHeader | undefined> {
    if (isLinktorError(refusal) && refusal.code !== 'TOKEN_INVALID') return undefined;
    return this.#inner.renew?.(rejected, waiter);
  }

  secrets(): string[] {
    return this.#inner.secrets();
  }

  /** Forgets the token there is: the next call asks for another. */
  forget(): void {
    this.#inner = this.#make();
  }
}

/** The session of an e-mail address and a password: begun with the first call, renewed by its refresh token. */
export class Session {
  readonly #email: string;
  readonly #begin: (signal: AbortSignal) => Call;
  #password: string;
  #refreshToken: string | undefined;
  /** The server refused the password: it is not tried again. */
  #refused: LinktorError | undefined;

  constructor(email: string, password: string, begin: (signal: AbortSignal) => Call) {
    this.#email = email;
    this.#password = password;
    this.#begin = begin;
  }

  readonly getToken: TokenProvider = async (_rejected, { signal }) => {
    const token = this.#refreshToken;
    if (token !== undefined) {
      try {
        return this.#keep(
          await this.#begin(signal).object(refreshToken, { body: { refresh_token: token } }, [token]),
          Date.now(),
        );
      } catch (error) {
        // Refused, it is over: what there is left is the password. Any other failure may pass.
        if (!(error instanceof AuthenticationError)) throw error;
        this.#refreshToken = undefined;
      }
    }
    return this.#logIn(signal);
  };

  /** The password was changed by this very client. */
  changed(password: string): void {
    this.#password = password;
  }

  /** Forgets the session. The next call begins another. */
  forget(): void {
    this.#refreshToken = undefined;
  }

  async #logIn(signal: AbortSignal): Promise<AccessToken> {
    if (this.#refused) throw this.#refused;
    const body = { email: this.#email, password: this.#password };
    const asked = Date.now();
    try {
      return this.#keep(await this.#begin(signal).object(login, { body }, [this.#password]), asked);
    } catch (error) {
      if (isLinktorError(error) && (error.status === 401 || error.status === 400)) this.#refused = error;
      throw error;
    }
  }

  #keep({ access_token: token, refresh_token, expires_in }: Tokens, asked: number): AccessToken {
    this.#refreshToken = refresh_token;
    return { token, expiresAt: asked + expires_in * 1000 };
  }
}

/** What the credentials among the options amount to. */
export const authOf = (options: SelfHostedOptions, session: Session | undefined): ServerAuth => {
  const { accessToken } = options;
  if (typeof accessToken === 'string') return new ServerAuth(() => new BearerAuth(accessToken, 'accessToken'));
  const provider = session ? session.getToken : typeof accessToken === 'object' ? accessToken?.getToken : accessToken;
  if (accessToken !== undefined && typeof provider !== 'function') {
    throw misconfigured('accessToken', 'must be a token, a function that gets one, or a TokenManager');
  }
  return new ServerAuth(() => (provider ? new TokenAuth(provider, tokenTimeout(options)) : noAuth));
};
