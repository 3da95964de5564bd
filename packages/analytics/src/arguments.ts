import { ApiPromise, invalidArgument } from '@linktor/core';

/** A string with something in it. */
export function requireText(value: unknown, parameter: string): void {
  if (typeof value !== 'string') {
    throw invalidArgument(parameter, `must be a string, got ${value === null ? 'null' : typeof value}`);
  }
  if (value.trim() === '') throw invalidArgument(parameter, 'is empty');
}

/** An object. */
export function requireObject(value: unknown, parameter: string): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidArgument(parameter, 'must be an object');
  }
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
