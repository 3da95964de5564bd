import { discardBody } from '../answer/read-body.ts';
import { safeRequestId } from '../answer/request-id.ts';
import type { Call } from '../call/prepare.ts';
import { LinktorError } from '../errors/error.ts';
import { waitFor } from '../timers/wait-for.ts';
import type { Hooks } from './hooks.ts';

/** A monotonic clock, read only where somebody wants to know. */
export const startClock = (hooks: Hooks | undefined): number => (hooks ? performance.now() : 0);

/** A hook may be asynchronous: then it is waited for, so that what it rejects with does not go unnoticed. */
export const settled = (call: Call, told: unknown): Promise<unknown> | undefined =>
  isPending(told) ? waitFor(call, 'a hook', told) : undefined;

/** Tells of an attempt that was answered. */
export async function reportResponse(call: Call, response: Response, raw: boolean, sent: number): Promise<void> {
  const { hooks } = call.settings;
  try {
    const told = hooks?.onResponse?.({
      ...call.info,
      status: response.status,
      requestId: safeRequestId(call, response),
      durationMs: startClock(hooks) - sent,
    });
    await settled(call, told);
  } catch (thrown) {
    // The caller will never see this response.
    if (raw) discardBody(response);
    throw thrown;
  }
}

/** Tells of a call that failed for good. The call's own error is what the caller must see, and at once. */
export function reportError(call: Call, error: unknown, begun: number): void {
  const { hooks } = call.settings;
  const suppress = (thrown: unknown): void => {
    if (error instanceof LinktorError) Object.assign(error, { suppressed: thrown });
  };
  try {
    const told: unknown = hooks?.onError?.({ ...call.info, error, durationMs: startClock(hooks) - begun });
    if (isPending(told)) told.then(undefined, suppress);
  } catch (thrown) {
    suppress(thrown);
  }
}

const isPending = (value: unknown): value is PromiseLike<unknown> =>
  typeof (value as PromiseLike<unknown> | undefined)?.then === 'function';
