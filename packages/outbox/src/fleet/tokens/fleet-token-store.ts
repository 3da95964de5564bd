import { randomUUID } from 'node:crypto';
import {
  type AccessToken,
  renewalTime,
  sleep,
  type TokenStore,
  type TokenStoreContext,
  type WaitContext,
  withTimeout,
} from '@linktor/core';
import type { FleetTokenSettings } from './options.ts';
import { fingerprintOf, seal, unseal } from './seal.ts';

/** What is stored of a token. Times are left over by the clock of the store: those of the processes do not count. */
export interface StoredToken {
  readonly sealed: string | undefined;
  readonly fingerprint: string | undefined;
  /** Milliseconds it is still good for; infinite when unknown. */
  readonly life: number;
  /** It is time to get the next one. */
  readonly due: boolean;
  /** Somebody is getting it. */
  readonly leased: boolean;
}

/** A token to be stored. */
export interface NewToken {
  readonly sealed: string;
  readonly fingerprint: string;
  /** Milliseconds; infinite when unknown. */
  readonly life: number;
  /** Milliseconds until the next one is to be got. */
  readonly renewIn: number;
}

/** Where tokens are kept. Each of these is one atomic step. */
export interface TokenTable {
  look(key: string): Promise<StoredToken | undefined>;
  /**
   * Takes the lease, unless somebody has it, or there is a token that is good, not due, and not the one with the fingerprint
   * `refused`, which is removed.
   */
  claim(key: string, lease: string, ms: number, refused: string): Promise<boolean>;
  /** Stores a token and ends the lease; nothing, if the lease is somebody else's by now and their token lives longer. */
  put(key: string, lease: string, token: NewToken): Promise<void>;
  release(key: string, lease: string): Promise<void>;
}

/** Milliseconds within which the table has to answer, the connection included. */
const PATIENCE = 7_500;

/**
 * Milliseconds: a token that has less left would end on its way. Whoever got one would have to fetch a new one, lease or no lease, and all
 * get it at the same time.
 */
const SPARE = 1_000;
/** First and longest wait between two looks at what another process is getting, in milliseconds. */
const FIRST_LOOK = 20;
const LONGEST_LOOK = 250;

/**
 * A token for a fleet: exactly one process fetches it, with a lease, and the others wait for it no longer than the lease lasts. A
 * token that is due and still good is handed out to them meanwhile. What a process that was killed has begun, the next one does
 * when the lease is over.
 */
export class FleetTokenStore implements TokenStore {
  readonly timeout: number;
  readonly #table: TokenTable;
  readonly #settings: FleetTokenSettings;
  /** The leases that this process has. */
  readonly #leases = new Map<string, string>();

  constructor(table: TokenTable, settings: FleetTokenSettings) {
    this.#table = table;
    this.#settings = settings;
    this.timeout = settings.lease + 2 * PATIENCE;
  }

  async get(key: string, { signal, rejected }: TokenStoreContext): Promise<AccessToken | undefined> {
    const { key: secret, lease: ms } = this.#settings;
    let refused = rejected === undefined ? '' : fingerprintOf(rejected);
    for (let wait = FIRST_LOOK; ; wait = Math.min(LONGEST_LOOK, wait * 2)) {
      // Its life counts from the question: the answer may have taken a while.
      const asked = Date.now();
      const found = await this.#bounded(() => this.#table.look(key), signal);
      const ends = asked + (found?.life ?? 0);
      const good = found?.sealed !== undefined && found.fingerprint !== refused && ends > Date.now() + SPARE;
      const token = good ? unseal(found.sealed, secret, key) : undefined;
      // What nobody with this key can read stands in the way.
      if (good && token === undefined) refused = found.fingerprint ?? '';
      const held = token === undefined ? undefined : tokenOf(token, ends);
      if (held && !found?.due) return held;
      if (!found?.leased) {
        const lease = randomUUID();
        if (await this.#bounded(() => this.#table.claim(key, lease, ms, refused), signal)) {
          this.#leases.set(key, lease);
          return undefined;
        }
      }
      if (held) return held;
      await sleep(wait * (0.5 + Math.random() / 2), signal);
    }
  }

  async set(key: string, token: AccessToken, { signal }: WaitContext): Promise<void> {
    const now = Date.now();
    const life = token.expiresAt === undefined ? Number.POSITIVE_INFINITY : token.expiresAt - now;
    const sealed = seal(token.token, this.#settings.key, key);
    const fingerprint = fingerprintOf(token.token);
    const renewIn = renewalTime(token, now) - now;
    const lease = this.#leases.get(key) ?? '';
    this.#leases.delete(key);
    await this.#bounded(() => this.#table.put(key, lease, { sealed, fingerprint, life, renewIn }), signal);
  }

  async release(key: string, { signal }: WaitContext): Promise<void> {
    const lease = this.#leases.get(key);
    if (lease === undefined) return;
    this.#leases.delete(key);
    await this.#bounded(() => this.#table.release(key, lease), signal);
  }

  /** Clients wait long for a server that is gone. */
  #bounded<T>(ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
    return withTimeout(PATIENCE, 'the token store', ask, undefined, signal);
  }
}

const tokenOf = (token: string, expiresAt: number): AccessToken =>
  expiresAt === Number.POSITIVE_INFINITY ? { token } : { token, expiresAt };
