import type { RealtimeGap } from '@linktor/realtime';

/** Published against delivered. */
export interface Account {
  delivered: number;
  /** Neither delivered nor within the bounds of a gap. */
  lost: number;
  /** Not delivered, and within the bounds of a gap or named by one. */
  named: number;
  /** Those among them whose entry in the history has no time. */
  unreadable: number;
  /** Not delivered, and taken out of the history before they could be found there. */
  deleted: number;
  duplicated: number;
  /** Out of order, and not named as late before. */
  misordered: number;
  /** Out of order, and named. */
  late: number;
  /** Delivered, but never published. */
  foreign: number;
}

/** Compares, conversation by conversation. */
export function audit(
  conversations: readonly string[],
  published: ReadonlyMap<string, readonly { id: string; createdAt: string }[]>,
  delivered: ReadonlyMap<string, readonly { id: string; late: boolean }[]>,
  gaps: readonly RealtimeGap[],
  deleted: ReadonlySet<string>,
): Account {
  const account: Account = {
    ...{ delivered: 0, lost: 0, named: 0, unreadable: 0, deleted: 0 },
    ...{ duplicated: 0, misordered: 0, late: 0, foreign: 0 },
  };
  for (const conversation of conversations) {
    const messages = published.get(conversation) ?? [];
    const expected = new Map(messages.map(({ id }, index) => [id, index]));
    const own = gaps.filter((gap) => gap.conversationId === conversation);
    const named = new Set(own.flatMap((gap) => (gap.reason === 'late' ? (gap.messageIds ?? []) : [])));
    const seen = new Set<string>();
    // Messages of the very same time have no order.
    let newest = '';
    for (const { id, late } of delivered.get(conversation) ?? []) {
      const index = expected.get(id);
      account.delivered++;
      if (seen.has(id)) account.duplicated++;
      seen.add(id);
      if (index === undefined) account.foreign++;
      else if (late && named.has(id)) account.late++;
      else if (late || (messages[index]?.createdAt ?? '') < newest) account.misordered++;
      else newest = messages[index]?.createdAt ?? '';
    }
    for (const [id, index] of expected) {
      if (seen.has(id)) continue;
      const bound = own.some(
        ({ reason, after, before, messageIds }) =>
          messageIds?.includes(id) ||
          (reason !== 'late' &&
            index > (expected.get(after?.id ?? '') ?? -1) &&
            index < (expected.get(before?.id ?? '') ?? expected.size)),
      );
      if (bound) account.named++;
      else if (deleted.has(id)) account.deleted++;
      else account.lost++;
      if (own.some(({ reason, messageIds }) => reason === 'unreadable' && messageIds?.includes(id)))
        account.unreadable++;
    }
  }
  return account;
}

/** What is known of a conversation when a gap comes. */
export interface Facts {
  published: readonly { id: string }[];
  delivered: ReadonlySet<string>;
  /** Its history could not be read, or not well. */
  spoilt: boolean;
  /** Something has been taken out of its history. */
  shortened: boolean;
  /** Entries of its history without a time. */
  timeless: ReadonlySet<string>;
}

/** Whether a gap states a fact, as far as can be told when it comes. */
export function isTrue(
  { reason, conversationId, after, before, messageIds = [] }: RealtimeGap,
  { published, delivered, spoilt, shortened, timeless }: Facts,
): boolean {
  const index = new Map(published.map(({ id }, place) => [id, place]));
  const [from, to] = [index.get(after?.id ?? '') ?? -1, index.get(before?.id ?? '') ?? published.length];
  switch (reason) {
    // What it names is delivered next, and must not have been before.
    case 'late':
      return messageIds.length > 0 && messageIds.every((id) => index.has(id) && !delivered.has(id));
    // There is something between the bounds that was not delivered.
    case 'bound':
      return from < to && published.slice(from + 1, to).some(({ id }) => !delivered.has(id));
    // Says no more than that they may have been delivered: they must exist, and the bounds be in order.
    case 'forgotten':
      return messageIds.every((id) => index.has(id)) && from < to;
    case 'failed':
      return spoilt;
    case 'overflow':
      return true;
    case 'unlisted':
      return shortened;
    case 'unreadable':
      return messageIds.length > 0 && messageIds.every((id) => timeless.has(id));
    // Nothing here makes these happen.
    default:
      throw new Error(`a gap for no reason: ${reason} of ${conversationId}`);
  }
}
