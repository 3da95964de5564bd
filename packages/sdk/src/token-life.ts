import type { AccessToken, TokenProvider } from '@linktor/core';

/** How many tokens are remembered: the one in use, and the one that takes its place. */
const KEPT = 2;

/** When the tokens of a client end, as far as those who give them say so. */
export class TokenLife {
  #known: readonly AccessToken[] = [];

  /** When a token ends: Unix time in milliseconds, `undefined` when nobody said. */
  endOf(token: string): number | undefined {
    return this.#known.find((one) => one.token === token)?.expiresAt;
  }

  /** Options whose token function, if they have one, is watched. */
  watching<T extends { accessToken?: string | TokenProvider | undefined }>(options: T): T {
    const { accessToken } = options;
    return typeof accessToken === 'function' ? { ...options, accessToken: this.watch(accessToken) } : options;
  }

  /** The same token function, with what it says remembered. */
  watch(provider: TokenProvider): TokenProvider {
    return async (rejected, context) => {
      const given = await provider(rejected, context);
      if (typeof given === 'object' && given !== null) this.#known = [given, ...this.#known].slice(0, KEPT);
      return given;
    };
  }
}
