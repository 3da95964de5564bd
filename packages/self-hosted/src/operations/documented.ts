import type { Table } from '../table.ts';

const NO_MESSAGES = 'it has no messages beside those of a conversation';
const NO_WEBHOOKS = 'it calls no webhooks';

/** What the vendor's REST reference describes beyond conversations. */
export const entries: Table<
  | 'listDocMessages'
  | 'sendDocMessage'
  | 'markDocMessagesRead'
  | 'getDocMessage'
  | 'deleteDocMessage'
  | 'markDocMessageRead'
  | 'uploadMedia'
  | 'listWebhooks'
  | 'createWebhook'
  | 'getWebhook'
  | 'updateWebhook'
  | 'deleteWebhook'
  | 'testWebhook'
  | 'listWebhookDeliveries'
  | 'retryWebhookDelivery'
> = {
  listDocMessages: NO_MESSAGES,
  sendDocMessage: NO_MESSAGES,
  markDocMessagesRead: NO_MESSAGES,
  getDocMessage: NO_MESSAGES,
  deleteDocMessage: NO_MESSAGES,
  markDocMessageRead: NO_MESSAGES,
  uploadMedia: 'it takes no files',
  listWebhooks: NO_WEBHOOKS,
  createWebhook: NO_WEBHOOKS,
  getWebhook: NO_WEBHOOKS,
  updateWebhook: NO_WEBHOOKS,
  deleteWebhook: NO_WEBHOOKS,
  testWebhook: NO_WEBHOOKS,
  listWebhookDeliveries: NO_WEBHOOKS,
  retryWebhookDelivery: NO_WEBHOOKS,
};
