/**
 * A promise whose refusal is seen to: whoever forgets to await it loses the event, and not, to the first forger, the
 * process. Awaited, it rejects like any other.
 */
export function watched<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}
