import type { Transport } from '@linktor/core';
import { isEventType, sign, signTestPayload } from '@linktor/webhooks';
import { WebhookEndpoints } from '@linktor/webhooks/endpoints';
import {
  computeSignature,
  constructEvent,
  createWebhookHandler,
  inspectDelivery,
  verifyWebhook,
  verifyWebhookSignature,
} from './webhook-functions.ts';

/** The webhook functions, and the endpoints registered with the platform. The functions need no client and no credential. */
export interface ClientWebhooks {
  /** Verifies a delivery and reads its event, at once; throws on forgery. */
  readonly constructEvent: typeof constructEvent;
  /** Judges a delivery without throwing, at once: what counts is `valid` of the verdict. */
  readonly inspectDelivery: typeof inspectDelivery;
  /** Whether the signature covers the body: `true` or `false`, at once. No timestamp is looked at. */
  readonly verify: typeof verifyWebhookSignature;
  /** Whether a delivery is genuine and not too old, by its headers: `true` or `false`, at once. */
  readonly verifyWithTimestamp: typeof verifyWebhook;
  /** The signature over a body alone, in hex, at once. */
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
    inspectDelivery,
    verify: verifyWebhookSignature,
    verifyWithTimestamp: verifyWebhook,
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
