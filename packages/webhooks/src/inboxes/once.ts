import { type Inbox, InboxError } from './inbox.ts';

/** What became of one delivery of an event. */
export type Outcome = { status: 'processed' } | { status: 'duplicate' } | { status: 'busy'; retryAfter: number };

/** What can go wrong beside the processing itself, without changing its outcome. */
export type Report = (error: unknown) => void;

/**
 * Processes an event under a claim. The claim is renewed while `process` runs, however long; `process` is told by the
 * signal when the claim is lost all the same (Redis out of reach, this process frozen), because somebody else may then
 * have it. Throws what `process` throws, and what `claim` throws: no inbox, no processing.
 */
export async function once(
  inbox: Inbox,
  id: string,
  process: (signal: AbortSignal) => Promise<void>,
  report: Report,
): Promise<Outcome> {
  const claim = await inbox.claim(id);
  if (claim.status === 'done') return { status: 'duplicate' };
  if (claim.status === 'busy') return claim;

  const { token } = claim;
  const lost = new AbortController();
  let running = true;
  let renewed = Date.now();
  const lose = (why: string): void => {
    if (!running || lost.signal.aborted) return;
    const error = new InboxError('LEASE_LOST', `the claim of an event was lost while it was processed: ${why}`);
    report(error);
    lost.abort(error);
  };
  const renew = async (): Promise<void> => {
    if (lost.signal.aborted) return;
    const began = Date.now();
    try {
      if (await inbox.renew(id, token)) renewed = began;
      else lose('its lease had ended');
    } catch (error) {
      // One failure is survived; the lease is not outlived.
      if (running) report(error);
      if (Date.now() - renewed >= inbox.lease) lose('it could not be renewed');
    }
  };
  const timer = setInterval(renew, inbox.lease / 3);
  try {
    await process(lost.signal);
  } catch (error) {
    await inbox.release(id, token).catch(report);
    throw error;
  } finally {
    running = false;
    clearInterval(timer);
  }

  // The work is done: what fails from here on must not make the sender repeat it.
  try {
    const kept = await inbox.commit(id, token).catch(() => inbox.commit(id, token));
    if (!kept)
      report(new InboxError('CLAIMED_TWICE', 'an event was processed, but somebody else has claimed it since'));
  } catch (error) {
    report(error);
  }
  return { status: 'processed' };
}
