import type { Queryable } from '../database/database.ts';
import type { Runtime } from '../runtime.ts';
import type { State } from '../states/states.ts';
import { applyReports } from '../track/track.ts';

/** What somebody found out about an uncertain message. */
export type Decision =
  /** The platform has it. */
  | { readonly state: 'sent'; readonly platformMessageId?: string | undefined }
  /** The platform does not have it: it is sent again. */
  | { readonly state: 'queued' }
  /** It is not to be sent again, whether the platform has it or not. */
  | { readonly state: 'failed'; readonly error: object };

/**
 * Ends the doubt about an uncertain message; what comes after it in its group goes on.
 * @returns What it is now; `undefined` when it was not uncertain (any more), and nothing was changed.
 */
export async function decide(runtime: Runtime, id: string, decision: Decision): Promise<State | undefined> {
  const { database, engine, schema } = runtime;
  const decided = await database.transaction(async (transaction) => {
    const row = await write(transaction, schema, id, decision);
    if (row?.job) await engine.wake(row.queue, row.job, transaction);
    return row;
  });
  if (decided === undefined) return undefined;
  // Reports may have come while nobody knew whose they were.
  const [moved] = decision.state === 'sent' ? await applyReports(runtime, [id]) : [];
  const state = moved?.state ?? decision.state;
  runtime.events.emit('reconciled', { id, key: decided.key, platform: decided.platform, state });
  return state;
}

interface Decided {
  key: string;
  platform: string;
  queue: string;
  job: string | null;
}

async function write(db: Queryable, schema: string, id: string, decision: Decision): Promise<Decided | undefined> {
  const [set, values] = assignments(decision);
  const { rows } = await db.query(
    `UPDATE ${schema}.message SET ${set}, state = $2, look_at = NULL, updated_at = now()
WHERE id = $1 AND state = 'uncertain' RETURNING key, platform, queue, job`,
    [id, decision.state, ...values],
  );
  return rows[0] as Decided | undefined;
}

const assignments = (decision: Decision): [set: string, values: unknown[]] => {
  if (decision.state === 'sent')
    return [
      'platform_message_id = coalesce($3, platform_message_id), sent_at = clock_timestamp(), error = NULL',
      [decision.platformMessageId ?? null],
    ];
  // No request of it has acted: whatever is refused from now on is refused.
  if (decision.state === 'queued') return ['acted = false, first_claimed_at = NULL, looks = 0', []];
  return ['error = $3::text::json', [JSON.stringify(decision.error)]];
};
