import type { Antonnia, AntonniaOptions, Message, SessionSchedule } from '@linktor/conversations/antonnia';
import type { AntonniaWebhookHandlerOptions } from '@linktor/webhooks/antonnia';
import type { CommonConfig } from '../shared/config.ts';
import type { Credential } from '../shared/credentials.ts';

/** A thread: one session of Antonnia's. */
export interface AntonniaThreadId {
  /** The session. */
  sessionId: string;
}

/** A message as Antonnia keeps it, or what it keeps of one that is to be sent later. */
export type AntonniaRawMessage = Message | SessionSchedule;

/** A secret by which deliveries are believed: Antonnia signs none. */
type WebhookSecret = Extract<AntonniaWebhookHandlerOptions, { header: string }>['secret'];

/** Options of `createAntonniaAdapter`. */
export interface AntonniaAdapterConfig extends CommonConfig, Omit<AntonniaOptions, 'token'> {
  /** API token, or a function that gets it. Default: `ANTONNIA_TOKEN`. */
  token?: Credential;
  /** A client made elsewhere, in place of the token. */
  client?: Antonnia;
  /**
   * A secret that every delivery carries, several while it is being changed, or a function that gets it. Default:
   * `ANTONNIA_WEBHOOK_SECRET`. Needed, unless there is a `webhookVerifier` or `unverified`.
   */
  webhookSecret?: WebhookSecret;
  /** The header that carries it: a name among the `webhook_headers` of your App. Default `x-webhook-secret`. */
  webhookHeader?: string;
  /** The parameter of the webhook's URL that carries it, in place of a header. */
  webhookQuery?: string;
  /** Believes every delivery: whoever knows the URL can say anything in anybody's name. */
  unverified?: true;
  /** The channel behind Antonnia, for its limits and marks: `whatsapp`, `instagram` … Default: the least of all. */
  channel?: string;
}
