import { MockError } from './errors.ts';
import type { RequestRecord } from './types.ts';

/** Enough for any test, and few enough for a mock that serves for days. */
const HISTORY = 10_000;

/** The newest records, oldest first. */
export class RequestLog {
  readonly records: RequestRecord[] = [];
  readonly #size: number;

  /** @throws MockError `INVALID_OPTION` when the size is no number of records. */
  constructor(size: number = HISTORY) {
    if (size !== Number.POSITIVE_INFINITY && !(Number.isInteger(size) && size >= 0)) {
      const remedy = 'Give a whole number from 0 on, or `Infinity` to keep all.';
      throw new MockError('INVALID_OPTION', '`history` is no number of records.', remedy);
    }
    this.#size = size;
  }

  add(record: RequestRecord): void {
    this.records.push(record);
    if (this.records.length > this.#size) this.records.shift();
  }

  clear(): void {
    this.records.length = 0;
  }
}
