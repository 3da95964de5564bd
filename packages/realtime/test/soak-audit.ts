import type { RealtimeGap } from '@linktor/realtime';

/** Published against delivered. */
export interface Account {
  delivered: number;
  /** Neither delivered nor within the bounds of a gap. */
  lost: number;
  /** Not delivered, and within the bounds of a gap or named by one. */
  named: number;
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
  published: (conversation: string) => readonly string[],
  delivered: ReadonlyMap<string, readonly { id: string; late: boolean }[]>,
  gaps: readonly RealtimeGap[],
): Account {
  const account: Account = { delivered: 0, lost: 0, named: 0, duplicated: 0, misordered: 0, late: 0, foreign: 0 };
  for (const conversation of conversations) {
    const expected = new Map(published(conversation).map((id, index) => [id, index]));
    const own = gaps.filter((gap) => gap.conversationId === conversation);
    const named = new Set(own.flatMap((gap) => (gap.reason === 'late' ? (gap.messageIds ?? []) : [])));
    const seen = new Set<string>();
    let newest = -1;
    for (const { id, late } of delivered.get(conversation) ?? []) {
      const index = expected.get(id);
      account.delivered++;
      if (seen.has(id)) account.duplicated++;
      seen.add(id);
      if (index === undefined) account.foreign++;
      else if (late && named.has(id)) account.late++;
      else if (late || index < newest) account.misordered++;
      else newest = index;
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
      else account.lost++;
    }
  }
  return account;
}
