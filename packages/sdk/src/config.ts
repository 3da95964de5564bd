import type { Tokens } from '@linktor/auth';
import { type ClientOptions, TRANSPORT_OPTIONS, type TransportOptions, type WaitContext } from '@linktor/core';
import type { RealtimeOptions } from '@linktor/realtime';
import type { OwnTransport } from './own-transport.ts';

/** Options of a {@link LinktorClient}. None is required: without a credential, begin with `auth.login()`. */
export interface LinktorClientConfig extends ClientOptions {
  /**
   * A transport made elsewhere, in place of all other options but `websocket`: `selfHosted({ … })` of `@linktor/self-hosted`. It
   * keeps its own credential: `auth.login()` then only gives you the tokens.
   */
  transport?: OwnTransport | undefined;
  /** Options of the realtime client beside the credential and the base URL, which it shares with the rest. */
  websocket?: Omit<RealtimeOptions, 'apiKey' | 'accessToken' | 'getToken' | 'baseUrl'> | undefined;
  /**
   * Told the tokens of each `auth.login()`, `auth.refreshToken()` and automatic renewal, to persist them, and `undefined`
   * when the session is over. Not called where you renew tokens yourself (`onTokenRefresh`, or `accessToken` as a function).
   */
  onTokens?: ((tokens: Tokens | undefined, context: WaitContext) => unknown) | undefined;
}

export const CONFIG_OPTIONS: readonly string[] = [
  ...TRANSPORT_OPTIONS,
  'apiKey',
  'accessToken',
  'onTokenRefresh',
  'websocket',
  'transport',
  'onTokens',
];

/** The options that concern the transport alone. */
export const transportOptions = (config: LinktorClientConfig): TransportOptions =>
  Object.fromEntries(Object.entries(config).filter(([name]) => TRANSPORT_OPTIONS.includes(name)));
