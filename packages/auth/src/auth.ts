import {
  ApiPromise,
  type ClientOptions,
  createTransport,
  isTransport,
  type Operation,
  type RequestOptions,
  Resource,
  type Transport,
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
import { rejecting, requireText } from './arguments.ts';

/**
 * Logging in and out, and the user who is logged in.
 *
 * This resource keeps nothing: `login` hands you the tokens. To have them kept and renewed use a `TokenManager`, or the
 * `auth` of `LinktorClient`.
 */
export class Auth extends Resource {
  /**
   * @param options Client options, or the transport of another client to share. No credential is needed to log in.
   * @throws ConfigurationError when an option is misspelt or malformed.
   */
  constructor(options: ClientOptions | Transport = {}) {
    super(surface, isTransport(options) ? options : createTransport(surface, options, 'optional'));
  }

  /**
   * Logs in. The access token works for `expiresIn` seconds, the refresh token buys the next one.
   * @throws AuthenticationError when the e-mail address and the password do not belong together.
   * @throws ValidationError when one of them is missing; nothing is sent then.
   * API: `POST /auth/login`
   */
  login(credentials: LoginRequest, options?: RequestOptions): ApiPromise<LoginResponse> {
    return rejecting(
      () => {
        requireText(credentials?.email, 'email');
        requireText(credentials.password, 'password');
      },
      () => this.#send(login, credentials, [credentials.password], options),
    );
  }

  /** Ends the session of the access token this client uses. API: `POST /auth/logout` */
  logout(options?: RequestOptions): ApiPromise<void> {
    return this.transport.request(logout, {}, options);
  }

  /**
   * Buys a new access token. The answer may carry another refresh token: keep that one, the old one may not work again.
   * @throws AuthenticationError when the refresh token is no longer good.
   * @throws ValidationError when it is missing; nothing is sent then.
   * API: `POST /auth/refresh`
   */
  refreshToken(request: RefreshTokenRequest, options?: RequestOptions): ApiPromise<RefreshTokenResponse> {
    return rejecting(
      () => requireText(request?.refreshToken, 'refreshToken'),
      () => this.#send(refreshToken, request, [request.refreshToken], options),
    );
  }

  /** The user who is logged in. API: `GET /auth/me` */
  getCurrentUser(options?: RequestOptions): ApiPromise<User> {
    return this.transport.request(getCurrentUser, {}, options);
  }

  /** Changes the fields given of the user who is logged in. API: `PATCH /auth/me` */
  updateProfile(data: UpdateUserRequest, options?: RequestOptions): ApiPromise<User> {
    return this.transport.request(updateCurrentUser, { body: data }, options);
  }

  /**
   * Changes the password of the user who is logged in.
   * @throws ValidationError when one of the two is missing; nothing is sent then.
   * API: `POST /auth/change-password`
   */
  changePassword(currentPassword: string, newPassword: string, options?: RequestOptions): ApiPromise<void> {
    return rejecting(
      () => {
        requireText(currentPassword, 'currentPassword');
        requireText(newPassword, 'newPassword');
      },
      () => {
        const secrets = [currentPassword, newPassword];
        return this.#send(changePassword, { currentPassword, newPassword }, secrets, options);
      },
    );
  }

  /**
   * The tenant of the credential in use. Known to the vendor's Rust, Java, .NET and PHP SDKs only: some deployments may
   * lack it.
   * API: `GET /auth/tenant`
   */
  getCurrentTenant(options?: RequestOptions): ApiPromise<Tenant> {
    return this.transport.request(getCurrentTenant, {}, options);
  }

  /** Makes a call whose body holds secrets: an error must not repeat what the server may echo of them. */
  #send<B, T>(
    operation: Operation<{ body: B }, T>,
    body: NoInfer<B>,
    secrets: readonly string[],
    options: RequestOptions | undefined,
  ): ApiPromise<T> {
    return new ApiPromise<T>((mode) => this.transport.execute<T>(operation, { body, secrets }, options, mode));
  }
}
