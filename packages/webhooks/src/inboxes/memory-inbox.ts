import { checkOptions } from '#runtime';
import { wrong } from '../endpoint/check-options.ts';
import { duration, LONGEST_TIMER } from './check.ts';
import { type Claim, HANDLER_TIMEOUT, type Inbox, type InboxOptions, LEASE, RETENTION } from './inbox.ts';

/** Options of `MemoryInbox`. */
export interface MemoryInboxOptions extends InboxOptions {
  /** How many events are remembered, those in process included. Default 10 000. */
  maxEntries?: number | undefined;
  /** The clock, in milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}

interface Entry {
  /** The claim's token, or the one with which it was committed. */
  token: string;
  expires: number;
}

const OPTIONS = ['lease', 'retention', 'handlerTimeout', 'maxEntries', 'now'];

/**
 * An inbox for one process: it knows nothing of other processes and forgets everything when its own ends. When it is
 * full, the event processed longest ago is forgotten; claims are never dropped: were all entries claims, further events
 * are refused as busy, so that the sender comes back later.
 */
export class MemoryInbox implements Inbox {
  readonly lease: number;
  readonly handlerTimeout: number;
  readonly #retention: number;
  readonly #maxEntries: number;
  readonly #now: () => number;
  /** Two maps, each in order of insertion, so that the oldest is found without a search. */
  readonly #claims = new Map<string, Entry>();
  readonly #done = new Map<string, Entry>();

  /** @throws ConfigurationError when an option is unknown, or a number not positive. */
  constructor(options: MemoryInboxOptions = {}) {
    checkOptions(options, OPTIONS, 'inbox options');
    const { lease, retention, handlerTimeout, maxEntries, now } = options;
    this.lease = duration(lease, 'lease', { fallback: LEASE, most: LONGEST_TIMER });
    this.handlerTimeout = duration(handlerTimeout, 'handlerTimeout', {
      fallback: HANDLER_TIMEOUT,
      most: LONGEST_TIMER,
    });
    this.#retention = duration(retention, 'retention', { fallback: RETENTION });
    this.#maxEntries = duration(maxEntries, 'maxEntries', { fallback: 10_000 });
    if (Number.isFinite(maxEntries) && !Number.isInteger(maxEntries))
      throw wrong('maxEntries', 'must be a whole number');
    // A clock without a number would remember nothing.
    if (now !== undefined && !(typeof now === 'function' && Number.isFinite(now())))
      throw wrong('now', 'must be a clock in milliseconds');
    this.#now = now ?? Date.now;
  }

  /** How many events are remembered or in process. */
  get size(): number {
    return this.#claims.size + this.#done.size;
  }

  async claim(id: string): Promise<Claim> {
    const now = this.#now();
    const done = this.#done.get(id);
    if (done && done.expires > now) return { status: 'done' };
    this.#done.delete(id);
    const held = this.#claims.get(id);
    if (held && held.expires > now) return { status: 'busy', retryAfter: held.expires - now };
    // So that this claim moves to the end.
    this.#claims.delete(id);
    if (!this.#makeRoom(now)) return { status: 'busy', retryAfter: this.lease };
    const token = crypto.randomUUID();
    this.#claims.set(id, { token, expires: now + this.lease });
    return { status: 'claimed', token };
  }

  async commit(id: string, token: string): Promise<boolean> {
    const done = this.#done.get(id);
    if (done) return done.token === token;
    const held = this.#claims.get(id);
    if (held && held.token !== token) return false;
    this.#claims.delete(id);
    // Within the bounds: a claim that had ended may have left its place to another event.
    if (!this.#makeRoom(this.#now())) return true;
    this.#done.set(id, { token, expires: this.#now() + this.#retention });
    return true;
  }

  async release(id: string, token: string): Promise<boolean> {
    return this.#drop(id, token);
  }

  async renew(id: string, token: string): Promise<boolean> {
    if (!this.#drop(id, token)) return false;
    this.#claims.set(id, { token, expires: this.#now() + this.lease });
    return true;
  }

  /** Ends a claim; false when it is not, or no longer, the token's. */
  #drop(id: string, token: string): boolean {
    const held = this.#claims.get(id);
    if (held?.token !== token) return false;
    this.#claims.delete(id);
    return held.expires > this.#now();
  }

  #makeRoom(now: number): boolean {
    if (this.size < this.#maxEntries) return true;
    const [oldest] = this.#done.keys();
    if (oldest !== undefined) return this.#done.delete(oldest);
    // Renewed claims move to the end: the first is the one that ends first.
    const [id, held] = this.#claims.entries().next().value!;
    return held.expires <= now && this.#claims.delete(id);
  }
}
