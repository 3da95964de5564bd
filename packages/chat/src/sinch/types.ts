import type { ConversationMessage, Sinch, SinchOptions } from '@linktor/conversations/sinch';
import type { SinchWebhookHandlerOptions } from '@linktor/webhooks/sinch';
import type { CommonConfig } from '../shared/config.ts';
import type { Credential } from '../shared/credentials.ts';

/** A thread: one contact on one channel. */
export interface SinchThreadId {
  /** The channel: `SMS`, `WHATSAPP`, `RCS` … */
  channel: string;
  /** The contact's address there, as Sinch gives it. */
  identity: string;
}

/** A message as Sinch keeps it; inbound ones come by webhook in the same form. */
export type SinchRawMessage = ConversationMessage;

/** Options of `createSinchAdapter`. */
export interface SinchAdapterConfig
  extends CommonConfig,
    Omit<SinchOptions, 'keyId' | 'keySecret' | 'templatesUrl'>,
    Pick<SinchWebhookHandlerOptions, 'tolerance' | 'now' | 'authorization'> {
  /** The app that the bot answers for. Default: `SINCH_APP_ID`. */
  appId?: string;
  /** Id of the access key, or a function that gets it. Default: `SINCH_KEY_ID`. */
  keyId?: Credential;
  /** Secret of the access key, or a function that gets it. Default: `SINCH_KEY_SECRET`. */
  keySecret?: Credential;
  /** A client made elsewhere, in place of project, key and region. */
  client?: Sinch;
  /**
   * Secret of the webhook, several while it is being rotated, or a function that gets it for each delivery. Default:
   * `SINCH_WEBHOOK_SECRET`. Needed to receive anything, unless there is a `webhookVerifier`.
   */
  webhookSecret?: SinchWebhookHandlerOptions['secret'];
  /** The channel that `openDM` takes a bare phone number for. Default `SMS`. */
  defaultChannel?: string;
  /** Where messages are read from: of an app in dispatch mode `DISPATCH_SOURCE`. Default `CONVERSATION_SOURCE`. */
  messagesSource?: 'CONVERSATION_SOURCE' | 'DISPATCH_SOURCE';
}
