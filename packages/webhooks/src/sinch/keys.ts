import type { WebhookEventMap } from '@linktor/core-gen/sinch';

/** The triggers this version knows. */
export type Trigger = keyof WebhookEventMap;

/** Which key of the body tells which trigger: there is no field for it on the wire. */
export const TRIGGERS: Readonly<Record<string, Trigger>> = {
  message: 'MESSAGE_INBOUND',
  message_redaction: 'MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION',
  message_submit_notification: 'MESSAGE_SUBMIT',
  message_delivery_report: 'MESSAGE_DELIVERY',
  event: 'EVENT_INBOUND',
  event_delivery_report: 'EVENT_DELIVERY',
  conversation_start_notification: 'CONVERSATION_START',
  conversation_stop_notification: 'CONVERSATION_STOP',
  conversation_delete_notification: 'CONVERSATION_DELETE',
  contact_create_notification: 'CONTACT_CREATE',
  contact_delete_notification: 'CONTACT_DELETE',
  contact_update_notification: 'CONTACT_UPDATE',
  contact_merge_notification: 'CONTACT_MERGE',
  duplicated_contact_identities_notification: 'CONTACT_IDENTITIES_DUPLICATION',
  capability_notification: 'CAPABILITY',
  opt_in_notification: 'OPT_IN',
  opt_out_notification: 'OPT_OUT',
  channel_event_notification: 'CHANNEL_EVENT',
  unsupported_callback: 'UNSUPPORTED',
  smart_conversation_notification: 'SMART_CONVERSATION',
  record_notification: 'RECORD_NOTIFICATION',
  batch_status_update_notification: 'BATCH_STATUS_UPDATE',
};
