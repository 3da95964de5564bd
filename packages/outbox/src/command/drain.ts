import { isLinktorError } from '@linktor/core';
import type { Remaining } from '../look/drain.ts';
import type { Outbox } from '../outbox.ts';
import type { Arguments } from './arguments.ts';
import { Screen } from './screen.ts';
import type { Surroundings } from './surroundings.ts';
import { remainingLine } from './view.ts';

/** Exit code: it was not done in time. */
const TOO_LATE = 3;

/** Waits until whatever is due has gone out, and says how it went. */
export async function drain(
  outbox: Outbox,
  { campaign, timeout, json }: Arguments,
  { print, columns, signal }: Surroundings,
): Promise<number> {
  const screen = new Screen({ print, columns });
  let first: { due: number; at: number } | undefined;
  const onProgress = (remaining: Remaining): void => {
    const now = { due: remaining.due, at: performance.now() };
    first ??= now;
    const perSecond = Math.max(0, first.due - now.due) / Math.max(1, (now.at - first.at) / 1000);
    if (json) print(JSON.stringify(remaining));
    else screen.draw([remainingLine(remaining, perSecond)]);
  };
  const late = timeout === undefined ? undefined : AbortSignal.timeout(timeout * 1000);
  try {
    const { failed, undecided } = await outbox.drain({
      ...{ campaign, onProgress },
      signal: late ? AbortSignal.any([signal, late]) : signal,
    });
    return failed + undecided > 0 ? 1 : 0;
  } catch (error) {
    if (isLinktorError(error) && error.code === 'ABORTED') return late?.aborted ? TOO_LATE : 130;
    throw error;
  }
}
