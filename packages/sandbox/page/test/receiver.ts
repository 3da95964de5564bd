// An app as a reader of the guide would write it: a receiver of webhooks, and a bot that answers through the API.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Conversations } from '@linktor/conversations';
import { createWebhookHandler } from '@linktor/webhooks';
import { toNodeHandler } from '@linktor/webhooks/node';

export interface AppOptions {
  baseUrl: string;
  /** What the webhooks are signed with, once it is known. */
  secret: () => string;
  /** The time of the sandbox, by which it signs. */
  now: () => number;
}

export interface App extends AsyncDisposable {
  url: string;
  /** What went wrong in it. */
  problems: unknown[];
}

export async function startApp({ baseUrl, secret, now }: AppOptions): Promise<App> {
  const conversations = new Conversations({ baseUrl, apiKey: 'any' });
  const problems: unknown[] = [];
  const handler = createWebhookHandler({
    secret,
    now,
    on: {
      'message.received': async ({ data }) => {
        const { message } = data;
        const text = message?.content?.text ?? '';
        if (!message?.conversationId) return;
        if (/parcel/i.test(text))
          await conversations.sendMessage(message.conversationId, {
            text: 'It left *Malmö* this morning. When may we bring it?',
            buttons: [
              { type: 'reply', text: 'Friday', payload: 'friday' },
              { type: 'reply', text: 'Saturday', payload: 'saturday' },
            ],
          });
        else if (/friday/i.test(text)) await conversations.sendText(message.conversationId, 'Friday it is. See you!');
      },
    },
    onError: (error) => void problems.push(error),
  });
  const server = createServer(toNodeHandler(handler));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`,
    problems,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
