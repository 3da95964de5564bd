import { bounded, PATIENCE } from './bounded.ts';
import { LONGEST_TIMER } from './check.ts';
import { HANDLER_TIMEOUT, type Inbox } from './inbox.ts';
import { answeredOddly, InboxError } from './inbox-error.ts';
import type { Outcome, Report } from './transactional-inbox.ts';

/**
 * Processes an event under a claim. The claim is renewed while `process` runs, however long; `process` is told by the
 * signal when the claim is lost all the same (Redis out of reach, this process frozen), or `handlerTimeout` is over, because somebody else may then
 * have it. Throws what `process` throws, and what `claim` throws: no inbox, no processing. Each call of the inbox is bounded
 * by its `timeout`.
 */
export async function once(
  inbox: Inbox,
  id: string,
  process: (signal: AbortSignal) => Promise<void>,
  report: Report,
): Promise<Outcome> {
  const patience = Math.min(inbox.timeout ?? PATIENCE, LONGEST_TIMER);
  const release = (token: string): Promise<unknown> =>
    bounded('the release', patience, () => inbox.release(id, token)).catch(report);

  let renewed = performance.now();
  const claim = await bounded(
    'the claim',
    patience,
    () => inbox.claim(id),
    // Taken after all, for nobody.
    (late) => late?.status === 'claimed' && void release(late.token),
  );
  if (claim?.status === 'done') return { status: 'duplicate' };
  if (claim?.status === 'busy') return claim;
  if (claim?.status !== 'claimed') throw answeredOddly('the claim');

  const { token } = claim;
  if (typeof token !== 'string' || token === '') throw answeredOddly('the claim');
  const lease = Math.min(inbox.lease, LONGEST_TIMER);
  const lost = new AbortController();
  let running = true;
  const end = (error: InboxError): void => {
    if (!running || lost.signal.aborted) return;
    report(error);
    lost.abort(error);
  };
  const lose = (why: string): void =>
    end(new InboxError('LEASE_LOST', `the claim was lost while the event was processed: ${why}`, FROZEN));
  const renew = async (): Promise<void> => {
    const began = performance.now();
    try {
      if (await bounded('the renewal', Math.min(patience, lease / 3), () => inbox.renew(id, token))) renewed = began;
      else lose('its lease had ended');
    } catch (error) {
      // One failure is survived; the lease is not outlived.
      if (running) report(error);
      if (performance.now() - renewed >= lease) lose('it could not be renewed');
    }
    if (running && !lost.signal.aborted) timer = setTimeout(renew, began + lease / 3 - performance.now());
  };
  let timer = setTimeout(renew, lease / 3);
  // One that hangs would hold its event for ever. The claim is not given back, but ends with its lease: a handler that
  // heeds the signal has this long to stop before somebody else begins.
  const most = Math.min(inbox.handlerTimeout ?? HANDLER_TIMEOUT, LONGEST_TIMER);
  const hung = setTimeout(() => {
    clearTimeout(timer);
    end(new InboxError('HANDLER_TIMEOUT', `the handler was not done after ${most} ms`, HUNG));
  }, most);
  try {
    await process(lost.signal);
  } catch (error) {
    await release(token);
    throw error;
  } finally {
    running = false;
    clearTimeout(timer);
    clearTimeout(hung);
  }

  // The work is done: what fails from here on must not make the sender repeat it.
  const judge = (kept: boolean): void => {
    if (!kept)
      report(
        new InboxError('CLAIMED_TWICE', 'the event was processed, but somebody else has claimed it since', FROZEN),
      );
  };
  const commit = (): Promise<boolean> => bounded('the commit', patience, () => inbox.commit(id, token), judge);
  try {
    // Not again after a time-out: the first is still on its way.
    judge(await commit().catch((error) => (isTimeout(error) ? Promise.reject(error) : commit())));
  } catch (error) {
    report(error);
  }
  return { status: 'processed' };
}

const isTimeout = (error: unknown): boolean => error instanceof InboxError && error.code === 'INBOX_TIMEOUT';

const HUNG = 'Use its signal.';
const FROZEN = 'Was the process frozen, or the inbox out of reach? Make the lease longer.';
