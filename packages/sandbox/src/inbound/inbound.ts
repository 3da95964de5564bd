import type { Platform } from '../engine/context.ts';

/** A place, in degrees. */
export interface Place {
  latitude: number;
  longitude: number;
  name?: string;
  address?: string;
}

/** What a customer does on their phone: one of these. */
export type InboundContent =
  | { text: string }
  /** Picks a button or a row of a list: the message it stands in, and its id there. */
  | { choose: { message: string; id: string } }
  | { media: { url: string; mime: string; caption?: string } }
  | { location: Place }
  /** Puts an emoji on a message; an empty one takes it away. */
  | { reaction: { message: string; emoji: string } };

/** A message from a customer. */
export type Inbound = InboundContent & {
  /** Default: `linktor`. */
  platform?: Platform;
  /** The channel as the platform names it, in any case: `whatsapp`, `SMS`. */
  channel: string;
  /** The customer's address on it: a number, a handle, an e-mail address. */
  from: string;
  /** The customer's name, where the channel tells one. */
  name?: string;
};

/** What became of it. */
export interface Received {
  platform: Platform;
  conversationId: string;
  contactId: string;
  /** Absent where the platform makes no message of it. */
  messageId?: string;
}
