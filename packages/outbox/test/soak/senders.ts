import { Conversations } from '@linktor/conversations';
import { Antonnia, type Sessions } from '@linktor/conversations/antonnia';
import { type Messages, Sinch } from '@linktor/conversations/sinch';
import type { Middleware } from '@linktor/core';
import { sayWhen } from './platforms/departure.ts';
import type { Urls } from './platforms/index.ts';

/** What the soak sends with. */
export type Senders = { linktor: Conversations; antonnia: Sessions; sinch: Messages };

/** The real clients, before the platforms of the experiment. */
export function sendersFor(urls: Urls, timeout: number, ...middleware: Middleware[]): Senders {
  const common = { timeout, middleware: [...middleware, sayWhen] };
  return {
    linktor: new Conversations({ apiKey: 'lk_soak', baseUrl: urls.linktor, ...common }),
    antonnia: new Antonnia({ token: 'sk_soak', baseUrl: urls.antonnia, ...common }).sessions,
    sinch: new Sinch({
      ...{ projectId: 'p', keyId: 'id', keySecret: 'secret', auth: 'basic', baseUrl: urls.sinch },
      ...common,
    }).messages,
  };
}
