import { PagePromise } from '../pages/paginate.ts';
import { ApiPromise } from './api-promise.ts';

/** Checks arguments and makes the call; a failed check rejects the call's promise, like every other failure of a call. */
export const validated = <T>(check: () => void, call: () => ApiPromise<T>): ApiPromise<T> => {
  try {
    check();
  } catch (error) {
    return new ApiPromise<T>(() => Promise.reject(error));
  }
  return call();
};

/** As `validated`, for lists. */
export const validatedPages = <Item, Body>(
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
