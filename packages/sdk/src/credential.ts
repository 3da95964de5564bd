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
    if (origin && origin.auth !== this.#current) return this.header(origin.bearer, waiter);
    const auth = this.#current;
    const next = await auth.renew?.(rejected, waiter);
    if (next) this.#origins.set(next, { auth, bearer: true });
    return next;
  }

  secrets(): string[] {
    return [...this.#configured.secrets(), ...(this.#session?.secrets() ?? [])];
  }
}
