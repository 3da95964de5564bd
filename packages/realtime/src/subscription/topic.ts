import type { Seen } from '../delivery/seen.ts';
import type { Timeline } from '../history/timeline.ts';
import type { Position } from '../types.ts';
import { Standing } from './standing.ts';

/** A conversation that is subscribed to, and was: what is known of it outlives its subscriptions. */
export class Topic {
  readonly conversationId: string;
  /** How many times it is subscribed to. */
  subscribers = 0;
  /** Its present life, or the last one. */
  standing: Standing = new Standing();
  /** What has come of it: with a history, */
  timeline: Timeline | undefined;
  /** or without. */
  seen: Seen | undefined;
  /** Where to go on from: given with the subscription, and taken by the timeline. */
  from: Position | undefined;

  constructor(conversationId: string) {
    this.conversationId = conversationId;
  }
}
