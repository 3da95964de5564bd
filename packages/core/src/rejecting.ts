import { ApiPromise } from './api-promise.ts';
import { PagePromise } from './page.ts';

/** Checks arguments and makes the call; a failed check rejects the call's promise, like every other failure of a call. */
export const rejecting = <T>(check: () => void, call: () => ApiPromise<T>): ApiPromise<T> => {
  try {
    check();
  } catch (error) {
    return new ApiPromise<T>(() => Promise.reject(error));
  }
  return call();
};

/** As `rejecting`, for lists. */
export const rejectingPages = <Item, Body>(
  check: () => void,
  call: () => PagePromise<Item, Body>,
): PagePromise<Item, Body> => {
  try {
    check();
  } catch (error) {
    return new PagePromise<Item, Body>(() => Promise.reject(error));
  }
  return call();
};
