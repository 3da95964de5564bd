import type { WaitContext } from '../timers/with-timeout.ts';
import type { AccessToken } from './token.ts';

/**
 * Keeps tokens for a fleet: one process fetches, the others read. A store that fails counts as an empty one: it saves
 * token calls, and must not become a reason for calls to fail.
 */
export interface TokenStore {
  /** `key` names the token endpoint and the key id. The signal fires when it has taken too long. */
  get(key: string, context: WaitContext): Promise<AccessToken | undefined>;
  set(key: string, token: AccessToken, context: WaitContext): Promise<void>;
}
