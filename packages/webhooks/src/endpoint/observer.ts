// `within` is loaded with the first delivery that somebody observes.
import type { HeadersInput } from '../signature/headers.ts';

/**
 * Watches an endpoint, for telemetry: `webhookObserver()` of `@linktor/core/opentelemetry` is one. It is told nothing of what an
 * event says, and changes nothing: what it throws is told to `onError`, and it is not waited for.
 */
export interface WebhookObserver {
  /** Around a delivery: from its body to its answer. Calls `next` at once and gives what that gave. */
  delivery?<T extends { readonly status: number }>(
    about: { readonly platform: string; readonly headers: HeadersInput },
    next: () => Promise<T>,
  ): Promise<T>;
  /** Around the handler of an event, likewise. */
  event?<T>(about: { readonly platform: string; readonly type: string }, next: () => Promise<T>): Promise<T>;
  /** What goes wrong, as `onError` is told of it. */
  error?(error: unknown, platform: string, stage: string): void;
}

/**
 * Runs `next` within what an observer does around it; once, whatever the observer does. What goes wrong with the observer itself
 * is told.
 */
export function within<T>(
  observer: WebhookObserver,
  what: 'delivery' | 'event',
  { name: platform }: { readonly name: string },
  headersOrType: unknown,
  next: () => Promise<T>,
  report: (error: unknown, context: { stage: 'observer' }) => void,
): Promise<T> {
  const tell = (error: unknown): void => report(error, { stage: 'observer' });
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
    const around = observer[what] as (about: object, next: () => Promise<T>) => unknown;
    const about = what === 'event' ? { type: headersOrType } : { headers: headersOrType };
    Promise.resolve(around.call(observer, { platform, ...about }, run)).catch(own);
  } catch (error) {
    own(error);
  }
  return run();
}
