import { checkNumber, misconfigured } from '@linktor/core';
import { checkKey } from './seal.ts';

/** What every token store of a fleet can be told. */
export interface FleetTokenOptions {
  /**
   * Milliseconds that a process has for fetching a token before another one may try: as long as the others wait for a process that
   * was killed while fetching. Default: 10 000; more than a slow token endpoint takes, or two may fetch.
   */
  lease?: number | undefined;
  /**
   * 32 bytes, or 64 hexadecimal digits: then tokens are stored encrypted (AES-256-GCM). All processes need the same. Default: none;
   * whoever may read the store can read the tokens in it.
   */
  encryptionKey?: string | Uint8Array | undefined;
}

export const TOKEN_OPTIONS: readonly string[] = ['lease', 'encryptionKey'];

export interface FleetTokenSettings {
  readonly lease: number;
  readonly key: Uint8Array | undefined;
}

/** @throws ConfigurationError that names the option, and never quotes a key. */
export function checkTokenOptions({ lease, encryptionKey }: FleetTokenOptions): FleetTokenSettings {
  const ms = checkNumber(lease, 'lease', 10_000);
  if (ms < 1_000) throw misconfigured('lease', 'must be at least 1000 milliseconds');
  return { lease: ms, key: encryptionKey === undefined ? undefined : checkKey(encryptionKey) };
}
