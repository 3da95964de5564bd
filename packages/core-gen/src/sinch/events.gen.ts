// Generated from spec/sinch-conversation.yaml by `pnpm generate`. Do not edit.
import type {
  BatchStatusUpdateEvent,
  CapabilityEvent,
  ChannelEventEvent,
  ContactCreateEvent,
  ContactDeleteEvent,
  ContactIdentitiesDuplicationEvent,
  ContactMergeEvent,
  ContactUpdateEvent,
  ConversationDeleteEvent,
  ConversationStartEvent,
  ConversationStopEvent,
  EventDeliveryEvent,
  EventInboundEvent,
  MessageDeliveryEvent,
  MessageInboundEvent,
  MessageInboundSmartConversationRedactionEvent,
  MessageSubmitEvent,
  OptInEvent,
  OptOutEvent,
  RecordNotificationEvent,
  SmartConversationEvent,
  UnsupportedEvent,
} from './types.gen.ts';

/** The events the platform sends, by name. */
export interface WebhookEventMap {
  MESSAGE_INBOUND: MessageInboundEvent;
  MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION: MessageInboundSmartConversationRedactionEvent;
  MESSAGE_SUBMIT: MessageSubmitEvent;
  MESSAGE_DELIVERY: MessageDeliveryEvent;
  EVENT_INBOUND: EventInboundEvent;
  EVENT_DELIVERY: EventDeliveryEvent;
  CONVERSATION_START: ConversationStartEvent;
  CONVERSATION_STOP: ConversationStopEvent;
  CONVERSATION_DELETE: ConversationDeleteEvent;
  CONTACT_CREATE: ContactCreateEvent;
  CONTACT_DELETE: ContactDeleteEvent;
  CONTACT_UPDATE: ContactUpdateEvent;
  CONTACT_MERGE: ContactMergeEvent;
  CONTACT_IDENTITIES_DUPLICATION: ContactIdentitiesDuplicationEvent;
  CAPABILITY: CapabilityEvent;
  OPT_IN: OptInEvent;
  OPT_OUT: OptOutEvent;
  CHANNEL_EVENT: ChannelEventEvent;
  UNSUPPORTED: UnsupportedEvent;
  SMART_CONVERSATION: SmartConversationEvent;
  RECORD_NOTIFICATION: RecordNotificationEvent;
  BATCH_STATUS_UPDATE: BatchStatusUpdateEvent;
}

/** Their names, in the order of the spec. */
export const webhookEventTypes: readonly (keyof WebhookEventMap)[] = [
  'MESSAGE_INBOUND',
  'MESSAGE_INBOUND_SMART_CONVERSATION_REDACTION',
  'MESSAGE_SUBMIT',
  'MESSAGE_DELIVERY',
  'EVENT_INBOUND',
  'EVENT_DELIVERY',
  'CONVERSATION_START',
  'CONVERSATION_STOP',
  'CONVERSATION_DELETE',
  'CONTACT_CREATE',
  'CONTACT_DELETE',
  'CONTACT_UPDATE',
  'CONTACT_MERGE',
  'CONTACT_IDENTITIES_DUPLICATION',
  'CAPABILITY',
  'OPT_IN',
  'OPT_OUT',
  'CHANNEL_EVENT',
  'UNSUPPORTED',
  'SMART_CONVERSATION',
  'RECORD_NOTIFICATION',
  'BATCH_STATUS_UPDATE',
];
