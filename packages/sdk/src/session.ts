import { type SessionListener, TokenManager, type Tokens } from '@linktor/auth';
import {
  type AccessToken,
  TokenAuth,
  type TokenProvider,
  type TransportOptions,
  tokenTimeout,
  withTimeout,
} from '@linktor/core';
import type { LinktorClientConfig } from './config.ts';
import type { Credential } from './credential.ts';

/**
 * What `auth.login()` of a client means for the client: its resources go on with the new token, which is renewed by the
 * refresh token — or by the user's own function, which then also is the only one that knows the refresh token.
 */
export class Session implements SessionListener {
  readonly #credential: Credential;
  readonly #transport: TransportOptions;
  readonly #onTokens: LinktorClientConfig['onTokens'];
  readonly #renewal: TokenProvider | undefined;
  readonly #changed: () => void;
  #manager: TokenManager | undefined;
  #open = false;

  /** `changed` is told when calls begin to be made as somebody else. */
  constructor(
    credential: Credential,
    transport: TransportOptions,
    { onTokens, onTokenRefresh, accessToken }: LinktorClientConfig,
    changed: () => void,
  ) {
    this.#credential = credential;
    this.#transport = transport;
    this.#onTokens = onTokens;
    this.#renewal = onTokenRefresh
      ? (_rejected, context) => onTokenRefresh(context)
      : typeof accessToken === 'function'
        ? accessToken
        : undefined;
    this.#changed = changed;
  }

  async began(tokens: Tokens, by: 'login' | 'refresh'): Promise<void> {
    const same = this.#open && by === 'refresh';
    this.#open = true;
    const renewal = this.#renewal;
    if (renewal) {
      const { accessToken } = tokens;
      this.#credential.logIn(new TokenAuth(renewal, tokenTimeout(this.#transport), accessToken));
    } else {
      this.#manager ??= new TokenManager({ ...this.#transport, onTokens: this.#onTokens });
      const { getToken } = this.#manager;
      const stored = this.#manager.setTokens(tokens);
      this.#credential.logIn(new TokenAuth(getToken, tokenTimeout(this.#transport)));
      await stored;
    }
    if (!same) this.#changed();
  }

  async ended(): Promise<void> {
    if (!this.#open) return;
    this.forget();
    this.#changed();
    const onTokens = this.#onTokens;
    if (this.#renewal || !onTokens) return;
    await withTimeout(tokenTimeout(this.#transport), 'onTokens', (context) => onTokens(undefined, context));
  }

  /** The token of a session that this client renews itself, with its end. */
  token(rejected: string | undefined): Promise<AccessToken> | undefined {
    return this.#manager?.getToken(rejected);
  }

  /** Whether somebody is logged in. */
  get open(): boolean {
    return this.#open;
  }

  /** Ends the session on this side. */
  forget(): void {
    this.#open = false;
    this.#manager = undefined;
    this.#credential.logOut();
  }
}
