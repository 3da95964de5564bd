import type { Conversation } from '@linktor/core-gen/linktor';
import type { Conversation as Row } from '@linktor/core-gen/linktor-server';
import type { Call } from '../call.ts';
import { camel } from '../names.ts';
import { channelTypes } from './channel-types.ts';

/** Conversations as the SDK has them. What the server knows beyond that (`subject`, `firstReplyAt`, `resolvedAt`) stays. */
export const conversations = async (call: Call, rows: readonly Row[]): Promise<Conversation[]> => {
  const types = await channelTypes(
    call,
    rows.map(({ channel_id }) => channel_id),
  );
  return rows.map(({ assigned_user_id, ...row }) => ({
    ...camel(row),
    channelType: types.get(row.channel_id) as string,
    ...(assigned_user_id !== undefined && { assignedTo: assigned_user_id }),
  }));
};

export const conversation = async (call: Call, row: Row): Promise<Conversation> =>
  (await conversations(call, [row]))[0] as Conversation;
