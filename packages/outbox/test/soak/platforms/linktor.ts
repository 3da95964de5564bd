import { fromText, type History, iso } from './history.ts';
import type { Answer, Dialect, Received, Sending } from './server.ts';

/** Whether the platform knows idempotency keys, and for how many milliseconds it remembers one. */
export interface LinktorOptions {
  idempotency: boolean;
  remembers: number;
}

/** Linktor: messages in conversations; a key that comes back gets the first answer, and nothing is sent. */
export function linktor(history: History, { idempotency, remembers }: LinktorOptions): Dialect {
  const answers = new Map<string, { answer: Answer; until: number }>();
  const conversation = ({ method, url }: Received, wanted: string): string | undefined =>
    method === wanted ? /^\/conversations\/([^/]+)\/messages$/.exec(url.pathname)?.[1] : undefined;

  return {
    platform: 'linktor',
    sending(received: Received): Sending | undefined {
      const id = conversation(received, 'POST');
      if (id === undefined) return undefined;
      const { text, metadata = {} } = received.body as { text: string; metadata?: Record<string, unknown> };
      const marks = fromText(text);
      const key = idempotency ? (received.headers['idempotency-key'] as string | undefined) : undefined;
      return {
        ...marks,
        ...(Number(id.split('-')[1]) % 3 === 0 && { channel: 'whatsapp' }),
        act(effect) {
          const known = key === undefined ? undefined : answers.get(key);
          if (known && performance.now() < known.until) return known.answer;
          const entry = history.add(id, { text, metadata });
          effect(entry);
          const answer = { status: 201, body: messageOf(entry.id, id, entry.acceptedAt, text, metadata) };
          if (key !== undefined) answers.set(key, { answer, until: performance.now() + remembers });
          return answer;
        },
      };
    },
    read(received: Received): Answer {
      const id = conversation(received, 'GET');
      if (id === undefined)
        return { status: 404, body: { code: 'RESOURCE_NOT_FOUND', message: received.url.pathname } };
      const limit = Math.min(Number(received.url.searchParams.get('limit') ?? 20), 100);
      const from = Number(received.url.searchParams.get('cursor') ?? received.url.searchParams.get('offset') ?? 0);
      const all = history.find(id);
      const data = all
        .slice(from, from + limit)
        .map(({ id: message, acceptedAt, body }) =>
          messageOf(message, id, acceptedAt, String(body['text']), body['metadata']),
        );
      const hasMore = from + limit < all.length;
      const pagination = { limit, offset: from, total: all.length, hasMore };
      return {
        status: 200,
        body: { data, pagination: hasMore ? { ...pagination, nextCursor: String(from + limit) } : pagination },
      };
    },
    event: ({ id, acceptedAt }, told) => ({
      ...{ id: `evt_${id}_${told}`, type: `message.${told === 'undelivered' ? 'failed' : told}`, tenantId: 'soak' },
      ...{ timestamp: iso(acceptedAt), data: { messageId: id, status: told === 'undelivered' ? 'failed' : told } },
    }),
    error: (status, message, retryAfter) => ({
      status,
      body: { code: `SOAK_${status}`, message, ...(retryAfter !== undefined && { error: { retryAfter } }) },
    }),
  };
}

const messageOf = (id: string, conversationId: string, at: number, text: string, metadata: unknown): object => ({
  ...{ id, conversationId, direction: 'outbound', contentType: 'text', content: { text }, status: 'sent' },
  ...{ senderType: 'user', metadata, createdAt: iso(at), updatedAt: iso(at) },
});
