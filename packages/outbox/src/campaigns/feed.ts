import type { Enqueued } from '../engine/engine.ts';
import { orderedUuid } from '../messages/uuid.ts';
import type { Runtime } from '../runtime.ts';

/** How many messages of each campaign the engine knows of at a time. */
const WINDOW = 2000;

/**
 * Hands over to the engine what is due of the campaigns that are not paused: a window of each, however long it is, so that a pause
 * or a more urgent message has little to overtake. One worker of the fleet does it at a time. Returns how many were handed over.
 */
export async function feed(
  { database, engine, schema }: Pick<Runtime, 'database' | 'engine' | 'schema'>,
  window: number = WINDOW,
): Promise<number> {
  // Most of the time there is nothing to do: a statement, and no transaction.
  const { rows: open } = await database.query(`SELECT 1 FROM ${schema}.campaign c WHERE ${isOpen(schema)} LIMIT 1`);
  if (open.length === 0) return 0;
  return database.transaction(async (transaction) => {
    const { rows: locked } = await transaction.query(
      'SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0)) AS got',
      [`feed of ${schema}`],
    );
    if (!(locked as { got: boolean }[])[0]?.got) return 0;
    const { rows } = await transaction.query(choosing(schema), [window]);
    // In the order of adding, which is that of the groups: the engine goes by the order of the jobs.
    const due = (rows as Omit<Enqueued, 'job'>[]).map((message) => ({ ...message, job: orderedUuid() }));
    if (due.length === 0) return 0;
    await transaction.query(handingOver(schema), [JSON.stringify(due.map(({ id, job }) => ({ id, job })))]);
    await engine.enqueue(transaction, due);
    return due.length;
  });
}

/** Whether something of campaign `c` is to be handed over. */
const isOpen = (schema: string): string => `c.paused_at IS NULL AND EXISTS (
  SELECT FROM ${schema}.message m WHERE m.campaign = c.name AND m.held AND m.state = 'queued' AND m.at <= now()
)`;

const choosing = (schema: string): string => `WITH open AS MATERIALIZED (
  SELECT c.name, $1 - (
    SELECT count(*) FROM ${schema}.message m WHERE m.campaign = c.name AND m.state = 'queued' AND NOT m.held
  ) AS free
  FROM ${schema}.campaign c
  WHERE ${isOpen(schema)}
)
SELECT due.* FROM open CROSS JOIN LATERAL (
  SELECT m.id, m.queue, m.ordered_by, m.priority, m.at FROM ${schema}.message m
  WHERE m.campaign = open.name AND m.held AND m.state = 'queued' AND m.at <= now()
  ORDER BY m.at, m.id LIMIT greatest(open.free, 0) FOR UPDATE SKIP LOCKED
) due`;

const handingOver = (schema: string): string => `UPDATE ${schema}.message m
SET held = false, job = due.job, updated_at = now()
FROM json_to_recordset($1::text::json) AS due (id uuid, job uuid) WHERE m.id = due.id`;
