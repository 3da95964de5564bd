/**
 * A promise whose refusal is seen to: whoever forgets to await it loses the event, and not, to the first forger, the
 * process. Awaited, it rejects like any other.
 */
export function watched<T>(work: () => T | Promise<T>): Promise<T> {
  let promise: Promise<T>;
  try {
    const result = work();
    // What is there already cannot be refused any more.
    if (!(result instanceof Promise)) return Promise.resolve(result);
    promise = result;
  } catch (error) {
    promise = Promise.reject(error);
  }
  promise.catch(() => {});
  return promise;
}
