import type { WorkOptions } from '@linktor/outbox';
import type { Urls } from './platforms/index.ts';

/** What a worker is told. */
export interface Settings {
  connectionString: string;
  urls: Urls;
  /** Milliseconds a request may take. */
  timeout: number;
  /** Platforms that honour idempotency keys. */
  idempotent: ['linktor'];
  /** What `work` is called with. */
  work: WorkOptions;
  /** How often a worker kills itself: the part of the requests, at each of three moments. */
  suicide: number;
}
