import type { Platform } from '../engine/context.ts';

/** A customer's phone: an address on a channel of a platform. */
export interface Phone {
  platform: Platform;
  channel: string;
  address: string;
  name?: string;
  conversationId?: string;
  /** Messages of the app that the customer has not read. */
  unread: number;
}

/** A message as it stands on the phone. */
export interface PhoneMessage {
  id: string;
  from: 'customer' | 'app';
  /** As the platform writes it. */
  content: unknown;
  status: string;
  /** ISO 8601. */
  at: string;
  /** Why the channel would not take it. */
  refused?: string;
}
