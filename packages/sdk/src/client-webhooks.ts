import type { Transport } from '@linktor/core';
import { isEventType, sign, signTestPayload, WebhookEndpoints } from '@linktor/webhooks';
import {
  computeSignature,
  constructEvent,
  createWebhookHandler,
  verify,
  verifyWithTimestamp,
} from './webhook-functions.ts';

/** The webhook functions, and the endpoints registered with the platform. The functions need no client and no credential. */
export interface ClientWebhooks {
  /** Verifies a delivery and reads its event. */
  readonly constructEvent: typeof constructEvent;
  /** Judges a delivery without throwing. */
  readonly verify: typeof verify;
  /** Whether a delivery is genuine and not too old, by its headers. */
  readonly verifyWithTimestamp: typeof verifyWithTimestamp;
  /** The signature over a body alone, in hex. */
  readonly computeSignature: typeof computeSignature;
  /** Makes a webhook endpoint. */
  readonly createHandler: typeof createWebhookHandler;
  /** True for an event of one of the given types; narrows it. */
  readonly isEventType: typeof isEventType;
  /** The value of the signature header for a body. */
  readonly sign: typeof sign;
  /** Makes a delivery that passes, for tests. */
  readonly signTestPayload: typeof signTestPayload;
  /** The endpoints registered with the platform. */
  readonly endpoints: WebhookEndpoints;
}

/** Builds `client.webhooks`. */
export function clientWebhooks(transport: Transport): ClientWebhooks {
  let endpoints: WebhookEndpoints | undefined;
  return {
    constructEvent,
    verify,
    verifyWithTimestamp,
    computeSignature,
    createHandler: createWebhookHandler,
    isEventType,
    sign,
    signTestPayload,
    get endpoints(): WebhookEndpoints {
      endpoints ??= new WebhookEndpoints(transport);
      return endpoints;
    },
  };
}
