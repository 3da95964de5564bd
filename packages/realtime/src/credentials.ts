import { assertToken, ConfigurationError, type TokenProvider, TokenSource } from '@linktor/core';

/** How a credential travels with the handshake. */
export type AuthMode = 'header' | 'query';

/** The part of the options that says who connects. */
export interface CredentialOptions {
  /** The API key. */
  apiKey?: string | undefined;
  /** A user's access token, or a function that gets one. */
  accessToken?: string | TokenProvider | undefined;
  /**
   * Gets an access token: the first one unless `accessToken` is given, and another whenever the server refuses the one
   * in use, which it is then called with.
   */
  getToken?: TokenProvider | undefined;
}

const MASK = '[redacted]';

/** Holds the credential, and is the only place that does. */
export class Credentials {
  /** Whether another credential can be had when the server refuses one. */
  renewable = false;
  #apiKey: string | undefined;
  #tokens: TokenSource | undefined;
  /** Every secret in force, the one in use last. */
  #used: string | undefined;

  constructor(options: CredentialOptions) {
    this.replace(options);
  }

  /** Puts another credential, of whatever kind, in place of the one there is. What cannot be one changes nothing. */
  replace({ apiKey, accessToken, getToken }: CredentialOptions): void {
    const given = [apiKey, accessToken ?? getToken].filter((one) => one !== undefined).length;
    if (given !== 1 || (typeof accessToken === 'function' && getToken)) {
      throw new ConfigurationError(given === 0 ? 'no credential is set' : 'more than one credential is set', {
        details: { option: 'apiKey' },
        remediation: 'Pass one of apiKey, accessToken and getToken (is the environment variable it comes from set?).',
      });
    }
    const provider = typeof accessToken === 'function' ? accessToken : getToken;
    if (provider !== undefined && typeof provider !== 'function') {
      throw new ConfigurationError(`getToken must be a function, got ${typeof provider}`);
    }
    const fixed = typeof accessToken === 'function' ? undefined : accessToken;
    if (apiKey !== undefined) assertToken(apiKey, 'apiKey');
    if (fixed !== undefined) assertToken(fixed, 'accessToken');
    this.#apiKey = apiKey;
    this.renewable = provider !== undefined;
    this.#tokens = apiKey === undefined ? new TokenSource(provider ?? (() => fixed as string), fixed) : undefined;
  }

  /** The secret to connect with: another than `refused`, when that is given and another can be had. */
  async get(refused: string | undefined): Promise<string> {
    this.#used = this.#apiKey ?? (await (refused === undefined ? this.#tokens!.get() : this.#tokens!.renew(refused)));
    return this.#used;
  }

  /** The handshake that carries the secret. */
  dress(url: string, secret: string, mode: AuthMode): { url: string; headers: Record<string, string> } {
    const key = this.#apiKey !== undefined;
    if (mode === 'query') {
      const dressed = new URL(url);
      dressed.searchParams.set(key ? 'api_key' : 'token', secret);
      return { url: dressed.href, headers: {} };
    }
    return { url, headers: key ? { 'x-api-key': secret } : { authorization: `Bearer ${secret}` } };
  }

  /** Strikes the secret out of what the peer said. */
  redact(text: string): string {
    return this.#used ? text.replaceAll(this.#used, MASK).replaceAll(encodeURIComponent(this.#used), MASK) : text;
  }
}
