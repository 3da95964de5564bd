import type { Platform } from '../engine/context.ts';

/** One time of sending. */
export interface Attempt {
  /** ISO 8601, on the clock of the sandbox. */
  at: string;
  /** What the receiver answered; absent when it did not. */
  status?: number;
  /** Why there was no answer, or why it was not sent. */
  error?: string;
  /** Milliseconds on the wall. */
  ms?: number;
  /** The beginning of the receiver's answer. */
  answer?: string;
}

/** An event on its way to one endpoint. */
export interface Delivery {
  id: string;
  endpointId: string;
  platform: Platform;
  /** The event's type. */
  type: string;
  /** Where it goes; values of the query that are secrets read `[redacted]`. */
  url: string;
  at: string;
  attempts: Attempt[];
  state: 'pending' | 'delivered' | 'failed';
  /** When it is sent again, unless it arrives before. */
  next?: string;
}

/** As it is kept. */
export interface KeptDelivery extends Delivery {
  eventId: string;
  body: string;
  conversationId?: string;
  /** Where it goes in place of an endpoint. */
  named?: { url: string; app: string };
  /** The agenda's name for what happens at `next`. */
  task?: string;
}

/** As it is shown: the body stands in the timeline. */
export function shown({
  eventId: _,
  body: __,
  conversationId: ___,
  task: ____,
  named: _____,
  ...rest
}: KeptDelivery): Delivery {
  return rest;
}
