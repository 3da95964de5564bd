import type {
  CreateWebhookInput,
  TestWebhookInput,
  UpdateWebhookInput,
  WebhookDeliveryRecord,
  WebhookDeliveryStatus,
  WebhookEndpoint,
} from '@linktor/core-gen/linktor';
import { Refusal } from '@linktor/mock';
import type { Context, Handlers, Reply } from '../engine/context.ts';
import type { Collection } from '../engine/store.ts';
import { sampleEvent } from '../trigger/sample.ts';
import type { Deliveries } from './deliveries.ts';
import type { KeptDelivery } from './delivery.ts';

/** As it is kept: its secret is shown once. */
type KeptWebhook = WebhookEndpoint & { attributes: { url: string; secret: string; createdAt: string } };

const webhooks = ({ store }: Pick<Context, 'store'>): Collection<KeptWebhook> =>
  store.collection('linktor', 'webhooks');

function webhookOf(context: Context): KeptWebhook {
  const { id } = context.params;
  const found = webhooks(context).get(id ?? '');
  if (found === undefined) throw new Refusal(404, `There is no webhook with the id ${id}.`, { code: 'NOT_FOUND' });
  return found;
}

/**
 * Linktor's documented endpoints, and what was sent to them.
 *
 * @param all The deliveries, asked for with each call: they stand on the engine, and that on these.
 */
export const linktorWebhooks = (all: () => Deliveries): Handlers => {
  const record = ({ id, type, state, attempts, body, at }: KeptDelivery): WebhookDeliveryRecord => {
    const last = attempts.at(-1);
    return {
      id,
      type: 'delivery',
      attributes: {
        ...{ event: type, status: STATUS[state], attempts: attempts.length, payload: JSON.parse(body), createdAt: at },
        ...(last === undefined ? {} : { lastAttemptAt: last.at }),
        ...(last?.error === undefined ? {} : { errorMessage: last.error }),
        ...(last?.status === undefined
          ? {}
          : { statusCode: last.status, response: { statusCode: last.status, body: last.answer ?? '' } }),
      },
    };
  };
  const shown = ({ id, type, attributes }: KeptWebhook): WebhookEndpoint => {
    const { secret: _, ...rest } = attributes;
    const sent = all().of(id);
    const ended = sent.filter(({ state }) => state !== 'pending');
    const succeeded = ended.filter(({ state }) => state === 'delivered').length;
    const stats = {
      ...{ deliveriesTotal: sent.length, deliveriesSucceeded: succeeded, deliveriesFailed: ended.length - succeeded },
      successRate: ended.length === 0 ? 1 : succeeded / ended.length,
    };
    const [last] = sent;
    const lastDelivery = last && { id: last.id, event: last.type, status: STATUS[last.state], timestamp: last.at };
    return { id, type, attributes: { ...rest, stats, ...(lastDelivery && { lastDelivery }) } };
  };
  const deliveryOf = (context: Context): KeptDelivery => {
    const { deliveryId } = context.params;
    const found = all()
      .of(webhookOf(context).id)
      .find(({ id }) => id === deliveryId);
    if (found === undefined)
      throw new Refusal(404, `This webhook has no delivery ${deliveryId}.`, { code: 'NOT_FOUND' });
    return found;
  };

  return {
    listWebhooks: (context) => listed(context, webhooks(context).list().reverse().map(shown)),

    createWebhook(context) {
      const { url, events, description, headers, config } = context.body as CreateWebhookInput;
      const id = context.ids.next('wh_');
      const now = context.clock.iso();
      const webhook: KeptWebhook = {
        ...{ id, type: 'webhook' },
        attributes: {
          ...{ url, events, status: 'active', secret: `whsec_${context.ids.token('whsec_', 40)}` },
          ...(description === undefined ? {} : { description }),
          ...(headers === undefined ? {} : { headers }),
          config: { retryPolicy: 'exponential', maxRetries: 5, timeout: 30, ...config },
          ...{ createdAt: now, updatedAt: now },
        },
      };
      webhooks(context).put(id, webhook);
      const { attributes, ...rest } = shown(webhook);
      return {
        status: 201,
        body: { data: { ...rest, attributes: { ...attributes, secret: webhook.attributes.secret } } },
      };
    },

    getWebhook: (context) => ({ body: { data: shown(webhookOf(context)) } }),

    updateWebhook(context) {
      const before = webhookOf(context);
      const { config, ...changes } = context.body as UpdateWebhookInput;
      const attributes = {
        ...before.attributes,
        ...changes,
        config: { ...before.attributes.config, ...config },
        updatedAt: context.clock.iso(),
      };
      return { body: { data: shown(webhooks(context).put(before.id, { ...before, attributes })) } };
    },

    deleteWebhook(context) {
      webhooks(context).delete(webhookOf(context).id);
      return { status: 204 };
    },

    /** The answer waits for the endpoint's. */
    async testWebhook(context) {
      const { id } = webhookOf(context);
      const { event: type = 'test.ping' } = (context.body ?? {}) as TestWebhookInput;
      const at = context.clock.iso();
      const { data } = sampleEvent('linktor', type, { id: '', now: context.clock.now() });
      const delivery = await all().test({ platform: 'linktor', type, data, at }, id);
      const last = delivery.attempts.at(-1);
      const data_ = {
        ...{
          deliveryId: delivery.id,
          status: STATUS[delivery.state],
          latency: Math.round(last?.ms ?? 0),
          timestamp: at,
        },
        ...(last?.status === undefined ? {} : { statusCode: last.status }),
      };
      return { body: { data: data_ } };
    },

    listWebhookDeliveries(context) {
      const { status, event } = context.query;
      const fits = ({ state, type }: KeptDelivery): boolean =>
        (status === undefined || STATUS[state] === status) && (event === undefined || type === event);
      return listed(context, all().of(webhookOf(context).id).filter(fits).map(record));
    },

    async retryWebhookDelivery(context) {
      const { id, state, attempts } = await all().replay(deliveryOf(context).id);
      const last = attempts.at(-1);
      const data = {
        ...{ id, status: STATUS[state], attempts: attempts.length },
        ...(last === undefined ? {} : { retriedAt: last.at }),
        ...(last?.status === undefined ? {} : { statusCode: last.status }),
      };
      return { body: { data } };
    },
  };
};

const STATUS: Readonly<Record<KeptDelivery['state'], WebhookDeliveryStatus>> = {
  pending: 'pending',
  delivered: 'succeeded',
  failed: 'failed',
};

/** A page as the documentation has it: from 1, 20 to a page. */
function listed(context: Context, all: readonly unknown[]): Reply {
  const page = Number(context.query['page'] ?? 1);
  const perPage = Number(context.query['perPage'] ?? 20);
  const data = all.slice((page - 1) * perPage, page * perPage);
  const totalPages = Math.ceil(all.length / perPage);
  const ends = { hasNextPage: page < totalPages, hasPrevPage: page > 1 };
  const pagination = { page, perPage, totalPages, totalCount: all.length, ...ends };
  return { body: { data, meta: { pagination } } };
}
