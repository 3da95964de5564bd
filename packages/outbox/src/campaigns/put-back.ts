import type { Queryable } from '../database/database.ts';

/**
 * Of messages that a worker was about to claim, those whose campaign was paused meanwhile: they wait again until the campaign goes
 * on, and the engine forgets them. Returns their ids.
 */
export async function putBack(transaction: Queryable, schema: string, ids: readonly string[]): Promise<string[]> {
  const { rows } = await transaction.query(
    `UPDATE ${schema}.message m SET held = true, job = NULL, updated_at = now()
FROM ${schema}.campaign c
WHERE m.id IN (SELECT json_array_elements_text($1::text::json)::uuid) AND m.state = 'queued'
  AND c.name = m.campaign AND c.paused_at IS NOT NULL
RETURNING m.id`,
    [JSON.stringify(ids)],
  );
  return (rows as { id: string }[]).map(({ id }) => id);
}
