import { NotFoundError } from '@linktor/core';
import type { Queryable } from '../database/database.ts';

/**
 * Pauses a campaign for the whole fleet, or lets it go on. What a worker has begun is finished; whatever it had not begun it puts
 * back. Returns whether anything changed.
 * @throws NotFoundError `CAMPAIGN_NOT_FOUND`
 */
export async function setPaused(database: Queryable, schema: string, name: string, paused: boolean): Promise<boolean> {
  const { rows } = await database.query(
    `WITH changed AS (
  UPDATE ${schema}.campaign SET paused_at = CASE WHEN $2 THEN now() END, updated_at = now()
  WHERE name = $1 AND (paused_at IS NULL) = $2 RETURNING name
)
SELECT EXISTS (SELECT FROM ${schema}.campaign WHERE name = $1) AS known, EXISTS (SELECT FROM changed) AS changed`,
    [name, paused],
  );
  const [found] = rows as { known: boolean; changed: boolean }[];
  if (!found?.known) throw unknownCampaign(name);
  return found.changed;
}

/** No campaign has this name. */
export const unknownCampaign = (name: string): NotFoundError =>
  new NotFoundError(`there is no campaign ${JSON.stringify(name)}`, {
    code: 'CAMPAIGN_NOT_FOUND',
    remediation: 'Look at the names in stats().campaigns, or in linktor-outbox status.',
  });
