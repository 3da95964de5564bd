import { environment } from '../shared/environment.ts';
import { SinchAdapter } from './adapter.ts';
import type { SinchAdapterConfig } from './types.ts';

/**
 * Makes the adapter; what is left out is read from the environment: `SINCH_PROJECT_ID`, `SINCH_KEY_ID`, `SINCH_KEY_SECRET`,
 * `SINCH_REGION`, `SINCH_APP_ID`, `SINCH_WEBHOOK_SECRET` and `SINCH_BOT_USERNAME`.
 *
 * ```ts
 * const bot = new Chat({ userName: 'support', adapters: { sinch: createSinchAdapter({ region: 'eu' }) }, state });
 * ```
 *
 * @throws ValidationError when an option is missing, misspelt or malformed. Sends nothing.
 */
export function createSinchAdapter(config: SinchAdapterConfig = {}): SinchAdapter {
  const appId = config.appId ?? environment('SINCH_APP_ID');
  const webhookSecret = config.webhookSecret ?? environment('SINCH_WEBHOOK_SECRET');
  const userName = config.userName ?? environment('SINCH_BOT_USERNAME');
  return new SinchAdapter({
    ...config,
    ...(appId === undefined ? {} : { appId }),
    ...(webhookSecret === undefined ? {} : { webhookSecret }),
    ...(userName === undefined ? {} : { userName }),
  });
}
