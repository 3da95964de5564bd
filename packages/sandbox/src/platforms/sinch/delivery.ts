import type { DeliveryStatus, Reason } from '@linktor/core-gen/sinch';
import type { World } from '../../engine/context.ts';
import { bare } from './address-book.ts';
import { senderOn } from './apps.ts';
import { tell } from './callbacks.ts';
import { refusedBy } from './channel-rules.ts';
import { BY_APP } from './identities.ts';
import { apps, type MessageRecord, messages } from './records.ts';

/** Milliseconds from one state to the next. */
const TO_CHANNEL = 200;
const TO_PHONE = 800;
const TO_READER = 2000;

/** Channels that tell when a message was read. */
const TELLS_READ: readonly string[] = ['WHATSAPP', 'RCS', 'MESSENGER', 'INSTAGRAM', 'VIBERBM'];

/** Takes a message to its channel, a little later. */
export function handOver(world: World, { id }: MessageRecord): void {
  world.later('sinch', 'submit', id, TO_CHANNEL);
}

/** The channel takes the message or refuses it; then the next channel has its turn, where there is one. */
export function submitMessage(world: World, id: string): void {
  const record = messages(world).get(id);
  const app = record && apps(world).get(record.app_id);
  if (record === undefined || app === undefined) return;
  const reason = refusedBy(world, app, record);
  if (reason === undefined) {
    tellSubmitted(world, record);
    report(world, record, 'QUEUED_ON_CHANNEL');
    world.later('sinch', 'deliver', id, TO_PHONE);
    return;
  }
  const [next, ...others] = record.others;
  if (next === undefined) {
    report(world, record, 'FAILED', reason);
    return;
  }
  report(world, record, 'SWITCHING_CHANNEL', reason);
  const channel_identity = { ...next, app_id: BY_APP.includes(next.channel) ? app.id : '' };
  const message = { ...record.message, channel_identity, sender_id: senderOn(app, next.channel) };
  const address = bare(next.identity);
  messages(world).put(id, { ...record, address, message, others, status: 'SWITCHING_CHANNEL' });
  handOver(world, record);
}

/** The message has come to the phone, and is read there where the channel tells so. */
export function deliverMessage(world: World, id: string): void {
  const record = messages(world).get(id);
  if (record === undefined) return;
  report(world, record, 'DELIVERED');
  if (TELLS_READ.includes(record.message.channel_identity?.channel ?? '')) world.later('sinch', 'read', id, TO_READER);
}

export function readMessage(world: World, id: string): void {
  const record = messages(world).get(id);
  if (record !== undefined) report(world, record, 'READ');
}

function report(world: World, record: MessageRecord, status: DeliveryStatus, reason?: Reason): void {
  const { id, app_id, callback_url, correlation_id, message } = record;
  messages(world).put(id, { ...record, status, ...(reason === undefined ? {} : { reason }) });
  const { conversation_id = '', channel_identity, contact_id = '', metadata = '', processing_mode } = message;
  const message_delivery_report = {
    message_id: id,
    conversation_id,
    status,
    ...(channel_identity === undefined ? {} : { channel_identity }),
    contact_id,
    ...(reason === undefined ? {} : { reason }),
    metadata,
    ...(processing_mode === undefined ? {} : { processing_mode }),
  };
  const about = { app_id, conversationId: conversation_id, accepted_time: message.accept_time, correlation_id };
  tell(world, 'MESSAGE_DELIVERY', { message_delivery_report }, { ...about, message_metadata: metadata, callback_url });
}

function tellSubmitted(world: World, { id, app_id, correlation_id, message }: MessageRecord): void {
  const {
    conversation_id = '',
    channel_identity,
    contact_id = '',
    metadata = '',
    app_message,
    processing_mode,
  } = message;
  const message_submit_notification = {
    message_id: id,
    conversation_id,
    ...(channel_identity === undefined ? {} : { channel_identity }),
    contact_id,
    ...(app_message === undefined ? {} : { submitted_message: app_message }),
    metadata,
    ...(processing_mode === undefined ? {} : { processing_mode }),
  };
  const about = { app_id, conversationId: conversation_id, accepted_time: message.accept_time, correlation_id };
  tell(world, 'MESSAGE_SUBMIT', { message_submit_notification }, { ...about, message_metadata: metadata });
}
