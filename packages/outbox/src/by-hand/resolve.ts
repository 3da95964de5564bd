import { ConflictError, checkOptions, invalidArgument, NotFoundError } from '@linktor/core';
import { assertText } from '../messages/text.ts';
import { type Decision, decide } from '../reconcile/decide.ts';
import type { Runtime } from '../runtime.ts';
import type { State } from '../states/states.ts';

/** How an uncertain message ended, or that it is to be sent again. */
export type Resolution =
  /** The platform has it. */
  | { state: 'sent'; platformMessageId?: string | undefined }
  /** It is not to be sent any more. */
  | { state: 'failed' }
  /** The platform surely does not have it: it is sent again. */
  | { state: 'queued' };

/** Ends the doubt about an uncertain message, for a person. Returns where it is now. */
export async function resolve(runtime: Runtime, key: string, resolution: Resolution): Promise<State> {
  assertText(key, 'key');
  const decision = decisionOf(resolution);
  const { database, schema } = runtime;
  const find = async (): Promise<{ id: string; state: State } | undefined> =>
    (await database.query(`SELECT id, state FROM ${schema}.message WHERE key = $1`, [key])).rows[0] as never;
  const found = await find();
  if (!found)
    throw new NotFoundError('no message has this key', { code: 'MESSAGE_NOT_FOUND', details: { parameter: 'key' } });
  const state = await decide(runtime, found.id, decision);
  if (state !== undefined) return state;
  const now = (await find())?.state ?? found.state;
  throw new ConflictError(`the message is ${now}, not uncertain`, {
    code: 'NOT_UNCERTAIN',
    details: { state: now },
    remediation: 'Only an uncertain message can be resolved. One that failed is sent again with retry().',
  });
}

function decisionOf(resolution: Resolution): Decision {
  const { state, platformMessageId } = checkOptions(
    resolution as { state: unknown; platformMessageId?: unknown },
    ['state', 'platformMessageId'],
    'resolve options',
  );
  if (state !== 'sent' && platformMessageId !== undefined)
    throw invalidArgument('platformMessageId', 'goes with the state "sent" alone');
  if (state === 'queued') return { state };
  if (state === 'failed') {
    const message = 'somebody has said that it is not to be sent any more';
    return { state, error: { name: 'ConflictError', code: 'RESOLVED', message } };
  }
  if (state !== 'sent') throw invalidArgument('state', 'must be "sent", "failed" or "queued"');
  if (platformMessageId === undefined) return { state };
  assertText(platformMessageId, 'platformMessageId');
  if (platformMessageId === '') throw invalidArgument('platformMessageId', 'is empty');
  return { state, platformMessageId };
}
