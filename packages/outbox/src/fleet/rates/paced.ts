import {
  checkNumber,
  checkOptions,
  type ErrorInfo,
  type Hooks,
  isLinktorError,
  misconfigured,
  type RetryInfo,
} from '@linktor/core';
import type { SharedRate } from './shared-rate.ts';

/** What `paced` can be told. */
export interface PacedOptions {
  /**
   * Milliseconds that an attempt may wait for its turn before the call fails with a `RateLimitError`, without having been sent; less
   * than the client's `timeout`. Default: 25 000.
   */
  maxWait?: number | undefined;
}

/**
 * The options of a client whose every attempt waits for its turn at a rate that the fleet shares, before its own time begins. When the
 * platform answers 429 with a time to wait, the fleet waits.
 *
 * ```ts
 * const rate = new PostgresRate({ connectionString, name: 'sinch', perSecond: 30 });
 * const messages = new Messages(paced({ projectId, keyId, keySecret, region: 'eu' }, rate));
 * ```
 *
 * @throws ConfigurationError when an option is unknown or malformed.
 */
export function paced<const Options extends object>(
  options: Options & { hooks?: Hooks | undefined },
  rate: SharedRate,
  given: PacedOptions = {},
): Options {
  const maxWait = checkNumber(checkOptions(given, ['maxWait']).maxWait, 'maxWait', 25_000);
  if (typeof rate?.take !== 'function' || typeof rate.pause !== 'function')
    throw misconfigured('rate', 'must be a PostgresRate or a RedisRate');
  const { hooks } = options;
  const heed = async ({ error }: Pick<RetryInfo | ErrorInfo, 'error'>): Promise<void> => {
    // A turn that did not come is no word of the platform's.
    if (!isLinktorError(error) || error.status !== 429) return;
    const { retryAfter } = error as { retryAfter?: number };
    // What cannot be told to the fleet now it is told by the next one: the platform will say so again.
    if (retryAfter !== undefined && retryAfter > 0) await rate.pause(retryAfter * 1000).catch(() => {});
  };
  return {
    ...options,
    hooks: {
      ...hooks,
      async onRequest(info) {
        await rate.take(maxWait);
        await hooks?.onRequest?.(info);
      },
      async onRetry(info) {
        await heed(info);
        await hooks?.onRetry?.(info);
      },
      onError(info) {
        void heed(info);
        return hooks?.onError?.(info);
      },
    } satisfies Hooks,
  };
}
