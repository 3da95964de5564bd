import { isLinktorError } from '@linktor/core';
import type { Remaining } from '../look/drain.ts';
import type { Outbox } from '../outbox.ts';
import type { Arguments } from './arguments.ts';
import { Screen } from './screen.ts';
import type { Surroundings } from './surroundings.ts';
import { remainingLine } from './view.ts';

/** Exit code: it was not done in time. */
const TOO_LATE = 3;

/** Looks over which the pace is taken. */
const SPAN = 10;

/** Waits until whatever is due has gone out, and says how it went. */
export async function drain(
  outbox: Outbox,
  { campaign, timeout, json }: Arguments,
  { print, columns, signal }: Surroundings,
): Promise<number> {
  const screen = new Screen({ print, columns });
  const looks: { due: number; at: number }[] = [];
  let said = '';
  const onProgress = (remaining: Remaining): void => {
    looks.push({ due: remaining.due, at: performance.now() });
    if (looks.length > SPAN) looks.shift();
    const [from, to] = [looks[0], looks.at(-1)] as [(typeof looks)[0], (typeof looks)[0]];
    const perSecond = Math.max(0, from.due - to.due) / Math.max(1, (to.at - from.at) / 1000);
    const line = json ? JSON.stringify(remaining) : remainingLine(remaining, perSecond);
    // Somebody who looks for hours is not told the same each second.
    if (line === said) return;
    said = line;
    if (json) print(line);
    else screen.draw([line]);
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
