import type { Platform } from '../engine/context.ts';

/** What an entry tells of: a call, a frame of the WebSocket, a webhook that went out, a stream, or a remark. */
export type EntryKind = 'exchange' | 'frame' | 'webhook' | 'stream' | 'note';

/** Where an answer came from: the memory, the specification's example, a script, or a fault on purpose. */
export type EntrySource = 'state' | 'example' | 'script' | 'fault';

/** Where something departs from the specification. */
export interface EntryViolation {
  direction: 'request' | 'response';
  /** Path of the offending part: `['body', 'content', 'text']`. */
  location: string[];
  severity: 'error' | 'warning' | 'information' | 'hint';
  rule?: string;
  message: string;
}

/** One line of the timeline. */
export interface Entry {
  /** From 1; a reset does not set it back. */
  seq: number;
  /** ISO 8601, on the clock of the sandbox. */
  at: string;
  kind: EntryKind;
  platform: Platform;
  operationId?: string;
  method?: string;
  /** The path as requested, without the query; of a webhook, the address it went to. */
  path?: string;
  /** HTTP status; 0 where the connection broke before there was one. */
  status?: number;
  /** Milliseconds it took, on the wall. */
  ms?: number;
  conversationId?: string;
  /** How many there are. */
  violations: number;
  source: EntrySource;
  title: string;
}

/** One side of an exchange; of a frame, the frame: `SEND` or `RECEIVE`, and its body. Credentials read `[redacted]`. */
export interface EntryRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: unknown;
}

/** The other side. */
export interface EntryAnswer {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** An entry with everything that is known of it. */
export interface WholeEntry extends Omit<Entry, 'violations'> {
  request?: EntryRequest;
  answer?: EntryAnswer;
  violations: EntryViolation[];
  /** Of a webhook: the delivery it is an attempt of. */
  delivery?: string;
}

/** What is written down; the timeline gives it its number. */
export type NewEntry = Omit<WholeEntry, 'seq' | 'at' | 'violations'> & { violations?: readonly EntryViolation[] };

/** An entry as it stands in the list. */
export function lineOf({ request: _, answer: __, delivery: ___, violations, ...line }: WholeEntry): Entry {
  return { ...line, violations: violations.length };
}
