import { isTransport, misconfigured, type Transport } from '@linktor/core';
import type { RealtimeOptions } from '@linktor/realtime';
import type { LinktorClientConfig } from './config.ts';

/** A transport made elsewhere, such as `selfHosted()` of `@linktor/self-hosted`. */
export interface OwnTransport extends Transport {
  /** Options for its own socket, where it has one. */
  realtime?(options: Omit<RealtimeOptions, 'apiKey' | 'accessToken' | 'getToken' | 'baseUrl'>): RealtimeOptions;
}

/** Where a transport is given, whoever made it knows the rest: what would have no effect is refused. */
export const checkOwnTransport = (config: LinktorClientConfig): OwnTransport => {
  const { transport, websocket: _, ...beside } = config;
  if (!isTransport(transport)) throw misconfigured('transport', 'is none');
  for (const name in beside) throw misconfigured(name, 'has no effect beside a transport');
  return transport;
};

/** Its credential is not to be changed from here, and its socket is its own. */
export const notOurs = (what: string): never => {
  throw misconfigured('transport', `has its own ${what}, or none`);
};
