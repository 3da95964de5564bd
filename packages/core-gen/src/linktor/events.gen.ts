// Generated from spec/linktor.yaml by `pnpm generate`. Do not edit.
import type {
  BotActivatedEvent,
  BotCreatedEvent,
  BotDeactivatedEvent,
  BotHandoffEvent,
  BotStartedEvent,
  BotStoppedEvent,
  BotTrainingCompletedEvent,
  BotTrainingFailedEvent,
  BotTrainingStartedEvent,
  BotUpdatedEvent,
  ChannelActivatedEvent,
  ChannelConnectedEvent,
  ChannelCreatedEvent,
  ChannelDeactivatedEvent,
  ChannelDeletedEvent,
  ChannelDisconnectedEvent,
  ChannelErrorEvent,
  ChannelUpdatedEvent,
  ContactCreatedEvent,
  ContactDeletedEvent,
  ContactMergedEvent,
  ContactUpdatedEvent,
  ConversationAssignedEvent,
  ConversationClosedEvent,
  ConversationCreatedEvent,
  ConversationReopenedEvent,
  ConversationResolvedEvent,
  ConversationTransferredEvent,
  ConversationUpdatedEvent,
  FlowCompletedEvent,
  FlowFailedEvent,
  FlowStartedEvent,
  MessageDeliveredEvent,
  MessageFailedEvent,
  MessageReadEvent,
  MessageReceivedEvent,
  MessageSentEvent,
  TestPingEvent,
} from './types.gen.ts';

/** The events the platform sends, by name. */
export interface WebhookEventMap {
  'message.received': MessageReceivedEvent;
  'message.sent': MessageSentEvent;
  'message.delivered': MessageDeliveredEvent;
  'message.read': MessageReadEvent;
  'message.failed': MessageFailedEvent;
  'conversation.created': ConversationCreatedEvent;
  'conversation.updated': ConversationUpdatedEvent;
  'conversation.assigned': ConversationAssignedEvent;
  'conversation.resolved': ConversationResolvedEvent;
  'conversation.transferred': ConversationTransferredEvent;
  'conversation.closed': ConversationClosedEvent;
  'conversation.reopened': ConversationReopenedEvent;
  'contact.created': ContactCreatedEvent;
  'contact.updated': ContactUpdatedEvent;
  'contact.deleted': ContactDeletedEvent;
  'contact.merged': ContactMergedEvent;
  'channel.connected': ChannelConnectedEvent;
  'channel.disconnected': ChannelDisconnectedEvent;
  'channel.error': ChannelErrorEvent;
  'channel.created': ChannelCreatedEvent;
  'channel.updated': ChannelUpdatedEvent;
  'channel.activated': ChannelActivatedEvent;
  'channel.deactivated': ChannelDeactivatedEvent;
  'channel.deleted': ChannelDeletedEvent;
  'bot.started': BotStartedEvent;
  'bot.stopped': BotStoppedEvent;
  'bot.created': BotCreatedEvent;
  'bot.updated': BotUpdatedEvent;
  'bot.activated': BotActivatedEvent;
  'bot.deactivated': BotDeactivatedEvent;
  'bot.handoff': BotHandoffEvent;
  'bot.training.started': BotTrainingStartedEvent;
  'bot.training.completed': BotTrainingCompletedEvent;
  'bot.training.failed': BotTrainingFailedEvent;
  'flow.started': FlowStartedEvent;
  'flow.completed': FlowCompletedEvent;
  'flow.failed': FlowFailedEvent;
  'test.ping': TestPingEvent;
}

/** Their names, in the order of the spec. */
export const webhookEventTypes: readonly (keyof WebhookEventMap)[] = [
  'message.received',
  'message.sent',
  'message.delivered',
  'message.read',
  'message.failed',
  'conversation.created',
  'conversation.updated',
  'conversation.assigned',
  'conversation.resolved',
  'conversation.transferred',
  'conversation.closed',
  'conversation.reopened',
  'contact.created',
  'contact.updated',
  'contact.deleted',
  'contact.merged',
  'channel.connected',
  'channel.disconnected',
  'channel.error',
  'channel.created',
  'channel.updated',
  'channel.activated',
  'channel.deactivated',
  'channel.deleted',
  'bot.started',
  'bot.stopped',
  'bot.created',
  'bot.updated',
  'bot.activated',
  'bot.deactivated',
  'bot.handoff',
  'bot.training.started',
  'bot.training.completed',
  'bot.training.failed',
  'flow.started',
  'flow.completed',
  'flow.failed',
  'test.ping',
];
