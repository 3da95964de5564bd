import { engineSchema } from '../database/migrate.ts';
import type { Enqueued } from '../engine/engine.ts';
import type { Runtime } from '../runtime.ts';
import { isBehind } from './turns.ts';

/** Messages of one turn. */
const TURN = 500;

/** Frees messages whose workers have not been heard of since their lease ended: their jobs are given out again. */
export async function releaseAbandoned({ database, engine, schema }: Runtime): Promise<number> {
  return database.transaction(async (db) => {
    const { rows } = await db.query(
      `UPDATE ${schema}.message m SET leased_until = NULL
FROM (
  SELECT id FROM ${schema}.message
  WHERE state = 'sending' AND leased_until < now() LIMIT ${TURN} FOR UPDATE SKIP LOCKED
) AS abandoned
WHERE m.id = abandoned.id RETURNING m.queue, m.job`,
    );
    const abandoned = rows as { queue: string; job: string }[];
    for (const [queue, jobs] of Map.groupBy(abandoned, (row) => row.queue))
      await engine.release(
        queue,
        jobs.map(({ job }) => job),
        db,
      );
    return abandoned.length;
  });
}

/**
 * Gives a job to messages that have none, and should: somebody deleted it in the engine's tables or its dashboard, or the one before
 * it in its group ended while somebody held its row. One worker at a time.
 */
export async function findForgotten({ database, engine, schema }: Runtime): Promise<number> {
  return database.transaction(async (db) => {
    const { rows } = await db.query(
      `WITH mine AS MATERIALIZED (SELECT pg_try_advisory_xact_lock(hashtextextended('rescue of ${schema}', 0)) AS got)
UPDATE ${schema}.message m SET job = gen_random_uuid(), claim = NULL, waiting = false,
  state = m.state, leased_until = CASE WHEN m.state = 'sending' THEN now() END
FROM (
  SELECT m.id FROM mine, ${schema}.message m
  WHERE mine.got AND m.state IN ('queued', 'sending', 'uncertain') AND NOT m.held AND m.updated_at < now() - interval '10 seconds'
    AND (m.leased_until IS NULL OR m.leased_until < now())
    AND CASE WHEN m.waiting THEN NOT ${isBehind(schema)} ELSE NOT EXISTS (
      SELECT FROM ${engineSchema(schema)}.job j WHERE j.name = m.queue AND j.id = m.job AND j.state < 'completed'
    ) END
  LIMIT ${TURN} FOR UPDATE OF m SKIP LOCKED
) AS forgotten
WHERE m.id = forgotten.id RETURNING m.id, m.job, m.queue, m.priority, m.at`,
    );
    if (rows.length > 0) await engine.enqueue(db, rows as Enqueued[]);
    return rows.length;
  });
}
