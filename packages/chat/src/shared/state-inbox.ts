import type { Claim, Inbox } from '@linktor/webhooks';
import type { Lock, StateAdapter } from 'chat';

/**
 * An inbox of `@linktor/webhooks` in whatever state the bot has: an event is processed under a lock that is renewed, and remembered
 * once it is done. Whoever dies in between loses the lock, and a redelivery is processed.
 */
export class StateInbox implements Inbox {
  readonly lease: number;
  readonly #state: StateAdapter;
  readonly #prefix: string;
  readonly #retention: number;
  readonly #held = new Map<string, Lock>();

  /**
   * @param state The state of the bot.
   * @param prefix Before every key.
   * @param lease How long a claim lasts without being renewed, in milliseconds.
   * @param retention How long a processed event is remembered, in milliseconds. Default a day.
   */
  constructor(state: StateAdapter, prefix: string, lease: number, retention: number = DAY) {
    this.#state = state;
    this.#prefix = prefix;
    this.lease = lease;
    this.#retention = retention;
  }

  async claim(id: string): Promise<Claim> {
    const key = this.#prefix + id;
    const lock = await this.#state.acquireLock(key, this.lease);
    if (lock === null) return { status: 'busy', retryAfter: this.lease };
    // Looked at under the lock: whoever held it before has remembered the event by now, or died.
    if ((await this.#state.get(key)) !== null) {
      await this.#state.releaseLock(lock);
      return { status: 'done' };
    }
    this.#held.set(lock.token, lock);
    return { status: 'claimed', token: lock.token };
  }

  async commit(id: string, token: string): Promise<boolean> {
    const lock = await this.#own(token);
    if (lock === null) return false;
    await this.#state.set(this.#prefix + id, 'done', this.#retention);
    await this.#state.releaseLock(lock);
    this.#held.delete(token);
    return true;
  }

  async release(_id: string, token: string): Promise<boolean> {
    const lock = this.#held.get(token);
    if (lock === undefined) return false;
    this.#held.delete(token);
    const held = await this.#state.extendLock(lock, this.lease);
    await this.#state.releaseLock(lock);
    return held;
  }

  async renew(_id: string, token: string): Promise<boolean> {
    const lock = this.#held.get(token);
    return lock !== undefined && (await this.#state.extendLock(lock, this.lease));
  }

  /** The lock of a claim, taken again where its lease has ended and nobody else has it. */
  async #own(token: string): Promise<Lock | null> {
    const lock = this.#held.get(token);
    if (lock === undefined) return null;
    if (await this.#state.extendLock(lock, this.lease)) return lock;
    const again = await this.#state.acquireLock(lock.threadId, this.lease);
    if (again === null) this.#held.delete(token);
    return again;
  }
}

const DAY = 86_400_000;
