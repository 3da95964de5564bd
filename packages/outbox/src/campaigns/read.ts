import { AbortedError } from '@linktor/core';

/** What a list of recipients may be: an array, a generator, a stream of objects, a cursor of a database. */
export type Items<Item> = AsyncIterable<Item> | Iterable<Item>;

/**
 * The items of somebody else's list, one after the other. A list that hangs does not keep whoever gave the signal, and one that
 * is left in the middle is told so.
 */
export async function* readItems<Item>(
  items: Items<Item>,
  signal?: AbortSignal | undefined,
): AsyncGenerator<Item, void, undefined> {
  const iterator = Symbol.asyncIterator in items ? items[Symbol.asyncIterator]() : items[Symbol.iterator]();
  // One listener for the whole list: a promise raced against each item would remember them all.
  let stop = (): void => {};
  const onAbort = (): void => stop();
  signal?.addEventListener('abort', onAbort);
  let open = true;
  try {
    for (;;) {
      const { done, value } = await new Promise<IteratorResult<Item, unknown>>((resolve, reject) => {
        stop = () => reject(new AbortedError('the campaign was stopped', { code: 'ABORTED', cause: signal?.reason }));
        if (signal?.aborted) return stop();
        // Also one that throws instead of rejecting.
        new Promise<IteratorResult<Item, unknown>>((next) => next(iterator.next())).then(resolve, (error) => {
          open = false;
          reject(error);
        });
      });
      open &&= !done;
      if (done) return;
      yield value;
    }
  } finally {
    signal?.removeEventListener('abort', onAbort);
    // Not awaited: a generator that hangs answers when it goes on, if ever.
    if (open) new Promise((resolve) => resolve(iterator.return?.())).catch(() => {});
  }
}
