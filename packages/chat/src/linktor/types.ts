import type { ClientOptions, Conversations, Message } from '@linktor/conversations';
import type { RealtimeOptions } from '@linktor/realtime';
import type { WebhookHandlerOptions } from '@linktor/webhooks';
import type { CommonConfig } from '../shared/config.ts';
import type { Credential } from '../shared/credentials.ts';

/** A thread: one conversation of Linktor's. */
export interface LinktorThreadId {
  /** The conversation. */
  conversationId: string;
}

/** A message as Linktor keeps it. */
export type LinktorRawMessage = Message;

/** How the adapter takes its events from a socket. */
export interface LinktorSocketOptions
  extends Pick<RealtimeOptions, 'url' | 'auth' | 'transport' | 'pollInterval' | 'reconcileInterval' | 'maxBackfill'> {
  /** How often to look for conversations that have begun, in milliseconds. Default 15 000. */
  discoverInterval?: number;
  /** Conversations followed at once, those that were written in last. Default 1000. */
  maxConversations?: number;
  /** Conversations whose messages are handled at the same time. Default 16. */
  concurrency?: number;
}

/** Options of `createLinktorAdapter`. */
export interface LinktorAdapterConfig
  extends CommonConfig,
    Omit<ClientOptions, 'apiKey' | 'accessToken'>,
    Pick<WebhookHandlerOptions, 'scheme' | 'tolerance' | 'now'> {
  /** API key, or a function that gets it. Default: `LINKTOR_API_KEY`. */
  apiKey?: Credential;
  /** Access token, or a function that gets it, in place of a key. Default: `LINKTOR_ACCESS_TOKEN`. */
  accessToken?: Credential;
  /** The transport of another client, or of a self-hosted server, in place of a credential. */
  transport?: Conversations['transport'];
  /**
   * Where events come from: `webhook`, or `socket` (with `@linktor/realtime` installed) for bots that nothing can reach. Default
   * `webhook`.
   */
  mode?: 'webhook' | 'socket';
  /** How `mode: 'socket'` works. */
  socket?: LinktorSocketOptions;
  /**
   * Secret of the webhook endpoint, several while it is being rotated, or a function that gets it for each delivery. Default:
   * `LINKTOR_WEBHOOK_SECRET`. Needed with `mode: 'webhook'`, unless there is a `webhookVerifier`.
   */
  webhookSecret?: WebhookHandlerOptions['secret'];
  /** The channel in which `openDM` begins conversations. Default: the contact's first. */
  defaultChannelId?: string;
  /** Whether to ask Linktor what a channel takes, once for each. Default true. */
  askCapabilities?: boolean;
}
