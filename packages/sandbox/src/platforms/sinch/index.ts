import type { Handlers, PlatformModule } from '../../engine/context.ts';
import { appHandlers } from './apps.ts';
import { begin } from './begin.ts';
import { answerLookup, capabilityHandlers } from './capability.ts';
import { consentHandlers } from './consents.ts';
import { contactHandlers } from './contacts.ts';
import { conversationHandlers } from './conversations.ts';
import { deliverMessage, readMessage, submitMessage } from './delivery.ts';
import { eventHandlers, reportEvent } from './events.ts';
import { injectHandlers } from './inject.ts';
import { mergeHandlers } from './merge.ts';
import { messageHandlers } from './messages.ts';
import { noteProject } from './project.ts';
import { receive } from './receive.ts';
import { sendHandlers } from './send-message.ts';
import { settingsHandlers } from './settings.ts';
import { templateHandlers } from './templates.ts';
import { authenticate, tokenHandlers } from './token.ts';
import { webhookHandlers } from './webhooks.ts';

const handlers: Handlers = {
  ...tokenHandlers,
  ...appHandlers,
  ...sendHandlers,
  ...messageHandlers,
  ...contactHandlers,
  ...mergeHandlers,
  ...conversationHandlers,
  ...injectHandlers,
  ...eventHandlers,
  ...webhookHandlers,
  ...templateHandlers,
  ...consentHandlers,
  ...capabilityHandlers,
  ...settingsHandlers,
};

/** Sinch Conversation, with a memory: every operation of it but the preview in a channel's own form, which needs none. */
export const sinch: PlatformModule = {
  platform: 'sinch',
  handlers,
  tasks: {
    submit: (message: string, world) => submitMessage(world, message),
    deliver: (message: string, world) => deliverMessage(world, message),
    read: (message: string, world) => readMessage(world, message),
    'report event': (event: string, world) => reportEvent(world, event),
    'answer lookup': (lookup: string, world) => answerLookup(world, lookup),
  },
  begin,
  authenticate(context) {
    authenticate(context);
    noteProject(context);
  },
  receive,
};
