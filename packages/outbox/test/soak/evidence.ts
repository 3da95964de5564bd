import { setTimeout as wait } from 'node:timers/promises';
import type { Queryable } from '@linktor/outbox';
import type { Row } from './judge.ts';

/** Milliseconds: a reconciler that is killed in the middle of a look leaves its messages alone for a little over a minute. */
const STUCK = 120_000;

/** Waits until no message is on its way and every report is heeded, or nothing has moved for long. */
export async function settled(db: Queryable): Promise<void> {
  let before = '';
  let since = performance.now();
  for (;;) {
    const { rows } = await db
      .query(
        // A report that came before its message was settled is heeded a little later.
        `SELECT state, count(*)::int AS messages FROM linktor_outbox.message
         WHERE state IN ('queued', 'sending', 'uncertain') GROUP BY state
         UNION ALL SELECT 'report', count(*)::int FROM linktor_outbox.report HAVING count(*) > 0 ORDER BY state`,
      )
      .catch(() => ({ rows: ['out of reach'] }));
    if (rows.length === 0) return;
    const now = JSON.stringify(rows);
    if (now !== before) since = performance.now();
    if (performance.now() - since > STUCK) return;
    before = now;
    await wait(250);
  }
}

/** The orders in the caller's own table, and what the outbox has of their messages. */
export async function stored(db: Queryable): Promise<{ committed: Set<number>; rows: Row[] }> {
  const orders = (await db.query('SELECT n FROM orders')).rows as { n: number }[];
  const messages = (await db.query('SELECT key, state, error FROM linktor_outbox.message')).rows as {
    key: string;
    state: string;
    error: unknown;
  }[];
  return {
    committed: new Set(orders.map(({ n }) => n)),
    rows: messages.map(({ key, state, error }) => ({
      n: Number(key.split('-')[1]),
      state,
      error: error === null ? undefined : JSON.stringify(error),
    })),
  };
}
