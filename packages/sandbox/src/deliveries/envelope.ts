import type { Platform, SandboxEvent } from '../engine/context.ts';

/** The key that tells, in a callback of Sinch, what it is about: there is no type on the wire. */
export const SINCH_KEYS: Readonly<Record<string, string>> = {
  MESSAGE_INBOUND: 'message',
  MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION: 'message_redaction',
  MESSAGE_SUBMIT: 'message_submit_notification',
  MESSAGE_DELIVERY: 'message_delivery_report',
  EVENT_INBOUND: 'event',
  EVENT_DELIVERY: 'event_delivery_report',
  CONVERSATION_START: 'conversation_start_notification',
  CONVERSATION_STOP: 'conversation_stop_notification',
  CONVERSATION_DELETE: 'conversation_delete_notification',
  CONTACT_CREATE: 'contact_create_notification',
  CONTACT_DELETE: 'contact_delete_notification',
  CONTACT_UPDATE: 'contact_update_notification',
  CONTACT_MERGE: 'contact_merge_notification',
  CONTACT_IDENTITIES_DUPLICATION: 'duplicated_contact_identities_notification',
  CAPABILITY: 'capability_notification',
  OPT_IN: 'opt_in_notification',
  OPT_OUT: 'opt_out_notification',
  CHANNEL_EVENT: 'channel_event_notification',
  UNSUPPORTED: 'unsupported_callback',
  SMART_CONVERSATION: 'smart_conversation_notification',
  RECORD_NOTIFICATION: 'record_notification',
  BATCH_STATUS_UPDATE: 'batch_status_update_notification',
};

/** What goes around the data of an event. */
export interface Envelope {
  id: string;
  /** Of Linktor. */
  tenantId: string;
}

type Json = Record<string, unknown>;

/** The body of a webhook, as its platform writes it. */
export function envelope({ platform, type, data, at }: SandboxEvent, { id, tenantId }: Envelope): Json {
  const write: Readonly<Record<Platform, () => Json>> = {
    linktor: () => ({ id, type, timestamp: at, tenantId, data }),
    antonnia: () => ({ id, created_at: at, type, data }),
    // Its data is the callback already, ids of app and project included: only the times are of the sending.
    sinch: () => ({ accepted_time: at, event_time: at, ...(data as Json) }),
  };
  return write[platform]();
}
