import { createHash } from 'node:crypto';
import type { Collection } from './store.ts';

/** How many of each kind were given out: part of the state, so that none comes twice after a restart. */
interface Counter {
  given: number;
}

const BASE62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * Ids, tokens and chances that are the same for the same seed. Each kind has a row of its own: how many messages there are
 * does not change the ids of contacts.
 */
export interface Ids {
  /** `conv_` and so many letters and digits (default 16); the kind is the prefix. */
  next(prefix: string, length?: number): string;
  /** A ULID of an instant, as Sinch has them. */
  ulid(kind: string, timeMs: number): string;
  /** A UUID, version 4. */
  uuid(kind: string): string;
  /** Letters and digits for a token or a secret. */
  token(kind: string, length?: number): string;
  /** A number from 0 to 1, 1 excluded. */
  chance(kind: string): number;
}

export class SeededIds implements Ids {
  readonly #seed: number;
  readonly #counters: Collection<Counter>;

  constructor(seed: number, counters: Collection<Counter>) {
    this.#seed = seed;
    this.#counters = counters;
  }

  next(prefix: string, length = 16): string {
    return prefix + this.token(prefix, length);
  }

  ulid(kind: string, timeMs: number): string {
    let time = '';
    for (let rest = timeMs, i = 0; i < 10; i++, rest = Math.floor(rest / 32)) time = CROCKFORD[rest % 32] + time;
    return time + letters(this.#bytes(kind, 16), CROCKFORD);
  }

  uuid(kind: string): string {
    const bytes = this.#bytes(kind, 16);
    bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
    bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
  }

  token(kind: string, length = 32): string {
    return letters(this.#bytes(kind, length), BASE62);
  }

  chance(kind: string): number {
    return this.#bytes(kind, 6).readUIntBE(0, 6) / 2 ** 48;
  }

  #bytes(kind: string, length: number): Buffer {
    const given = (this.#counters.get(kind)?.given ?? 0) + 1;
    this.#counters.put(kind, { given });
    const parts: Buffer[] = [];
    for (let i = 0; i * 32 < length; i++) {
      parts.push(createHash('sha256').update(`${this.#seed} ${kind} ${given} ${i}`).digest());
    }
    return Buffer.concat(parts).subarray(0, length);
  }
}

const letters = (bytes: Buffer, alphabet: string): string =>
  [...bytes].map((byte) => alphabet[byte % alphabet.length]).join('');
