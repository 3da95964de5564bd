import type { AuditRecord } from '@linktor/core-gen/sinch';
import type { World } from '../../engine/context.ts';
import { tell } from './callbacks.ts';
import { consentKey } from './consents.ts';
import { theProject } from './project.ts';
import { audits, consents, type MessageRecord } from './records.ts';

/** The words with which a contact opts out, and in again. */
const OUT = /^\s*(?:stop|stopall|unsubscribe|end|quit|cancel)\s*[.!]?\s*$/i;
const IN = /^\s*(?:start|unstop)\s*[.!]?\s*$/i;

/** Minds what a contact wrote: STOP puts its address on the list for all messages, START takes it off again. */
export function heedOptOut(world: World, record: MessageRecord): void {
  const { app_id, address, message } = record;
  const text = message.contact_message?.text_message?.text ?? '';
  const out = OUT.test(text);
  if (!out && !IN.test(text)) return;
  const id = consentKey(app_id, 'OPT_OUT_ALL', address);
  if (out === consents(world).has(id)) return;
  if (out) consents(world).put(id, { id, app_id, list_type: 'OPT_OUT_ALL', identity: address });
  else consents(world).delete(id);
  note(world, record, out ? 'OPERATION_INSERT' : 'OPERATION_DELETE');
  tellChange(world, record, out);
}

/** Keeps who changed what, and when. */
function note(world: World, { app_id, address }: MessageRecord, operation: AuditRecord['operation']): void {
  const id = world.ids.ulid('sinch audit', world.clock.now());
  const { project_id } = theProject(world);
  const datetime = world.clock.iso();
  const record: AuditRecord = {
    origin: 'ORIGIN_MO',
    operation,
    list_type: 'OPT_OUT_ALL',
    project_id,
    app_id,
    datetime,
  };
  audits(world).put(id, { id, identity: address, record });
}

function tellChange(world: World, { app_id, message }: MessageRecord, out: boolean): void {
  const { channel_identity: address, contact_id = '', conversation_id, processing_mode = 'CONVERSATION' } = message;
  const shared = {
    request_id: world.ids.ulid('sinch consent', world.clock.now()),
    contact_id,
    channel: address?.channel ?? '',
    identity: address?.identity ?? '',
    processing_mode,
  };
  const about = { app_id, conversationId: conversation_id };
  if (out) tell(world, 'OPT_OUT', { opt_out_notification: { ...shared, status: 'OPT_OUT_SUCCEEDED' } }, about);
  else tell(world, 'OPT_IN', { opt_in_notification: { ...shared, status: 'OPT_IN_SUCCEEDED' } }, about);
}
