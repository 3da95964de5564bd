import { StreamPromise } from '@linktor/core';

// Apart from `check.ts`, which calls without streams use too: streams weigh as much as all the rest of a call.

/** As `checked`, for streams. */
export const checkedStream = <T, Final>(
  check: () => void,
  call: () => StreamPromise<T, Final>,
): StreamPromise<T, Final> => {
  try {
    check();
  } catch (error) {
    return new StreamPromise<T, Final>(() => Promise.reject(error));
  }
  return call();
};
