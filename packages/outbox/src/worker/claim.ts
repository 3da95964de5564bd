import type { Queryable } from '../database/database.ts';
import type { Claim } from '../engine/engine.ts';
import type { Lane } from '../engine/lanes.ts';
import type { MessageRow } from '../messages/row.ts';
import type { Runtime } from '../runtime.ts';
import type { State } from '../states/states.ts';
import { isBehind, tryGroups, wakeNext } from './turns.ts';

/** A message that this worker may send now. It is `sending`, and that is committed. */
export interface Claimed {
  readonly claim: Claim;
  readonly queue: string;
  readonly message: Pick<
    MessageRow,
    'id' | 'key' | 'platform' | 'call' | 'args' | 'ordered_by' | 'attempts' | 'acted' | 'trace'
  >;
  /** When the first request went out that may have acted: this one, if none before. The database's time, in milliseconds. */
  readonly firstAt: number;
  /** The database's time of the claim. */
  readonly claimedAt: number;
  /** Milliseconds until it must not go out any more, if it has such a time. */
  readonly lateIn: number | undefined;
}

export interface Claims {
  readonly claimed: Claimed[];
  /** Those that were left `sending` by workers that have not been heard of since their lease ended. */
  readonly abandoned: Claimed[];
  /** Jobs that the engine gave: fewer than asked for when there were no more. */
  readonly fetched: number;
}

/** What the claim's statement tells of a message. */
interface Found {
  id: string;
  job: string | null;
  was: State;
  late: boolean;
  busy: boolean;
  behind: boolean;
  paused: boolean;
  acted: boolean;
  leased: boolean;
  ordered_by: string | null;
  mine: boolean;
  key: string;
  platform: string;
  call: string;
  args: unknown[];
  attempts: number;
  trace: Record<string, string> | null;
  first_at: number;
  claimed_at: number;
  late_in: number | null;
}

/** Milliseconds until a job is looked at again whose message somebody else has at the moment. */
const LOCKED = 100;
/** An uncertain message keeps its job, which is woken when somebody has decided: until then it is only looked at. */
const UNCERTAIN = 3_600_000;

/**
 * Claims up to `count` messages of a lane, in one transaction: the engine's jobs become active, the messages `sending`. What is not
 * to be sent (it has ended, is late, or not its turn) is seen to here.
 */
export function claimMessages(runtime: Runtime, lane: Lane, count: number, lease: number): Promise<Claims> {
  const { database, engine, schema } = runtime;
  return database.transaction(async (db) => {
    const jobs = await engine.fetch(lane.queue, count, db);
    if (jobs.length === 0) return { claimed: [], abandoned: [], fetched: 0 };
    const ids = jobs.map(({ data }) => data.id);
    const groups = lane.ordered ? [await tryGroups(db, schema, ids)] : [];
    const { rows } = await db.query(claimStatement(schema, lane.ordered), [
      JSON.stringify(jobs.map(({ id, data, retryCount }) => ({ id: data.id, job: id, claim: retryCount }))),
      lease,
      ...groups,
    ]);
    const found = new Map((rows as Found[]).map((row) => [row.id, row]));
    const sorted = sort(jobs, found);
    await see(db, runtime, lane, sorted);
    return {
      claimed: sorted.claimed.map((claim) => toClaimed(claim, lane.queue, found)),
      abandoned: sorted.abandoned.map((claim) => toClaimed(claim, lane.queue, found)),
      fetched: jobs.length,
    };
  });
}

interface Sorted {
  claimed: Claim[];
  abandoned: Claim[];
  late: Claim[];
  behind: Claim[];
  paused: Claim[];
  ended: Claim[];
  missing: Claim[];
  off: (Claim & { delayMs: number })[];
  /** Groups in which one has ended, or was taken out of the line. */
  free: Set<string>;
}

function sort(jobs: readonly Claim[], found: ReadonlyMap<string, Found>): Sorted {
  const sorted: Sorted = {
    claimed: [],
    abandoned: [],
    late: [],
    behind: [],
    paused: [],
    ended: [],
    missing: [],
    off: [],
    free: new Set(),
  };
  for (const job of jobs) {
    const row = found.get(job.data.id);
    const free = (): void => {
      if (row?.ordered_by) sorted.free.add(row.ordered_by);
    };
    if (!row) sorted.missing.push(job);
    else if (row.mine) sorted[row.was === 'sending' ? 'abandoned' : 'claimed'].push(job);
    // A message that was given another job since.
    else if (row.job !== job.id) sorted.ended.push(job);
    else if (row.busy) sorted.off.push({ ...job, delayMs: LOCKED });
    else if (row.was === 'uncertain') sorted.off.push({ ...job, delayMs: UNCERTAIN });
    else if (row.was === 'sending') sorted.off.push({ ...job, delayMs: 1000 });
    else if (row.was !== 'queued') {
      sorted.ended.push(job);
      free();
    } else if (row.late) {
      sorted.late.push(job);
      // It becomes uncertain, and stays in its group's way.
      if (row.acted) sorted.off.push({ ...job, delayMs: UNCERTAIN });
      else {
        sorted.ended.push(job);
        free();
      }
    } else if (row.paused) {
      sorted.paused.push(job);
      free();
    } else sorted.behind.push(job);
  }
  return sorted;
}

/** Does what is to be done about those that are not sent. */
async function see(db: Queryable, { engine, schema }: Runtime, { queue }: Lane, sorted: Sorted): Promise<void> {
  const { late, behind, paused, ended, missing, off, free } = sorted;
  const ids = (claims: readonly Claim[]): string[] => claims.map(({ data }) => data.id);
  if (late.length > 0) await db.query(lateStatement(schema), [ids(late)]);
  if (behind.length > 0)
    await db.query(`UPDATE ${schema}.message SET waiting = true, job = NULL WHERE id = ANY($1::uuid[])`, [ids(behind)]);
  if (paused.length > 0)
    await db.query(`UPDATE ${schema}.message SET held = true, job = NULL WHERE id = ANY($1::uuid[])`, [ids(paused)]);
  if (missing.length > 0) {
    // Somebody has the row at the moment, or it was deleted.
    const { rows } = await db.query(`SELECT id FROM ${schema}.message WHERE id = ANY($1::uuid[])`, [ids(missing)]);
    const there = new Set((rows as { id: string }[]).map(({ id }) => id));
    for (const claim of missing)
      if (there.has(claim.data.id)) off.push({ ...claim, delayMs: LOCKED });
      else ended.push(claim);
  }
  const done = [...behind, ...paused, ...ended];
  if (done.length > 0) await engine.complete(queue, done, db);
  if (off.length > 0) await engine.putOff(queue, off, db);
  if (free.size > 0) await wakeNext(db, engine, schema, [...free]);
}

function toClaimed(claim: Claim, queue: string, found: ReadonlyMap<string, Found>): Claimed {
  const { first_at, claimed_at, late_in, ...message } = found.get(claim.data.id) as Found;
  return { claim, queue, message, firstAt: first_at, claimedAt: claimed_at, lateIn: late_in ?? undefined };
}

const millis = (time: string): string => `(extract(epoch FROM ${time}) * 1000)::float8`;

/** $1 the jobs, $2 the lease in milliseconds, and of ordered lanes $3 the groups whose locks we have. */
const claimStatement = (schema: string, ordered: boolean): string => `WITH wanted AS (
  SELECT * FROM json_to_recordset($1::text::json) AS x (id uuid, job uuid, claim integer)
), found AS MATERIALIZED (
  SELECT m.id, m.job, m.state AS was, m.ordered_by, m.acted, m.key, m.platform, m.call, m.args, m.trace, m.attempts,
    m.first_claimed_at, m.not_after, wanted.job AS given, wanted.claim AS number,
    coalesce(m.not_after <= now(), false) AS late,
    coalesce(m.leased_until > now(), false) AS leased,
    m.campaign IS NOT NULL AND EXISTS (
      SELECT FROM ${schema}.campaign c WHERE c.name = m.campaign AND c.paused_at IS NOT NULL
    ) AS paused,
    ${ordered ? 'coalesce(m.ordered_by <> ALL ($3::text[]), false)' : 'false'} AS busy,
    ${ordered ? isBehind(schema) : 'false'} AS behind
  FROM wanted JOIN ${schema}.message m USING (id)
  FOR UPDATE OF m SKIP LOCKED
), claimed AS (
  UPDATE ${schema}.message m SET state = 'sending', claim = found.number,
    attempts = m.attempts + CASE WHEN was = 'queued' THEN 1 ELSE 0 END,
    claimed_at = CASE WHEN was = 'queued' THEN now() ELSE m.claimed_at END,
    first_claimed_at = coalesce(m.first_claimed_at, now()), leased_until = now() + $2::float8 * interval '1 millisecond',
    waiting = false, updated_at = now()
  FROM found
  WHERE m.id = found.id AND found.job = found.given AND NOT found.busy
    AND ((was = 'queued' AND NOT (late OR paused OR behind)) OR (was = 'sending' AND NOT leased))
  RETURNING m.id, m.attempts
)
SELECT found.id, found.job, found.was, found.late, found.busy, found.behind, found.paused, found.acted, found.leased, found.ordered_by,
  claimed.id IS NOT NULL AS mine, key, platform, call, args, trace,
  coalesce(claimed.attempts, found.attempts) AS attempts,
  ${millis('coalesce(first_claimed_at, now())')} AS first_at, ${millis('now()')} AS claimed_at,
  ${millis('not_after - now()')} AS late_in
FROM found LEFT JOIN claimed USING (id)`;

/** A message that may have gone out already is not known to be late. */
const lateStatement = (schema: string): string => `UPDATE ${schema}.message SET
  state = CASE WHEN acted THEN 'uncertain' ELSE 'failed' END, look_at = CASE WHEN acted THEN now() END, waiting = false,
  error = json_build_object('name', 'ExpiredError', 'code', 'EXPIRED', 'message',
    'not sent: it was to go out before ' || to_char(not_after AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')),
  updated_at = now()
WHERE id = ANY($1::uuid[]) AND state = 'queued'`;
