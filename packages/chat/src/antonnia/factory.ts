import { environment } from '../shared/environment.ts';
import { AntonniaAdapter } from './adapter.ts';
import type { AntonniaAdapterConfig } from './types.ts';

/**
 * Makes the adapter; what is left out is read from the environment: `ANTONNIA_TOKEN`, `ANTONNIA_WEBHOOK_SECRET`,
 * `ANTONNIA_WEBHOOK_HEADER`, `ANTONNIA_BASE_URL` and `ANTONNIA_BOT_USERNAME`.
 *
 * ```ts
 * const bot = new Chat({ userName: 'support', adapters: { antonnia: createAntonniaAdapter() }, state });
 * ```
 *
 * @throws ValidationError when an option is missing, misspelt or malformed. Sends nothing.
 */
export function createAntonniaAdapter(config: AntonniaAdapterConfig = {}): AntonniaAdapter {
  const webhookSecret =
    config.webhookSecret ?? (config.unverified ? undefined : environment('ANTONNIA_WEBHOOK_SECRET'));
  const webhookHeader =
    config.webhookHeader ?? (config.webhookQuery ? undefined : environment('ANTONNIA_WEBHOOK_HEADER'));
  const userName = config.userName ?? environment('ANTONNIA_BOT_USERNAME');
  return new AntonniaAdapter({
    ...config,
    ...(webhookSecret === undefined ? {} : { webhookSecret }),
    ...(webhookHeader === undefined ? {} : { webhookHeader }),
    ...(userName === undefined ? {} : { userName }),
  });
}
