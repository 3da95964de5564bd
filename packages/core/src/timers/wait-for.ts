import type { Call } from '../call/prepare.ts';
import { withTimeout } from './with-timeout.ts';

/** Waits for somebody else's code no longer than an attempt may take, and than the caller's signal allows. */
export async function waitFor<T>(call: Call, what: string, promise: PromiseLike<T>): Promise<T> {
  const { signal, info, timeout } = call;
  try {
    return await withTimeout(timeout, what, () => promise, info, signal);
  } catch (error) {
    call.left = true;
    call.leave?.(!signal?.aborted);
    throw error;
  }
}
