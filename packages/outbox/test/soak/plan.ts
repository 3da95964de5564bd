import { generatorFor, pick } from './random.ts';

export type Platform = 'linktor' | 'sinch' | 'antonnia';

/**
 * What is meant with an order beside sending it: `late` has so little time that it may expire, `cancelled` is taken back
 * after a while, `refused` is one that the platform never takes, `later` is not due yet, `undelivered` never reaches its phone.
 */
export type Fate = 'plain' | 'late' | 'cancelled' | 'refused' | 'later' | 'undelivered' | 'rolled back';

/** One order, and the message that belongs to it. */
export interface Order {
  n: number;
  key: string;
  platform: Platform;
  fate: Fate;
  /** Whom it is for: the conversation, the phone or the contact. */
  recipient: string;
  /** Messages of one group go out in the order of their numbers. */
  group: string | undefined;
  /** The channel, where it has a rate of its own. */
  channel: 'whatsapp' | undefined;
  priority: number;
  /** Milliseconds: until it is due (`later`), it expires (`late`) or is taken back (`cancelled`). */
  delay: number;
  /** Characters of the text. */
  length: number;
}

const FATES: readonly (readonly [Fate, number])[] = [
  ['late', 0.01],
  ['cancelled', 0.02],
  ['refused', 0.01],
  ['later', 0.03],
  ['undelivered', 0.01],
  ['rolled back', 0.03],
];
const PLATFORMS: readonly (readonly [Platform, number])[] = [
  ['linktor', 0.5],
  ['sinch', 0.3],
];
/** Recipients of each platform: each gets many messages, one after the other. */
const RECIPIENTS = 300;

/** The order of a number: the same for the same seed. */
export function order(seed: number, n: number): Order {
  const random = generatorFor(seed, n, 1);
  const platform = pick<Platform>(random(), PLATFORMS, 'antonnia');
  const who = Math.floor(random() * RECIPIENTS);
  const recipient = platform === 'sinch' ? `+46700000${String(who).padStart(3, '0')}` : `${platform}-${who}`;
  const fate = pick<Fate>(random(), FATES, 'plain');
  // Half of the recipients want their messages in order, whatever else becomes of them.
  const ordered = who % 2 === 0;
  return {
    n,
    key: `order-${n}-shipped`,
    platform,
    // What is due later takes its place in the line when it is: not the one that its number says.
    fate: ordered && (fate === 'later' || fate === 'cancelled') ? 'plain' : fate,
    recipient,
    group: ordered ? recipient : undefined,
    channel: platform === 'linktor' && who % 3 === 0 ? 'whatsapp' : undefined,
    priority: ordered ? 0 : Math.floor(random() * 3),
    delay: fate === 'late' ? 200 + random() * 3000 : 500 + random() * 8000,
    length: random() < 0.01 ? 20_000 : 40,
  };
}

/** Each recipient's orders are taken by one lane, so that it is known which came first. */
export const laneOf = ({ recipient }: Order, lanes: number): number =>
  (generatorFor(...[...recipient].map((c) => c.charCodeAt(0)))() * lanes) | 0;
