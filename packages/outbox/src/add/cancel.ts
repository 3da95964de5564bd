import type { Queryable } from '../database/database.ts';
import type { State } from '../states/states.ts';

/**
 * Takes a message back that is still queued; says where it is now. Its job stays with the engine, and comes to nothing: who claims
 * locks the job and then the message, and the other way round the two would wait for each other.
 */
export async function cancelMessage(db: Queryable, schema: string, key: string): Promise<State | undefined> {
  const { rows } = await db.query(
    `WITH cancelled AS (
  UPDATE ${schema}.message SET state = 'cancelled', held = false, updated_at = now()
  WHERE key = $1 AND state = 'queued' AND NOT acted RETURNING state
)
SELECT state FROM cancelled
UNION ALL
SELECT state FROM ${schema}.message WHERE key = $1 AND NOT EXISTS (SELECT FROM cancelled)`,
    [key],
  );
  return (rows[0] as { state: State } | undefined)?.state;
}
