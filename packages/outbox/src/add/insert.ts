import { ConflictError } from '@linktor/core';
import type { Queryable } from '../database/database.ts';
import { notInTransaction } from '../database/transaction.ts';
import type { Engine } from '../engine/engine.ts';
import type { MessageRow } from '../messages/row.ts';
import type { State } from '../states/states.ts';
import type { Prepared } from './prepare.ts';

/** What became of a message that was added. */
export interface Added {
  /** Its id: that of the first one with this key. */
  id: string;
  key: string;
  /** Where it is now: `queued`, or wherever the first one with this key has got to. */
  state: State;
  /** False when there was one with this key already. */
  added: boolean;
}

type Found = Pick<MessageRow, 'id' | 'key' | 'fingerprint' | 'state'>;

/**
 * Stores messages and gives them to the engine, within one transaction. The jobs go first: whether the second statement finds
 * the transaction of the first tells whether there is one at all, and where there is none, it stores nothing.
 *
 * @throws ConflictError when a key is known with other arguments. What was stored before stands or falls with the transaction.
 */
export async function insertMessages(
  db: Queryable,
  engine: Engine,
  schema: string,
  messages: readonly Prepared[],
  trace?: Record<string, string>,
): Promise<Added[]> {
  await engine.enqueue(db, messages);
  // Always in the same order: those who add the same keys at the same time wait for each other, and not in a circle.
  const rows = [...messages].sort((a, b) => (a.key < b.key ? -1 : 1));
  const { rows: result } = await db.query(insertStatement(schema), [
    JSON.stringify(rows),
    trace ? JSON.stringify(trace) : null,
  ]);
  const [{ inside }] = result as [{ inside: boolean }];
  if (!inside) throw notInTransaction();
  const added = new Set((result as { id: string | null }[]).map(({ id }) => id));
  const rest = messages.filter(({ id }) => !added.has(id));
  const known = rest.length > 0 ? await firstOnes(db, engine, schema, rest) : undefined;
  return messages.map((message) => {
    if (added.has(message.id)) return { id: message.id, key: message.key, state: 'queued', added: true };
    const first = known?.get(message.key) as Found;
    return { id: first.id, key: first.key, state: first.state, added: false };
  });
}

/** Those that have the keys already; the jobs for the new ones are taken back. */
async function firstOnes(
  db: Queryable,
  engine: Engine,
  schema: string,
  messages: readonly Prepared[],
): Promise<Map<string, Found>> {
  await engine.forget(messages, db);
  const { rows } = await db.query(
    `SELECT id, key, fingerprint, state FROM ${schema}.message
WHERE key IN (SELECT json_array_elements_text($1::text::json))`,
    [JSON.stringify(messages.map(({ key }) => key))],
  );
  const known = new Map((rows as Found[]).map((found) => [found.key, found]));
  for (const { key, fingerprint } of messages) if (known.get(key)?.fingerprint !== fingerprint) throw keyConflict(key);
  return known;
}

export const keyConflict = (key: string): ConflictError =>
  new ConflictError(`the key "${key}" was used for a message with another call or other arguments`, {
    code: 'KEY_CONFLICT',
    details: { parameter: 'key' },
    remediation:
      'Give each message a key of its own, made of what it is about: order-4711-shipped, order-4711-delivered.',
  });

const insertStatement = (schema: string): string => `WITH probe AS MATERIALIZED (
  SELECT pg_current_xact_id_if_assigned() IS NOT NULL AS inside
), added AS (
  INSERT INTO ${schema}.message
    (id, key, platform, call, args, fingerprint, ordered_by, channel, priority, at, not_after, queue, job, trace)
  SELECT id, key, platform, call, args::json, fingerprint, ordered_by, channel, priority, at, not_after, queue, job, $2::text::json
  FROM json_to_recordset($1::text::json) AS x (id uuid, key text, platform text, call text, args text, fingerprint text,
    ordered_by text, channel text, priority integer, at timestamptz, not_after timestamptz, queue text, job uuid)
  WHERE (SELECT inside FROM probe)
  ON CONFLICT (key) DO NOTHING
  RETURNING id
)
SELECT inside, added.id FROM probe LEFT JOIN added ON true`;
