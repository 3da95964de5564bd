import type { Transport } from '@linktor/core';
import type { Ledger } from '../ledger.ts';
import type { Observer } from '../observer.ts';
import type { Credential } from '../options.ts';

/** An id that nothing has. */
export const NOTHING = '00000000-0000-4000-8000-000000000000';

/** What a connection is made of. */
export interface Given {
  target: string;
  credentials: Readonly<Partial<Record<Credential, string>>>;
  observer: Observer;
  ledger: Ledger;
  /** Tells this run's things from those of others. */
  run: string;
}

/** The SDK, connected. */
export interface Connection {
  transport: Pick<Transport, 'request'>;
  /** What a plan may refer to by name. */
  seeds: Readonly<Record<string, string>>;
  /** Takes back what connecting made; says what could not be taken back. */
  close(): Promise<string[]>;
}
