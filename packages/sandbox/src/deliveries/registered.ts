import type { Platform } from '../engine/context.ts';
import type { Store } from '../engine/store.ts';
import type { Target } from './endpoint.ts';
import type { RetryWish } from './schedule.ts';

interface LinktorWebhook {
  id: string;
  attributes: {
    url: string;
    status?: string;
    events?: string[];
    secret?: string;
    headers?: Record<string, string>;
    config?: { retryPolicy?: unknown; maxRetries?: number; timeout?: number };
  };
}

interface SinchWebhook {
  id: string;
  app_id: string;
  target: string;
  target_type?: string;
  triggers?: string[];
  secret?: string;
}

interface SinchApp {
  callback_settings?: { secret_for_overridden_callback_urls?: string };
}

/** The endpoints that apps have registered, by the platform, as its own rooms keep them. */
export const REGISTERED: Readonly<Record<Platform, (store: Store) => Target[]>> = {
  linktor: (store) =>
    store
      .collection<LinktorWebhook>('linktor', 'webhooks')
      .list()
      .map(({ id, attributes: { url, status, events, secret, headers, config } }) => ({
        id,
        active: status !== 'inactive',
        platform: 'linktor',
        url,
        source: 'platform',
        events: events ?? [],
        secret,
        headers,
        retries: wishOf(config),
        timeout: config?.timeout === undefined ? undefined : config.timeout * 1000,
      })),
  sinch: (store) =>
    store
      .collection<SinchWebhook>('sinch', 'webhooks')
      .list()
      .map(({ id, app_id, target, target_type, triggers, secret }) => ({
        id,
        active: target_type === 'HTTP',
        platform: 'sinch',
        url: target,
        source: 'platform',
        events: triggers ?? [],
        secret: secret || undefined,
        app: app_id,
      })),
  // It documents no way to register one.
  antonnia: () => [],
};

/** What signs the reports of messages that name an address of their own (Sinch). */
export function overridingSecret(store: Store, app: string): string | undefined {
  const { callback_settings } = store.collection<SinchApp>('sinch', 'apps').get(app) ?? {};
  return callback_settings?.secret_for_overridden_callback_urls || undefined;
}

/** Linktor's documentation has a name for the policy, its SDKs an object. */
function wishOf({ retryPolicy, maxRetries }: NonNullable<LinktorWebhook['attributes']['config']> = {}): RetryWish {
  const wish = typeof retryPolicy === 'object' ? (retryPolicy as Record<string, unknown> | null) : null;
  const { maxRetries: tries, retryInterval, exponentialBackoff } = wish ?? {};
  return {
    attempts: (tries as number | undefined) ?? maxRetries,
    ...(typeof retryInterval === 'number' ? { interval: retryInterval * 1000 } : {}),
    exponential: exponentialBackoff === true,
  };
}
