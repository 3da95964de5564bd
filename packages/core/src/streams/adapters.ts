/** One chunk, or the end, and the link to what follows it: a list that is garbage as soon as both readers have passed. */
interface Link<T> {
  result: Promise<IteratorResult<T, undefined>>;
  next: Link<T> | undefined;
}

/** Two readers of one iterator. It is read as fast as the faster of them, and returned when both have returned. */
export function tee<T>(source: AsyncIterator<T, undefined, undefined>): [AsyncIterable<T>, AsyncIterable<T>] {
  let open = 2;
  const reader = (first: Link<T>): AsyncIterable<T> => {
    let at: Link<T> | undefined = first;
    const iterator: AsyncIterableIterator<T, undefined, undefined> = {
      next() {
        if (!at) return Promise.resolve({ done: true, value: undefined });
        at.next ??= { result: source.next(), next: undefined };
        at = at.next;
        return at.result;
      },
      async return() {
        if (at) {
          at = undefined;
          if (--open === 0) await source.return?.();
        }
        return { done: true, value: undefined };
      },
      [Symbol.asyncIterator]: () => iterator,
    };
    return iterator;
  };
  const first: Link<T> = { result: Promise.resolve({ done: true, value: undefined }), next: undefined };
  return [reader(first), reader(first)];
}

/** An iterator as a web stream, pulled chunk by chunk. */
export const readable = <T>(iterator: AsyncIterator<T, undefined, undefined>): ReadableStream<T> =>
  new ReadableStream<T>(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    // Nothing is read before it is asked for.
    { highWaterMark: 0 },
  );
