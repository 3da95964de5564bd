import { checkOptions, describe, misconfigured } from '@linktor/core';

/** What of a message may be told to those who watch: no content, no key, no id. */
export interface Observed {
  readonly platform: string;
  readonly call: string;
}

/**
 * Watches an outbox, for telemetry: `outboxObserver()` of `@linktor/core/opentelemetry` is one. It changes nothing: what it throws
 * is told as an `error` event, and it is not waited for.
 */
export interface OutboxObserver {
  /**
   * Around `add`, and around each batch of a campaign, where `count` says how many messages of this call are in it. What it writes
   * into `carrier` is stored with each of them. Calls `next` at once and gives what that gave.
   */
  add?<T>(
    about: Observed & { readonly count?: number | undefined },
    carrier: Record<string, string>,
    next: () => Promise<T>,
  ): Promise<T>;
  /** Around each request of a message, with what `add` wrote. Likewise. */
  send?<T>(
    about: Observed & { readonly attempt: number },
    carrier: Readonly<Record<string, string>>,
    next: () => Promise<T>,
  ): Promise<T>;
}

/** @throws ConfigurationError for an observer whose functions would never be called. */
export function checkObserver(observer: unknown): OutboxObserver | undefined {
  if (observer === undefined) return undefined;
  const known = checkOptions(observer as OutboxObserver, ['add', 'send'], 'observer');
  for (const [name, value] of Object.entries(known))
    if (value !== undefined && typeof value !== 'function')
      throw misconfigured(`observer.${name}`, `must be a function, got ${describe(value)}`);
  return observer as OutboxObserver;
}

/** Runs `next` within what an observer does around it; once, whatever the observer does. */
export function within<T>(
  around: (next: () => Promise<T>) => unknown,
  next: () => Promise<T>,
  tell: (error: unknown) => void,
): Promise<T> {
  let running: Promise<T> | undefined;
  const run = (): Promise<T> => {
    running ??= next();
    return running;
  };
  // What `next` failed with comes through the observer too, and is told elsewhere.
  const own = (error: unknown): unknown =>
    run().then(
      () => tell(error),
      (failure) => failure === error || tell(error),
    );
  try {
    Promise.resolve(around(run)).catch(own);
  } catch (error) {
    own(error);
  }
  return run();
}
