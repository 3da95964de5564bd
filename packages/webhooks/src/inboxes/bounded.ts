import { InboxError } from './inbox-error.ts';

/** How long a call of an inbox may take unless told otherwise, in milliseconds. */
export const PATIENCE = 5000;

/**
 * What `call` comes to, or an error after `ms`: clients of databases like to wait for ever for a server that is gone. The
 * call itself goes on; `late` gets what it comes to after all.
 */
export function bounded<T>(
  what: string,
  ms: number,
  call: () => PromiseLike<T> | T,
  late: (value: T) => void = () => {},
): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    let over = false;
    const timer = setTimeout(() => {
      over = true;
      reject(
        new InboxError(
          'INBOX_TIMEOUT',
          `${what} took longer than ${ms} ms`,
          'Is its server up, and its client connected?',
        ),
      );
    }, ms);
    // In a promise of its own, for calls that throw before they return one.
    new Promise<T>((settle) => settle(call())).then(
      (value) => {
        clearTimeout(timer);
        if (over) late(value);
        else resolve(value);
      },
      (error) => {
        clearTimeout(timer);
        reject(error);
      },
    );
  });
}
