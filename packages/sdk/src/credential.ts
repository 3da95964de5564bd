import type { Auth, AuthHeader, Waiter } from '@linktor/core';

interface Origin {
  auth: Auth;
  bearer: boolean;
}

/**
 * The credential all resources of a client share. It can be exchanged while calls are under way: each goes out with the
 * credential in force then, and one that is refused after an exchange is replayed with the new one.
 */
export class Credential implements Auth {
  #configured: Auth;
  #session: Auth | undefined;
  /** Which credential a header came from, to know after a refusal whether that one is still in force. */
  readonly #origins = new WeakMap<AuthHeader, Origin>();

  constructor(configured: Auth) {
    this.#configured = configured;
  }

  /** Puts another credential in place of the configured one. A session goes on until `logOut()`. */
  configure(auth: Auth): void {
    this.#configured = auth;
  }

  /** Begins a session: its token wins over the configured credential. */
  logIn(session: Auth): void {
    this.#session = session;
  }

  /** Ends the session: the configured credential is in force again. */
  logOut(): void {
    this.#session = undefined;
  }

  get #current(): Auth {
    return this.#session ?? this.#configured;
  }

  header(bearer: boolean, waiter?: Waiter): AuthHeader | undefined | Promise<AuthHeader | undefined> {
    const auth = this.#current;
    const header = auth.header(bearer, waiter);
    const remember = (one: AuthHeader | undefined): AuthHeader | undefined => {
      if (one) this.#origins.set(one, { auth, bearer });
      return one;
    };
    return header instanceof Promise ? header.then(remember) : remember(header);
  }

  async renew(rejected: AuthHeader, waiter?: Waiter): Promise<AuthHeader | undefined> {
    const origin = this.#origins.get(rejected);
    const auth = this.#current;
    if (origin && origin.auth !== auth) return this.header(origin.bearer, waiter);
    return auth.renew?.(rejected, waiter);
  }

  secrets(): string[] {
    const auths = this.#session ? [this.#configured, this.#session] : [this.#configured];
    return auths.flatMap((auth) => auth.secrets());
  }
}
