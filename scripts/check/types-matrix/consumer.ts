// What a user writes, in every way the packages are meant to be used. Compiled, never run, by each TypeScript of the
// matrix; a `@ts-expect-error` that finds nothing wrong is an error too.
import { Agents, AI, Bots, Flows, KnowledgeBases, StreamTruncatedError, tool } from '@linktor/ai';
import { Analytics } from '@linktor/analytics';
import { VRE } from '@linktor/analytics/vre';
import { Auth, TokenManager } from '@linktor/auth';
import { Contacts, Conversations } from '@linktor/conversations';
import { Antonnia } from '@linktor/conversations/antonnia';
import { Sinch } from '@linktor/conversations/sinch';
import { isLinktorError, LinktorError, type Middleware, NotFoundError, RateLimitError, VERSION } from '@linktor/core';
import { type Conversation, getConversation, type Message } from '@linktor/core-gen/linktor';
import { manifest } from '@linktor/core-gen/linktor/manifest';
import { Realtime, type RealtimeGap } from '@linktor/realtime';
import { createClient, LinktorClient, conversations as namespace } from '@linktor/sdk';
import { constructEvent, createWebhookHandler, MemoryInbox, signTestPayload } from '@linktor/webhooks';
import { constructEvent as constructAntonnia } from '@linktor/webhooks/antonnia';
import { constructEvent as constructSinch } from '@linktor/webhooks/sinch';

const timing: Middleware = async (request, next) => next(request);
const options = { apiKey: 'k', timeout: 30_000, maxRetries: 3, middleware: [timing] };

export async function messaging(): Promise<string[]> {
  const conversations = new Conversations(options);
  const message: Message = await conversations.sendText('conv_123', 'Hello', { idempotencyKey: 'once' });
  const { data, response, requestId } = await conversations.get('conv_123').withResponse();
  const conversation: Conversation = data;
  const status: number = response.status;
  const page = await conversations.list({ status: 'open', limit: 20 });
  const ids: string[] = page.data.map(({ id }) => id);
  for await (const each of conversations.list({ status: 'open' })) ids.push(each.id);
  for await (const each of new Contacts(options).list().pages()) ids.push(...each.data.map(({ id }) => id));
  // @ts-expect-error no conversation is ever "opened"
  conversations.list({ status: 'opened' });
  // @ts-expect-error a message is no conversation
  const wrong: Conversation = message;
  return [...ids, conversation.id, String(status), requestId ?? '', VERSION, getConversation.path, String(wrong)];
}

export async function platforms(): Promise<void> {
  const antonnia = new Antonnia({ token: async () => 't' });
  const session = await antonnia.sessions.create({ contact_id: 'user_1', contact_name: 'John' });
  await antonnia.sessions.messages.create(session.id, { role: 'user', content: { type: 'text', text: 'Hello' } });
  const sinch = new Sinch({ projectId: 'p', keyId: 'k', keySecret: 's', region: 'eu' });
  await sinch.messages.sendTextMessage({
    app_id: 'app',
    text: 'Hi',
    recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }],
  });
  // @ts-expect-error a region of Sinch is one of three
  new Sinch({ projectId: 'p', keyId: 'k', keySecret: 's', region: 'mars' });
}

export async function models(signal: AbortSignal): Promise<string> {
  const ai = new AI(options);
  let text = await ai.completions.complete('What is 2 + 2?', { temperature: 0 }, { signal });
  try {
    for await (const chunk of ai.completions.stream({ messages: [{ role: 'user', content: 'Hi' }] })) {
      text += chunk.delta.content ?? '';
    }
  } catch (error) {
    if (error instanceof StreamTruncatedError) text += `${error.received} ${typeof error.partial}`;
  }
  const vector: number[] = await ai.embeddings.embed('Hello');
  const { chunks } = await new KnowledgeBases(options).query('kb_1', { query: 'reset', topK: 5 });
  await new KnowledgeBases(options).uploadDocument('kb_1', { file: new Uint8Array(3), filename: 'a.txt' });
  const all: object[] = [new Agents(options), new Bots(options), new Flows(options), tool];
  return text + vector.length + chunks.length + all.length;
}

export async function events(signal: AbortSignal): Promise<RealtimeGap[]> {
  const gaps: RealtimeGap[] = [];
  const realtime = new Realtime({ apiKey: 'k', backfill: new Conversations(options) });
  const forget: () => void = realtime.onMessage(({ message }) => console.log(message.content?.text));
  realtime.on('gap', (gap) => gaps.push(gap));
  for await (const event of realtime.events({ conversationId: 'conv_123', signal })) {
    if (event.type === 'message') console.log(event.message.id);
    if (event.type === 'gap') gaps.push(event);
  }
  forget();
  const { unsent } = await realtime.disconnect();
  console.log(unsent.length);
  return gaps;
}

export const POST = createWebhookHandler({
  secret: 's',
  on: { 'message.received': async (event) => console.log(event.data.message?.id) },
  inbox: new MemoryInbox(),
});

export async function webhooks(payload: Uint8Array, headers: Headers, request: Request): Promise<Response> {
  const event = await constructEvent({ payload, headers, secret: ['new', 'old'] });
  if (event.type === 'message.received') console.log(event.data.message?.id);
  const other = await constructAntonnia({ payload, headers, secret: 's', header: 'x-secret' });
  if (other.type === 'message.created') console.log(other.data.object.id);
  const callback = await constructSinch({ payload, headers, secret: 's' });
  if (callback.trigger === 'MESSAGE_INBOUND') console.log(callback.message.contact_id);
  const delivery = await signTestPayload({ payload: { type: 'message.received' }, secret: 's' });
  console.log(delivery.headers['x-linktor-signature'], event.id);
  return POST(request);
}

export async function everything(): Promise<void> {
  const client: LinktorClient = createClient({ apiKey: 'k', baseUrl: 'https://api.linktor.io' });
  await client.conversations.sendText('conv_123', 'Hello');
  await client.ai.completions.complete('Hi');
  await client.close();
  console.log(new namespace.Conversations(options), new LinktorClient());
  const tokens = new TokenManager({ onTokens: async () => undefined });
  await tokens.login({ email: 'a@example.com', password: 'secret' });
  const shared = { accessToken: tokens.getToken };
  console.log(await new Auth(shared).getCurrentUser(), await new Analytics(shared).getDashboard(), new VRE(shared));
}

export function explain(error: unknown): string {
  if (error instanceof RateLimitError) return `wait ${error.retryAfter ?? 0} s`;
  if (error instanceof NotFoundError) return error.code;
  if (error instanceof LinktorError) return `${error.status ?? ''} ${error.requestId ?? ''} ${error.remediation ?? ''}`;
  return isLinktorError(error) ? error.code : String(Object.keys(manifest).length);
}
