import type { World } from '../../engine/context.ts';
import { tell } from './callbacks.ts';
import { changeConversation } from './conversation-lookup.ts';
import { heedOptOut } from './opt-out.ts';
import { type AppRecord, conversations, type MessageRecord, messages } from './records.ts';

/** Keeps a message that came from a contact, notes it in its conversation, and tells so. */
export function takeMessage(world: World, app: AppRecord, record: MessageRecord): void {
  messages(world).put(record.id, record);
  const conversation = conversations(world).get(record.conversation_id);
  const known =
    conversation && changeConversation(world, conversation, { last_received: record.message.accept_time ?? '' });
  const { app_message: _, message_status: __, ...message } = record.message;
  const reported = known !== undefined && app.conversation_metadata_report_view === 'FULL';
  tell(
    world,
    'MESSAGE_INBOUND',
    { message },
    {
      app_id: app.id,
      conversationId: record.conversation_id,
      accepted_time: message.accept_time,
      // What the app said about the conversation comes back with what the contact says.
      message_metadata: reported ? JSON.stringify(known.metadata_json ?? {}) : '',
      correlation_id: known?.correlation_id,
    },
  );
  if (record.message.injected !== true) heedOptOut(world, record);
}
