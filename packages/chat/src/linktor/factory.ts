import { environment } from '../shared/environment.ts';
import { LinktorAdapter } from './adapter.ts';
import type { LinktorAdapterConfig } from './types.ts';

/**
 * Makes the adapter; what is left out is read from the environment: `LINKTOR_API_KEY` or `LINKTOR_ACCESS_TOKEN`,
 * `LINKTOR_WEBHOOK_SECRET`, `LINKTOR_BASE_URL` and `LINKTOR_BOT_USERNAME`.
 *
 * ```ts
 * const bot = new Chat({ userName: 'support', adapters: { linktor: createLinktorAdapter() }, state });
 * ```
 *
 * @throws ValidationError when an option is missing, misspelt or malformed. Sends nothing.
 */
export function createLinktorAdapter(config: LinktorAdapterConfig = {}): LinktorAdapter {
  const webhookSecret = config.webhookSecret ?? environment('LINKTOR_WEBHOOK_SECRET');
  const userName = config.userName ?? environment('LINKTOR_BOT_USERNAME');
  return new LinktorAdapter({
    ...config,
    ...(webhookSecret === undefined ? {} : { webhookSecret }),
    ...(userName === undefined ? {} : { userName }),
  });
}
