import type { WaitContext } from '../timers/with-timeout.ts';
import type { AccessToken } from './token.ts';

/** What a store is told of the process that asks. */
export interface TokenStoreContext extends WaitContext {
  /** The token that the server has just refused: no good, whatever its time says. */
  readonly rejected?: string | undefined;
}

/**
 * Keeps tokens for a fleet: one process fetches, the others read. A store that fails counts as an empty one: it saves
 * token calls, and must not become a reason for calls to fail.
 *
 * `key` names the token endpoint and the key id. The signals fire when it has taken too long.
 */
export interface TokenStore {
  /** Milliseconds a call may take. Default: a quarter of `tokenTimeout`. More, where `get` waits for another process. */
  readonly timeout?: number | undefined;
  /**
   * The token, or nothing: then the process that asks fetches one. A token that ends within a minute counts as none, unless the
   * store has `release`: then it is the store that says when to renew, and who does, and lets the others wait or go on.
   */
  get(key: string, context: TokenStoreContext): Promise<AccessToken | undefined>;
  set(key: string, token: AccessToken, context: WaitContext): Promise<void>;
  /** What `get` gave leave to fetch could not be fetched: somebody else may try. */
  release?(key: string, context: WaitContext): Promise<void>;
}
