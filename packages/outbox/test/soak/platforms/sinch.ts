import { type Entry, fromText, type History, iso } from './history.ts';
import type { Answer, Dialect, Received, Sending } from './server.ts';

const STATUS = { sent: 'QUEUED_ON_CHANNEL', delivered: 'DELIVERED', read: 'READ', undelivered: 'FAILED' } as const;
const PATH = /^\/v1\/projects\/[^/]+\/messages(:send)?$/;

interface SendBody {
  app_id: string;
  recipient: { identified_by: { channel_identities: { channel: string; identity: string }[] } };
  message: { text_message: { text: string } };
  message_metadata?: string;
}

/** Sinch Conversation: no idempotency keys; what was sent is found by its recipient, its metadata comes with it. */
export function sinch(history: History): Dialect {
  return {
    platform: 'sinch',
    sending({ method, url, body }: Received): Sending | undefined {
      if (method !== 'POST' || PATH.exec(url.pathname)?.[1] === undefined) return undefined;
      const { app_id, recipient, message, message_metadata = '' } = body as SendBody;
      const to = recipient.identified_by.channel_identities[0] as { channel: string; identity: string };
      const { text } = message.text_message;
      const marks = fromText(text);
      if (message_metadata.length > 1024) throw new Error('metadata is too long');
      return {
        ...marks,
        act(effect) {
          const entry = history.add(to.identity, { app_id, text, to, metadata: message_metadata });
          effect(entry);
          return { status: 200, body: { message_id: entry.id, accepted_time: iso(entry.acceptedAt) } };
        },
      };
    },
    read({ method, url }: Received): Answer {
      if (method !== 'GET' || !PATH.test(url.pathname)) return { status: 404, body: { error: { code: 404 } } };
      const query = url.searchParams;
      const size = Math.min(Number(query.get('page_size') ?? 10), 1000);
      const from = Number(query.get('page_token') ?? 0);
      const app = query.get('app_id');
      const start = Date.parse(query.get('start_time') ?? '1970-01-01T00:00:00Z');
      const end = Date.parse(query.get('end_time') ?? '2970-01-01T00:00:00Z');
      if (!(start < end)) return { status: 400, body: { error: { code: 400, message: 'start_time, end_time' } } };
      const all = history
        .find(query.get('channel_identity') ?? undefined)
        .filter(({ acceptedAt, body }) => acceptedAt >= start && acceptedAt < end && (!app || body['app_id'] === app));
      const token = from + size < all.length ? { next_page_token: String(from + size) } : {};
      const bare = query.get('view') === 'WITHOUT_METADATA';
      return {
        status: 200,
        body: { messages: all.slice(from, from + size).map((entry) => messageOf(entry, bare)), ...token },
      };
    },
    event: ({ id, acceptedAt, body }, told) => ({
      ...{ app_id: body['app_id'], project_id: 'p', accepted_time: iso(acceptedAt), event_time: iso(acceptedAt) },
      message_delivery_report: {
        ...{ message_id: id, conversation_id: '', status: STATUS[told], channel_identity: body['to'], contact_id: '' },
        ...(told === 'undelivered' && { reason: { code: 'RECIPIENT_NOT_REACHABLE', description: 'soak' } }),
        metadata: body['metadata'],
      },
    }),
    error: (status, message) => ({
      status,
      body: { error: { code: status, message, status: status === 429 ? 'RESOURCE_EXHAUSTED' : 'INTERNAL' } },
    }),
  };
}

const messageOf = ({ id, acceptedAt, body }: Entry, bare: boolean): object => ({
  id,
  direction: 'TO_CONTACT',
  accept_time: iso(acceptedAt),
  channel_identity: body['to'],
  contact_id: '',
  conversation_id: '',
  app_message: { text_message: { text: body['text'] } },
  ...(!bare && { metadata: body['metadata'] }),
});
