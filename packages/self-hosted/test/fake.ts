import { type SelfHosted, type SelfHostedOptions, selfHosted } from '@linktor/self-hosted';

/** A request as the server would see it; the path without `/api/v1`. */
export interface Seen {
  /** `GET /conversations` */
  route: string;
  query: Record<string, string>;
  headers: Record<string, string>;
  body: unknown;
}

type Answer = Response | object | undefined;

/** What a route answers: a body, a response, one after the other, or whatever a function makes of the request. */
export type Routes = Record<string, Answer | Answer[] | ((seen: Seen) => Answer)>;

export const BASE = 'http://server.test';
export const ID = '53016bd9-1354-4931-906e-5904a749da29';
export const OTHER = '2c60b15b-889c-4e6b-881c-dbfc6a17555b';
const AT = '2026-03-02T14:00:00Z';

/** `{success, data}` around what a route answers. */
export const single = (data: unknown): object => ({ success: true, data });

/** A failure as handlers tell it. */
export const failure = (status: number, code: string, message = 'said'): Response =>
  Response.json({ success: false, error: { code, message } }, { status });

/** What the server says to everything it has no route for. */
export const noRoute = (): Response => new Response('404 page not found', { status: 404 });

export const conversationRow = (more: object = {}): object => ({
  ...{ id: ID, tenant_id: ID, contact_id: ID, channel_id: ID, status: 'open', priority: 'normal' },
  ...{ unread_count: 0, created_at: AT, updated_at: AT, ...more },
});
export const messageRow = (more: object = {}): object => ({
  ...{ id: ID, conversation_id: ID, sender_type: 'user', content_type: 'text', content: 'x', status: 'pending' },
  ...{ created_at: AT, ...more },
});
export const contactRow = (more: object = {}): object => ({
  ...{ id: ID, tenant_id: ID, name: 'Ann', created_at: AT, updated_at: AT, ...more },
});
export const channelRow = (more: object = {}): object => ({
  ...{ id: ID, tenant_id: ID, type: 'telegram', name: 'T', enabled: true, connection_status: 'connected' },
  ...{ created_at: AT, updated_at: AT, ...more },
});
export const botRow = (more: { config?: object } = {}): object => ({
  ...{ id: ID, tenant_id: ID, name: 'B', type: 'ai', provider: 'ollama', model: 'm', status: 'inactive', channels: [] },
  ...{ created_at: AT, updated_at: AT, ...more },
  config: {
    ...{ system_prompt: 'p', temperature: 0.7, max_tokens: 9, confidence_threshold: 0.7, escalation_rules: [] },
    ...{ knowledge_base_id: null, welcome_message: null, fallback_message: 'f', working_hours: null },
    ...{ context_window_size: 1, enabled_intents: null, max_response_length: 1, enable_vre_tools: false },
    ...more.config,
  },
});

/** A server in memory, and a transport that speaks to it. What it is not told to answer it has no route for. */
export function fake(
  routes: Routes = {},
  options: Partial<SelfHostedOptions> = {},
): { server: SelfHosted; seen: Seen[]; routes: () => string[]; fetch: NonNullable<SelfHostedOptions['fetch']> } {
  const seen: Seen[] = [];
  const left = new Map(Object.entries(routes));
  const fetch = async (url: string, { method = 'GET', headers, body }: RequestInit): Promise<Response> => {
    const { pathname, searchParams } = new URL(url);
    const one: Seen = {
      route: `${method} ${pathname.replace(/^\/api\/v1/, '')}`,
      query: Object.fromEntries(searchParams),
      headers: Object.fromEntries(new Headers(headers)),
      body: typeof body === 'string' ? JSON.parse(body) : undefined,
    };
    seen.push(one);
    const script = left.get(one.route);
    const answer = typeof script === 'function' ? script(one) : Array.isArray(script) ? script.shift() : script;
    if (answer instanceof Response) return answer.clone();
    if (answer !== undefined) return Response.json(answer);
    return left.has(one.route) ? new Response(null, { status: 204 }) : noRoute();
  };
  const own = { baseUrl: BASE, retryDelay: 0, fetch, ...options };
  const server = selfHosted('email' in options || 'accessToken' in options ? own : { ...own, accessToken: 'token' });
  return { server, seen, routes: () => seen.map(({ route }) => route), fetch };
}
