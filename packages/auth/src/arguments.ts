import { ApiPromise, invalidArgument } from '@linktor/core';

/** A string with something in it. Never quotes it: passwords pass through here. */
export function requireText(value: unknown, parameter: string): void {
  if (typeof value !== 'string') {
    throw invalidArgument(parameter, `must be a string, got ${value === null ? 'null' : typeof value}`);
  }
  if (value === '') throw invalidArgument(parameter, 'is empty');
}

/** Checks arguments and makes the call; a failed check rejects the call's promise, like every other failure of a call. */
export const rejecting = <T>(check: () => void, call: () => ApiPromise<T>): ApiPromise<T> => {
  try {
    check();
  } catch (error) {
    return new ApiPromise<T>(() => Promise.reject(error));
  }
  return call();
};
