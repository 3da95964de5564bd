import type { Message } from '../socket/frames.ts';
import type { MessageRef } from '../types.ts';

/**
 * How far behind the newest message seen a look goes back (milliseconds): a message can be listed later than one with a
 * later time. Servers have several machines, and these have clocks and queues.
 */
export const MARGIN = 10_000;

/** How far to go back the next time: by time, and not by more than `reach` messages. `NaN`: to the start of the list. */
export const lineOf = (messages: readonly Message[], reach: number): number =>
  Math.max(
    Date.parse(messages.at(-1)?.createdAt ?? '') - MARGIN,
    Date.parse(messages.at(-1 - reach)?.createdAt ?? '') || 0,
  );

/** The place before the first message of an empty conversation. */
export const NOWHERE: MessageRef = { id: '', createdAt: '' };

/** Before every message. */
export const BEGINNING = '1970-01-01T00:00:00.000Z';
