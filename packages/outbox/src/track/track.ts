import type { Queryable } from '../database/database.ts';
import type { Runtime } from '../runtime.ts';
import type { State } from '../states/states.ts';
import { reportOf } from './report-of.ts';
import { applySql, trackSql } from './sql.ts';

/**
 * What an event did: `moved` a message to another state; told what was `known`; came `early`, before its send had returned, and is
 * kept until then; or is `foreign`: no report, or not of a message of this outbox.
 */
export type Tracked = 'moved' | 'known' | 'early' | 'foreign';

type Place = Pick<Runtime, 'database' | 'engine' | 'schema'>;

/** Heeds what an event tells of a message. Any order of events, and any number of repetitions, comes to the same. */
export async function track(place: Place, event: unknown): Promise<Tracked> {
  const report = reportOf(event);
  if (report === undefined) return 'foreign';
  const { database, schema } = place;
  const { platform, platformMessageId = null, id = null, state, at = null, error } = report;
  const told = [platform, platformMessageId, id, state, at, error === undefined ? null : JSON.stringify(error)];
  const { rows } = await database.query(trackSql(schema), told);
  const { moved, known, parked } = rows[0] as { moved: boolean; known: boolean; parked: boolean };
  if (moved) return 'moved';
  if (!parked) return known ? 'known' : 'foreign';
  // The send may have returned while the report was put away: whoever comes last sees the other.
  const named = await database.query(
    `SELECT id FROM ${schema}.message WHERE id = $1::uuid
UNION SELECT id FROM ${schema}.message WHERE platform = $2 AND platform_message_id = $3`,
    [id, platform, platformMessageId],
  );
  if (named.rows.length === 0) return 'early';
  return (await applyReports(place, idsOf(named.rows))).length > 0 ? 'moved' : 'early';
}

/**
 * Heeds the reports that came before these messages were settled; gives those that they moved. To be called once the settling is
 * committed, not before: a report that was put away meanwhile would be seen by nobody.
 */
export async function applyReports(
  { database, engine, schema }: Place,
  ids: readonly string[],
): Promise<{ id: string; state: State }[]> {
  const moved = await apply(database, schema, ids, false);
  if (!moved.some(({ waiting }) => waiting)) return moved;
  const found = await database.transaction(async (transaction) => {
    const uncertain = await apply(transaction, schema, ids, true);
    // What comes after them in their group goes on.
    for (const { queue, job } of uncertain) if (job !== null) await engine.wake(queue, job, transaction);
    return uncertain;
  });
  return [...moved.filter(({ waiting }) => !waiting), ...found];
}

interface Applied {
  id: string;
  state: State;
  queue: string;
  job: string | null;
  waiting: boolean;
}

const apply = async (db: Queryable, schema: string, ids: readonly string[], uncertain: boolean): Promise<Applied[]> =>
  (await db.query(applySql(schema), [ids, uncertain])).rows as Applied[];

/** Heeds whatever was put away and can be heeded by now, and lets go of what nobody has asked for in so many milliseconds. */
export async function sweepReports(place: Place, keepFor = 86_400_000): Promise<void> {
  const { database, schema } = place;
  const { rows } = await database.query(
    `SELECT m.id FROM ${schema}.report r JOIN ${schema}.message m ON m.id = r.message_id WHERE m.state <> 'sending'
UNION
SELECT m.id FROM ${schema}.report r JOIN ${schema}.message m
  ON m.platform = r.platform AND m.platform_message_id = r.platform_message_id WHERE m.state <> 'sending'
LIMIT 1000`,
  );
  if (rows.length > 0) await applyReports(place, idsOf(rows));
  await database.query(
    `DELETE FROM ${schema}.report WHERE received_at < now() - $1::float8 * interval '1 millisecond'`,
    [keepFor],
  );
}

const idsOf = (rows: readonly unknown[]): string[] => (rows as { id: string }[]).map(({ id }) => id);
