import type { MessageRow, StoredError } from '../messages/row.ts';
import type { State } from '../states/states.ts';

/** A message, and what became of it. */
export interface Message {
  /** A UUID of version 7. */
  readonly id: string;
  readonly key: string;
  readonly platform: string;
  readonly call: string;
  readonly args: readonly unknown[];
  readonly state: State;
  readonly group: string | undefined;
  readonly channel: string | undefined;
  readonly campaign: string | undefined;
  readonly priority: number;
  /** Not sent before, not sent after. */
  readonly at: Date | undefined;
  readonly notAfter: Date | undefined;
  /** Requests begun. */
  readonly attempts: number;
  /** Why the last attempt did not succeed, or why the message failed. */
  readonly error: StoredError | undefined;
  /** What the sender returned. */
  readonly result: unknown;
  readonly platformMessageId: string | undefined;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly sentAt: Date | undefined;
  readonly deliveredAt: Date | undefined;
  readonly readAt: Date | undefined;
}

/** A row as users see it. */
export const messageOf = (row: MessageRow): Message => ({
  ...{ id: row.id, key: row.key, platform: row.platform, call: row.call, args: row.args, state: row.state },
  ...{ group: row.ordered_by ?? undefined, channel: row.channel ?? undefined, campaign: row.campaign ?? undefined },
  ...{ priority: row.priority, at: row.at ?? undefined, notAfter: row.not_after ?? undefined, attempts: row.attempts },
  ...{ error: row.error ?? undefined, result: row.result ?? undefined },
  platformMessageId: row.platform_message_id ?? undefined,
  ...{ createdAt: row.created_at, updatedAt: row.updated_at, sentAt: row.sent_at ?? undefined },
  ...{ deliveredAt: row.delivered_at ?? undefined, readAt: row.read_at ?? undefined },
});
