import {
  ApiPromise,
  type ClientOptions,
  createTransport,
  isTransport,
  type Operation,
  type RequestOptions,
  Resource,
  type Transport,
  tokenTimeout,
  validated,
  withTimeout,
} from '@linktor/core';
import {
  changePassword,
  getCurrentTenant,
  getCurrentUser,
  type LoginRequest,
  type LoginResponse,
  login,
  logout,
  type RefreshTokenRequest,
  type RefreshTokenResponse,
  refreshToken,
  surface,
  type Tenant,
  type UpdateUserRequest,
  type User,
  updateCurrentUser,
} from '@linktor/core-gen/linktor';
import { requireText } from './arguments.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** Told how the session goes, so that other clients can go with it. Waited for before a call resolves. */
export interface SessionListener {
  /** Somebody logged in, or bought new tokens for the session there is. */
  began(tokens: Tokens, by: 'login' | 'refresh'): unknown;
  /** Somebody logged out, whatever the server said to that. */
  ended(): unknown;
}

/**
 * Logging in and out, and the user who is logged in.
 *
 * By itself this resource keeps nothing: `login` hands you the tokens. To have them kept and renewed use a `TokenManager`, or the
 * `auth` of `LinktorClient`.
 */
export class Auth extends Resource {
  readonly #listener: SessionListener | undefined;
  /** Counts what changes the session, and which of it the listener has been told: what was asked last is in force. */
  #asked = 0;
  #taken = 0;

  /**
   * @param options Client options, or the transport of another client to share. No credential is needed to log in.
   * @param listener Told when a session begins and ends.
   * @throws ConfigurationError when an option is misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}, listener?: SessionListener) {
    super(surface, isTransport(options) ? options : createTransport(surface, options, 'optional'));
    this.#listener = listener;
  }

  /**
   * Logs in. The access token works for `expiresIn` seconds, the refresh token buys the next one.
   *
   * API: `POST /auth/login`
   *
   * @param credentials E-mail address and password of the user.
   * @param options Settings of this call alone.
   * @throws AuthenticationError when the e-mail address and the password do not belong together.
   * @throws ValidationError when one of them is missing; nothing is sent then.
   */
  login(credentials: LoginRequest, options?: RequestOptions): ApiPromise<LoginResponse> {
    return validated(
      () => {
        requireText(credentials?.email, 'email');
        requireText(credentials.password, 'password');
      },
      () => this.#begin(login, credentials, [credentials.password], options),
    );
  }

  /**
   * Ends the session of the access token this client uses.
   *
   * API: `POST /auth/logout`
   *
   * @param options Settings of this call alone.
   */
  logout(options?: RequestOptions): ApiPromise<void> {
    const turn = ++this.#asked;
    return new ApiPromise<void>(async (mode) => {
      try {
        return await this.transport.execute<void>(logout, {}, options, mode);
      } finally {
        await this.#tell(turn, (listener) => listener.ended());
      }
    });
  }

  /**
   * Buys a new access token. The answer may carry another refresh token: keep that one, the old one may not work again.
   *
   * API: `POST /auth/refresh`
   *
   * @param request The refresh token last received.
   * @param options Settings of this call alone.
   * @throws AuthenticationError when the refresh token is no longer good.
   * @throws ValidationError when it is missing; nothing is sent then.
   */
  refreshToken(request: RefreshTokenRequest, options?: RequestOptions): ApiPromise<RefreshTokenResponse> {
    return validated(
      () => requireText(request?.refreshToken, 'refreshToken'),
      () => this.#begin(refreshToken, request, [request.refreshToken], options),
    );
  }

  /**
   * The user who is logged in.
   *
   * API: `GET /auth/me`
   *
   * @param options Settings of this call alone.
   */
  getCurrentUser(options?: RequestOptions): ApiPromise<User> {
    return this.transport.request(getCurrentUser, {}, options);
  }

  /**
   * Changes the fields given of the user who is logged in.
   *
   * API: `PATCH /auth/me`
   *
   * @param data The fields to change; absent ones keep their value.
   * @param options Settings of this call alone.
   */
  updateProfile(data: UpdateUserRequest, options?: RequestOptions): ApiPromise<User> {
    return this.transport.request(updateCurrentUser, { body: data }, options);
  }

  /**
   * Changes the password of the user who is logged in.
   *
   * API: `POST /auth/change-password`
   *
   * @param currentPassword The password in use now.
   * @param newPassword The password to use from now on.
   * @param options Settings of this call alone.
   * @throws ValidationError when one of the two is missing; nothing is sent then.
   */
  changePassword(currentPassword: string, newPassword: string, options?: RequestOptions): ApiPromise<void> {
    return validated(
      () => {
        requireText(currentPassword, 'currentPassword');
        requireText(newPassword, 'newPassword');
      },
      () => {
        const input = { body: { currentPassword, newPassword }, secrets: [currentPassword, newPassword] };
        return new ApiPromise<void>((mode) => this.transport.execute<void>(changePassword, input, options, mode));
      },
    );
  }

  /**
   * The tenant of the credential in use. Known to the vendor's Rust, Java, .NET and PHP SDKs only: some deployments may
   * lack it.
   *
   * API: `GET /auth/tenant`
   *
   * @param options Settings of this call alone.
   */
  getCurrentTenant(options?: RequestOptions): ApiPromise<Tenant> {
    return this.transport.request(getCurrentTenant, {}, options);
  }

  /** Waits for the listener, as long as a call may take. What answers later than one asked after it is told nobody. */
  async #tell(turn: number, what: (listener: SessionListener) => unknown): Promise<void> {
    // Stryker disable next-line EqualityOperator: no two have the same turn
    if (turn < this.#taken) return;
    this.#taken = turn;
    const listener = this.#listener;
    if (listener) await withTimeout(tokenTimeout(this.transport), 'the listener of the session', () => what(listener));
  }

  /** Makes a call that brings tokens. What its body holds is secret: an error must not repeat what a server echoes of it. */
  #begin<B, T extends RefreshTokenResponse>(
    operation: Operation<{ body: B }, T>,
    body: NoInfer<B>,
    secrets: readonly string[],
    options: RequestOptions | undefined,
  ): ApiPromise<T> {
    const turn = ++this.#asked;
    const askedAt = Date.now();
    return new ApiPromise<T>(async (mode) => {
      const result = await this.transport.execute<T>(operation, { body, secrets }, options, mode);
      // The body of a response that is taken raw is not ours to read.
      if (!mode.raw) {
        const tokens = tokensOf(result.data, askedAt);
        const by = operation.id === login.id ? 'login' : 'refresh';
        await this.#tell(turn, (listener) => listener.began(tokens, by));
      }
      return result;
    });
  }
}
