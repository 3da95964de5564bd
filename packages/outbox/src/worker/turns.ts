import type { Queryable } from '../database/database.ts';
import type { Engine, Enqueued } from '../engine/engine.ts';

/*
 * Groups. Messages of a group go out one after the other, in the order of adding: by the database's time of their transaction, and
 * within one by their ids, which are in order.
 *
 * Every message gets a job of the engine when it is added, so that none can be forgotten. Whose turn it is, is asked when it is
 * claimed: a message behind another of its group is marked `waiting`, and its job completed. Whoever ends the one before gives the
 * next one a job again, in the same transaction. Both hold a lock on the group while they do: the claim cannot miss that the one
 * before has ended, nor its end that somebody waits.
 *
 * In line are messages that are `sending`, `uncertain` (nobody may go past a message that may yet be sent again), and `queued`; but
 * not those that the engine does not know of yet (a campaign that is paused), nor those whose time (`at`) has not come: they hold
 * up nobody, and stand in line when it has.
 */

const lockKey = (schema: string): string => `hashtextextended('${schema}/' || ordered_by, 0)`;

/** Takes the locks of the groups of these messages, as far as nobody else has them; gives the groups whose lock it has. */
export async function tryGroups(db: Queryable, schema: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await db.query(
    `SELECT ordered_by FROM (
  SELECT DISTINCT ordered_by FROM ${schema}.message WHERE id = ANY($1::uuid[]) AND ordered_by IS NOT NULL
) AS groups WHERE pg_try_advisory_xact_lock(${lockKey(schema)})`,
    [ids],
  );
  return (rows as { ordered_by: string }[]).map(({ ordered_by }) => ordered_by);
}

/** Takes the locks of groups, waiting for them; always in the same order, so that two never wait for each other. */
export async function lockGroups(db: Queryable, schema: string, groups: readonly string[]): Promise<void> {
  await db.query(
    `SELECT pg_advisory_xact_lock(key) FROM (
  SELECT DISTINCT ${lockKey(schema)} AS key FROM unnest($1::text[]) AS ordered_by ORDER BY key
) AS keys`,
    [groups],
  );
}

/** Whether another message of the group of `m` goes before it. */
export const isBehind = (schema: string): string => `EXISTS (
  SELECT FROM ${schema}.message p
  WHERE p.ordered_by = m.ordered_by AND p.id <> m.id AND (p.state IN ('sending', 'uncertain')
    OR (p.state = 'queued' AND NOT p.held AND (p.at IS NULL OR p.at <= now()) AND (p.created_at, p.id) < (m.created_at, m.id)))
)`;

/** Gives the engine the next waiting message of each of these groups, whose locks are held. */
export async function wakeNext(
  db: Queryable,
  engine: Engine,
  schema: string,
  groups: readonly string[],
): Promise<void> {
  const { rows } = await db.query(
    `UPDATE ${schema}.message m SET waiting = false, job = gen_random_uuid(), claim = NULL
FROM unnest($1::text[]) AS groups (name) CROSS JOIN LATERAL (
  SELECT id FROM ${schema}.message
  WHERE ordered_by = groups.name AND state = 'queued' AND waiting ORDER BY created_at, id LIMIT 1 FOR UPDATE SKIP LOCKED
) AS next
WHERE m.id = next.id
RETURNING m.id, m.job, m.queue, m.priority, m.at`,
    [groups],
  );
  if (rows.length > 0) await engine.enqueue(db, rows as Enqueued[]);
}
