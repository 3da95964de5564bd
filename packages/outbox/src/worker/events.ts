import { LinktorError } from '@linktor/core';
import type { Events } from '../events.ts';
import type { Outcome } from '../outcomes/outcome.ts';
import type { Settlement } from './settle.ts';

/** What is known of a message whose worker has not been heard of since: the request may have gone out, and may not have. */
export const interrupted = (): Outcome => ({
  kind: 'open',
  down: false,
  error: new LinktorError('the worker that sent it was lost before it could say what came of it', {
    code: 'INTERRUPTED',
  }),
});

/** Tells what became of messages, now that it is written down. */
export function tellSettled(events: Events, settled: readonly Settlement[]): void {
  for (const { of, state, delayMs, counts, error } of settled) {
    const { id, key, platform, call, attempts } = of.message;
    const message = { id, key, platform, call, attempts };
    if (state === 'sent') events.emit('sent', message);
    else if (state === 'queued') {
      // One that was given back unsent is nobody's news.
      if (counts || error !== undefined) events.emit('retry', { ...message, error, delayMs });
    } else events.emit(state, { ...message, error });
  }
}
