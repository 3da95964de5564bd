import { RANKS } from './report.ts';

const rank = (state: string): string =>
  `CASE ${state} ${Object.entries(RANKS)
    .map(([name, value]) => `WHEN '${name}' THEN ${value}`)
    .join(' ')} ELSE 0 END`;

/**
 * Moves the messages that reports tell of, up and never down. One that is being sent stays for its worker to settle. One that was
 * given back to be sent again, and one nobody knew of, is as the report says: the platform has it. What failed or was cancelled
 * stays.
 * @param from The name of a table of reports, each with the id of its message as `hit`, and the state it had when it was locked as
 * `current`: a condition on the row itself would be judged by the row of when the statement began.
 * @param states Those from which messages are moved.
 */
const move = (schema: string, from: string, states: string): string => `best AS (
  SELECT hit, max(current) AS current, max(${rank('state')}) AS rank, (array_agg(state ORDER BY ${rank('state')} DESC))[1] AS state,
    max(platform_message_id) AS platform_message_id, min(at) AS at,
    min(at) FILTER (WHERE state = 'delivered') AS delivered_at, min(at) FILTER (WHERE state = 'read') AS read_at,
    max(error::text) FILTER (WHERE state = 'undelivered')::json AS error
  FROM ${from} GROUP BY hit
), moved AS (
  UPDATE ${schema}.message m SET
    state = CASE WHEN best.rank > ${rank('m.state')} THEN best.state ELSE m.state END,
    error = CASE WHEN best.rank <= ${rank('m.state')} THEN m.error WHEN best.state = 'undelivered' THEN best.error END,
    platform_message_id = coalesce(m.platform_message_id, nullif(best.platform_message_id, '')),
    sent_at = coalesce(m.sent_at, best.at, now()),
    delivered_at = coalesce(m.delivered_at, best.delivered_at), read_at = coalesce(m.read_at, best.read_at),
    held = false, look_at = NULL, updated_at = now()
  FROM best
  WHERE m.id = best.hit AND ${states} AND (best.rank > ${rank('best.current')}
    OR (m.delivered_at IS NULL AND best.delivered_at IS NOT NULL) OR (m.read_at IS NULL AND best.read_at IS NOT NULL))
  RETURNING m.id, m.state, m.queue, m.job
)`;

/**
 * Heeds a report at once, or puts it away until its message is settled. Here and below the messages are locked first: which of the two
 * it is must be decided by the state that the message has when it is moved, and not by the one it had when the statement began.
 */
export const trackSql = (schema: string): string => `WITH told AS (
  SELECT $1::text AS platform, coalesce($2::text, '') AS platform_message_id, $3::uuid AS message_id, $4::text AS state,
    $5::timestamptz AS at, $6::text::json AS error
), hits AS MATERIALIZED (
  SELECT m.id AS hit, m.state AS current, told.* FROM told, ${schema}.message m
  WHERE m.platform = $1 AND (m.id = $3 OR m.platform_message_id = $2) FOR UPDATE OF m
), ${move(schema, 'hits', "best.current IN ('sent', 'undelivered', 'delivered', 'read', 'queued')")}, parked AS (
  INSERT INTO ${schema}.report (platform, platform_message_id, message_id, state, at, error)
  SELECT platform, platform_message_id, message_id, state, at, error FROM told
  WHERE EXISTS (SELECT FROM hits WHERE current IN ('sending', 'uncertain'))
    OR (NOT EXISTS (SELECT FROM hits) AND (
      EXISTS (SELECT FROM ${schema}.message m WHERE m.state IN ('sending', 'uncertain') AND m.platform = told.platform)
      OR EXISTS (SELECT FROM ${schema}.message m WHERE m.state = 'queued' AND m.acted AND m.platform = told.platform)))
  ON CONFLICT (platform, platform_message_id, state)
    DO UPDATE SET message_id = coalesce(excluded.message_id, report.message_id)
  RETURNING 1
)
SELECT EXISTS (SELECT FROM moved) AS moved, EXISTS (SELECT FROM hits) AS known, EXISTS (SELECT FROM parked) AS parked`;

/**
 * Heeds reports that were put away, for messages that are settled by now: $1 are their ids. Those that are uncertain are named only
 * (`waiting`), unless $2 says that they are the ones.
 */
export const applySql = (schema: string): string => `WITH locked AS MATERIALIZED (
  SELECT m.id, m.state, m.platform, m.platform_message_id FROM ${schema}.message m
  WHERE m.id = ANY ($1::uuid[]) AND m.state <> 'sending' AND (
    EXISTS (SELECT FROM ${schema}.report r WHERE r.message_id = m.id)
    OR EXISTS (SELECT FROM ${schema}.report r WHERE r.platform = m.platform AND r.platform_message_id = m.platform_message_id))
  ORDER BY m.id FOR UPDATE OF m
), parked AS (
  SELECT m.id AS hit, m.state AS current, r.* FROM locked m JOIN ${schema}.report r ON r.message_id = m.id
  UNION ALL
  SELECT m.id, m.state, r.* FROM locked m
    JOIN ${schema}.report r ON r.platform = m.platform AND r.platform_message_id = m.platform_message_id
    WHERE r.message_id IS DISTINCT FROM m.id
), ${move(schema, 'parked', "best.current IN ('sent', 'undelivered', 'delivered', 'read', 'queued', 'uncertain') AND (best.current = 'uncertain') = $2::boolean")}, dropped AS (
  DELETE FROM ${schema}.report r USING parked p
  WHERE r.platform = p.platform AND r.platform_message_id = p.platform_message_id AND r.state = p.state
    AND (p.current = 'uncertain') = $2::boolean
)
SELECT id, state, queue, job, false AS waiting FROM moved
UNION ALL SELECT hit, NULL, NULL, NULL, true FROM parked WHERE current = 'uncertain' AND NOT $2::boolean`;
