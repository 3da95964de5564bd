import { checkOptions, invalidArgument } from '@linktor/core';
import type { EventsOptions } from './loops/event-stream.ts';
import type { Position } from './types.ts';

/** Refuses what is no id. */
export const checkId = (conversationId: string): void => {
  if (typeof conversationId === 'string' && conversationId.trim() !== '') return;
  throw invalidArgument('conversationId', 'must be a non-empty string', 'Pass the id of the conversation.');
};

/** Refuses what is no position, and one that cannot be used. */
export const checkPosition = ({ id, createdAt, since = createdAt, ids = [] }: Position, usable: unknown): void => {
  if (usable && typeof id === 'string' && Date.parse(createdAt) >= Date.parse(since) && Array.isArray(ids)) return;
  throw invalidArgument('from', 'must be a position, of a new subscription');
};

/** Refuses options that a loop cannot have. */
export const checkEvents = (options: EventsOptions): void => {
  checkOptions(options, ['conversationId', 'types', 'signal', 'bufferSize', 'overflow']);
  const { bufferSize = 1, overflow = 'error' } = options;
  if (!(bufferSize >= 1)) throw invalidArgument('bufferSize', 'must be at least 1');
  if (overflow !== 'error' && overflow !== 'drop-oldest') {
    throw invalidArgument('overflow', 'must be "error" or "drop-oldest"');
  }
};
