import type { LinktorError, LinktorErrorInit } from '@linktor/core';
import type { Emitter } from '../emitter.ts';
import type { Events } from '../loops/events.ts';
import type { Connection } from '../socket/connection.ts';
import type { Credentials } from '../socket/credentials.ts';
import type { RealtimeServerFrame } from '../socket/frames.ts';
import type { Subscriptions } from '../subscription/subscriptions.ts';
import type { Topic } from '../subscription/topic.ts';
import type { Timers } from '../timers.ts';

/** What arrives for handlers and loops. */
export type Arriving = Exclude<RealtimeServerFrame, { type: 'pong' | 'error' }>;

/**
 * What stands between a connection and the handlers: with histories, or without. One or the other is loaded with the first
 * connection, so that nobody downloads both.
 */
export interface Delivery {
  /** The server says something. */
  receive(text: string): void;
  /** An event arrived; without a topic: of a conversation nobody subscribed to. */
  take(topic: Topic | undefined, event: Arriving): void;
  /** The server has been asked for this conversation. */
  join(topic: Topic): void;
  /** Nothing is to be delivered of this conversation any more. */
  leave(topic: Topic): void;
  /** A connection is open and everything is subscribed to again; or (`alone`) the histories have to do without one. */
  up(alone: boolean): void;
  /** The connection is gone. */
  down(): void;
  /** There will be no next connection. */
  end(): void;
  /** Something was lost on the way. */
  suspect(): void;
}

/** What a delivery needs of its client. */
export interface DeliveryClient {
  readonly emitter: Emitter;
  readonly streams: ReadonlySet<Events>;
  readonly subscriptions: Subscriptions;
  readonly credentials: Credentials;
  readonly connection: Connection;
  decode(text: string): unknown;
  // The rest is what this room shares with the client: an import would make it a file of its own in every bundle.
  timers<Name extends string>(fire: (name: Name) => void): Timers<Name>;
  error(message: string, init: LinktorErrorInit): LinktorError;
}
