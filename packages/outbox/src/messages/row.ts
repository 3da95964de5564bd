import type { State } from '../states/states.ts';

/** A message as its table has it: the truth about it. Times are the database's. */
export interface MessageRow {
  /** A UUID of version 7: in the order of adding. */
  id: string;
  key: string;
  /** The key of `senders` it goes to. */
  platform: string;
  /** The method called on the sender; `messages.create` for one of a resource of the sender. */
  call: string;
  args: unknown[];
  /** SHA-256 of platform, call and arguments: tells a key used twice for the same from one used for something else. */
  fingerprint: string;
  state: State;
  /** The group within which messages go out one after the other, in the order of adding. */
  ordered_by: string | null;
  /** The channel it is counted under for rates (`whatsapp`). */
  channel: string | null;
  campaign: string | null;
  /** Queued, but the engine does not know of it yet: a campaign's feeder hands it over. */
  held: boolean;
  /** Queued behind another of its group: the engine is told of it when that one has ended. */
  waiting: boolean;
  priority: number;
  at: Date | null;
  not_after: Date | null;
  /** Requests begun, counting the one under way. One that surely did not reach the platform's decision is taken off again. */
  attempts: number;
  /** An earlier request may have acted, and was repeated with the same idempotency key. */
  acted: boolean;
  /** When the last attempt was claimed, and the first one since it was last sure that none had acted. */
  claimed_at: Date | null;
  first_claimed_at: Date | null;
  /** Until when the worker that has it may work on it; after that it is taken from it. */
  leased_until: Date | null;
  /** When somebody is to look at it: the reconciler, while it is uncertain. */
  look_at: Date | null;
  looks: number;
  error: StoredError | null;
  result: unknown;
  platform_message_id: string | null;
  /** The engine's queue it belongs to, by platform, channel, and whether it has a group. */
  queue: string;
  /** The engine's job that carries it; null while it is held or waiting. */
  job: string | null;
  /** Which claim of that job has it: what an earlier one has to tell of it is not heeded. */
  claim: number | null;
  /** The carrier of the trace in which it was added (`traceparent`). */
  trace: Record<string, string> | null;
  created_at: Date;
  updated_at: Date;
  sent_at: Date | null;
  delivered_at: Date | null;
  read_at: Date | null;
}

/** An error as it is kept beside a message: what a typed error tells, without headers, bodies or stacks. */
export interface StoredError {
  name: string;
  message: string;
  code?: string;
  status?: number;
  requestId?: string;
  retryAfter?: number;
  remediation?: string;
  details?: unknown;
}
