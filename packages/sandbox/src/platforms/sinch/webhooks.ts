import { createWebhook, deleteWebhook, getWebhook, listWebhooks, updateWebhook } from '@linktor/core-gen/sinch';
import type { Handlers, World } from '../../engine/context.ts';
import { on } from '../typed.ts';
import { theApp } from './apps.ts';
import { masked } from './mask.ts';
import { type WebhookRecord, webhooks } from './records.ts';
import { invalid, notFound } from './refusals.ts';

/** How many an app may have. */
const MOST = 5;

/** Longest address, in characters. */
const TARGET_LIMIT = 742;

/** Nothing is sent until somebody asks for it. */
const DEFAULTS = { target_type: 'DISMISS', triggers: [] } satisfies Partial<WebhookRecord>;

function theWebhook(world: World, id: string): WebhookRecord {
  const webhook = webhooks(world).get(id);
  if (webhook === undefined) throw notFound('Webhook', id);
  return webhook;
}

/** Refuses what the platform would: addresses of its own, one address twice, too many. */
function check(world: World, webhook: WebhookRecord): WebhookRecord {
  const { id, app_id = '', target, triggers = [] } = webhook;
  theApp(world, app_id);
  if (target.length > TARGET_LIMIT) throw invalid('target', `has more than ${TARGET_LIMIT} characters`);
  const host = URL.canParse(target) ? new URL(target).hostname : undefined;
  if (host === undefined) throw invalid('target', 'is no URL');
  if (/(?:^|\.)conversation-api\.(?:.*\.)?sinch\.com$/.test(host)) throw invalid('target', 'is one of the API itself');
  if (triggers.includes('UNSPECIFIED_TRIGGER')) throw invalid('triggers', 'has UNSPECIFIED_TRIGGER');
  const others = webhooks(world)
    .by('app_id', app_id)
    .filter((each) => each.id !== id);
  if (others.some((each) => each.target === target)) throw invalid('target', 'is that of another webhook of the app');
  if (others.length >= MOST) throw invalid('app_id', `has ${MOST} webhooks already, which is as many as it may have`);
  webhooks(world).put(id, webhook);
  return webhook;
}

export const webhookHandlers: Handlers = {
  ...on(createWebhook, ({ body }, context) => {
    const id = context.ids.ulid('sinch webhook', context.clock.now());
    return check(context, { ...DEFAULTS, ...body, id });
  }),

  ...on(listWebhooks, ({ path }, context) => ({
    webhooks: webhooks(context).by('app_id', theApp(context, path.app_id).id),
  })),

  ...on(getWebhook, ({ path }, context) => theWebhook(context, path.webhook_id)),

  ...on(updateWebhook, ({ path, body }, context) => {
    const kept = theWebhook(context, path.webhook_id);
    const changed = masked(context, { kept, body, fixed: ['id'], defaults: DEFAULTS });
    if (!changed.target) throw invalid('target', 'is required');
    return check(context, changed);
  }),

  ...on(deleteWebhook, ({ path }, context) => {
    webhooks(context).delete(theWebhook(context, path.webhook_id).id);
    return {};
  }),
};
