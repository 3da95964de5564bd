import { invalidArgument, isLinktorError, type LinktorError, ValidationError } from '@linktor/core';
import type { Prepared } from '../add/prepare.ts';
import type { Database } from '../database/database.ts';
import type { NewMessage, Senders } from '../messages/new-message.ts';
import { insertBatch } from './insert.ts';
import { assertIterable, type CheckedOptions, type Filled } from './options.ts';
import { type Items, readItems } from './read.ts';
import type { Watched } from './watch.ts';

/** A message of a campaign. */
export type CampaignMessage<S extends Senders> = NewMessage<S> & {
  /**
   * Whom it is for: a number, or your id of the customer. The same text is the same recipient; with the campaign's name before it,
   * it is the message's key.
   */
  recipient: string;
  /** Where to go on behind this item, as JSON has it: see `addMany`. */
  cursor?: unknown;
  /** Made of the campaign and the recipient. */
  key?: never;
};

/** Where to go on in a list of which a part is stored. */
export interface Resume {
  /** The `cursor` of the last item that is stored; `undefined` at the beginning. */
  readonly after: unknown;
}

/** What a campaign needs of the outbox. */
export interface Filling {
  readonly database: Database;
  readonly schema: string;
  /** Looks at a message, and writes it as its row. */
  prepare(message: object): Prepared;
  /** Runs the storing of a batch within what telemetry does around it. */
  watched?: Watched | undefined;
}

/** What of an item is the campaign's; the rest is the message. */
interface Item {
  recipient?: unknown;
  cursor?: unknown;
  priority?: number;
}

/** Characters of stored arguments in one batch: long messages make it smaller, so that memory stays bounded. */
const BATCH_SIZE = 1_000_000;

/** Reads a list to its end and stores its messages, batch by batch. */
export async function fill<T extends object>(
  filling: Filling,
  source: Items<T> | ((resume: Resume) => Items<T>),
  options: CheckedOptions,
): Promise<Filled> {
  const { campaign, batch: size, signal, onProgress, onRefused } = options;
  const filled = { campaign, read: 0, added: 0, repeated: 0, differing: 0, refused: 0 };
  const after = await begin(filling, campaign, options.total);
  const items = typeof source === 'function' ? source({ after }) : source;
  assertIterable(items);

  let rows: Prepared[] = [];
  let length = 0;
  let cursor: unknown;
  let storing = false;
  const store = async (): Promise<void> => {
    if (rows.length === 0 && cursor === undefined) return;
    storing = true;
    const { added, repeated, differing } = await batch(filling, campaign, rows, cursor);
    storing = false;
    [rows, length, cursor] = [[], 0, undefined];
    filled.added += added;
    filled.repeated += repeated;
    filled.differing += differing;
    await onProgress?.({ ...filled });
  };
  try {
    for await (const item of readItems<unknown>(items, signal)) {
      const position = filled.read++;
      try {
        const row = rowOf(filling, campaign, item);
        rows.push(row);
        length += row.args.length;
      } catch (error) {
        const refusal = atPosition(error, campaign, position);
        if (!onRefused) throw refusal;
        filled.refused++;
        await onRefused(refusal, item, position);
      }
      cursor = (item as Item | null)?.cursor ?? cursor;
      if (rows.length >= size || length >= BATCH_SIZE) await store();
    }
  } catch (error) {
    // What came before it is good, unless it is the storing that failed.
    if (!storing) await store();
    throw error;
  }
  await store();
  await filling.database.query(
    `UPDATE ${filling.schema}.campaign SET filled_at = now(), updated_at = now() WHERE name = $1`,
    [campaign],
  );
  return filled;
}

const batch = (
  { database, schema, watched }: Filling,
  campaign: string,
  rows: readonly Prepared[],
  cursor: unknown,
): ReturnType<typeof insertBatch> => {
  const store = insertBatch.bind(undefined, { database, schema }, campaign, rows, cursor);
  return watched ? watched(rows, store) : store();
};

/** Makes the campaign where there is none, and says where it was left. */
async function begin({ database, schema }: Filling, name: string, total: number | undefined): Promise<unknown> {
  const { rows } = await database.query(
    `INSERT INTO ${schema}.campaign (name, total) VALUES ($1, $2)
ON CONFLICT (name) DO UPDATE SET total = coalesce(excluded.total, campaign.total), filled_at = NULL, updated_at = now()
RETURNING cursor`,
    [name, total ?? null],
  );
  return (rows as { cursor: unknown }[])[0]?.cursor ?? undefined;
}

function rowOf(filling: Filling, campaign: string, item: unknown): Prepared {
  if (typeof item !== 'object' || item === null) throw invalidArgument('item', 'must be a message with a recipient');
  const { recipient, cursor: _, ...message } = item as Item;
  if (typeof recipient !== 'string' || recipient.trim() === '')
    throw invalidArgument(
      'recipient',
      'must be a string that is not empty',
      'Name whom the message is for: the number, or your id of the customer. The same one gets no second message.',
    );
  if ('key' in message) throw invalidArgument('key', 'is made of the campaign and the recipient', 'Leave it out.');
  // Behind whatever is sent to one person: an order's update must not wait for a campaign.
  return filling.prepare({ priority: -1, ...message, key: `${campaign}/${recipient}` });
}

function atPosition(error: unknown, campaign: string, position: number): LinktorError {
  const { message, code, remediation, details } = isLinktorError(error)
    ? error
    : ({ message: String((error as Error)?.message ?? error) } as Partial<LinktorError>);
  return new ValidationError(
    `item ${position} of the campaign ${JSON.stringify(campaign)} cannot be stored: ${message}`,
    {
      code: code ?? 'INVALID_ARGUMENT',
      remediation,
      details: { ...(details as object | undefined), position },
      cause: error,
    },
  );
}
