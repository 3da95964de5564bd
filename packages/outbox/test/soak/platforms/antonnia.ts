import { type Entry, fromText, type History, iso } from './history.ts';
import type { Answer, Dialect, Received, Sending } from './server.ts';

interface SessionBody {
  contact_id: string;
  contact_name: string;
  metadata?: Record<string, unknown>;
}

/** Antonnia: no idempotency keys; sessions are found by their contact and by what is in their metadata. */
export function antonnia(history: History): Dialect {
  return {
    platform: 'antonnia',
    sending({ method, url, body }: Received): Sending | undefined {
      if (method !== 'POST' || url.pathname !== '/sessions') return undefined;
      const { contact_id, contact_name, metadata = {} } = body as SessionBody;
      const marks = fromText(contact_name);
      return {
        ...marks,
        act(effect) {
          const entry = history.add(contact_id, { contact_name, metadata });
          effect(entry);
          return { status: 201, body: sessionOf(entry) };
        },
      };
    },
    read({ method, url, body }: Received): Answer {
      if (method !== 'POST' || url.pathname !== '/sessions/search') {
        return { status: 404, body: { detail: `no ${method} ${url.pathname}` } };
      }
      const { contact_id, metadata = {}, offset = 0, limit = 100 } = body;
      const all = history
        .find(contact_id)
        .filter((entry) =>
          Object.entries(metadata).every(([path, value]) => at(entry.body['metadata'], path) === value),
        );
      return { status: 200, body: all.slice(offset, offset + limit).map(sessionOf) };
    },
    // Of a session it is told that there is one.
    event: (entry) => ({
      ...{ id: `evt_${entry.id}`, created_at: iso(entry.acceptedAt), type: 'session.created' },
      data: { object: sessionOf(entry) },
    }),
    error: (status, message) => ({ status, body: { detail: message } }),
  };
}

/** Keys of the filter may be dotted paths. */
const at = (value: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);

const sessionOf = ({ id, recipient, acceptedAt, body }: Entry): object => ({
  ...{ id, contact_id: recipient, organization_id: 'org', conversation_id: `conv_${id}`, status: 'open' },
  ...{ created_at: iso(acceptedAt), metadata: body['metadata'], contact_name: body['contact_name'] },
});
