// Every call shape of the official TypeScript SDK 1.0's documentation page and README, with values of our own. What is
// written otherwise than there is marked `differs` and has its place, with the reason, in MIGRATION.md.
import { startRealtimeServer } from '@linktor/mock/realtime';
import {
  type Agent,
  AuthenticationError,
  AuthorizationError,
  type Bot,
  type Channel,
  ConflictError,
  type Contact,
  type Conversation,
  constructEvent,
  createClient,
  createWebhookHandler,
  type Flow,
  isRetryableError,
  type KnowledgeBase,
  LinktorClient,
  type LinktorClientConfig,
  LinktorError,
  type Message,
  messageText,
  NetworkError,
  NotFoundError,
  RateLimitError,
  ServerError,
  TimeoutError,
  ValidationError,
  verifyWebhookSignature,
  WebSocketError,
} from '@linktor/sdk';
import { describe, expect, expectTypeOf, test, vi } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';

const { urls, credentials, prefer } = contract();
const baseUrl = urls.linktor;
const client = new LinktorClient({ apiKey: credentials.apiKey, baseUrl, timeout: 30000, maxRetries: 3 });

describe('building a client', () => {
  test('with every option there is', () => {
    const config: LinktorClientConfig = {
      baseUrl,
      apiKey: 'your-key',
      timeout: 30000,
      maxRetries: 3,
      retryDelay: 1000,
      headers: { 'X-Custom-Header': 'value' },
      onTokenRefresh: async () => 'another-token',
      websocket: { autoReconnect: true, reconnectInterval: 5000, maxReconnectAttempts: 10, pingInterval: 30000 },
    };
    expect(createClient(config).ws.state).toBe('idle');
    // differs: a key that is named but unset would mean calls without a credential.
    expect(() => new LinktorClient({ apiKey: process.env['LINKTOR_NO_SUCH_KEY'] })).toThrow('apiKey is not set');
    expect(createClient()).toBeInstanceOf(LinktorClient);
  });

  test('with a token that is refreshed by a function', async () => {
    const refreshing = new LinktorClient({
      baseUrl,
      accessToken: 'initial-token',
      onTokenRefresh: async () => {
        const response = { json: async () => ({ accessToken: 'renewed-token' }) };
        const { accessToken } = await response.json();
        return accessToken;
      },
    });
    expect((await refreshing.auth.getCurrentUser()).id).toBeTypeOf('string');
  });

  test('without a credential, to log in', async () => {
    const fresh = new LinktorClient({ baseUrl });
    const { accessToken, user } = await fresh.auth.login({ email: 'user@acme.example', password: 'correct horse' });
    expect([accessToken, user.email]).toEqual([expect.any(String), expect.any(String)]);
    // The token is in use at once, by every resource.
    expect((await fresh.conversations.list()).data.length).toBeGreaterThan(0);
  });
});

describe('resources', () => {
  test('conversations', async () => {
    const message = await client.conversations.sendMessage('conv_123', { text: 'Hello!' });
    expect(message.id).toBeTypeOf('string');
    const conversations = await client.conversations.list({ limit: 20, status: 'open' });
    // differs: `contact` may be absent, so it takes a question mark.
    for (const conversation of conversations.data)
      expect(`${conversation.id}: ${conversation.contact?.name}`).toMatch(/: /);
    const conversation: Conversation = await client.conversations.get('conv_123');
    expect(conversation.id).toBeTypeOf('string');
    await client.conversations.sendText('conv_123', 'Hello!');
    await client.conversations.sendImage('conv_123', 'https://cdn.acme.example/a.jpg', 'Caption');
    await client.conversations.sendDocument('conv_123', 'https://cdn.acme.example/a.pdf', 'a.pdf');
    await client.conversations.sendLocation('conv_123', -23.5, -46.6, 'Office', 'Av. Paulista');
    await client.conversations.assign('conv_123', 'agent_1');
    await client.conversations.resolve('conv_123');
    for await (const conv of client.conversations.iterate()) {
      expect(conv.id).toBeTypeOf('string');
      break;
    }
  });

  test('contacts', async () => {
    const contact = await client.contacts.create({
      name: 'John Doe',
      email: 'john@acme.example',
      phone: '+15550100',
      metadata: { customerId: 'cust_123' },
    });
    expect(contact.id).toBeTypeOf('string');
    expect((await client.contacts.list({ search: 'john', limit: 10 })).data).toBeInstanceOf(Array);
    expect((await client.contacts.search('john')).data).toBeInstanceOf(Array);
    const [listed] = (await client.contacts.list()).data;
    expect((await client.contacts.findByEmail(listed?.email ?? ''))?.id).toBe(listed?.id);
    await client.contacts.merge({ primaryContactId: 'contact_1', secondaryContactIds: ['contact_2', 'contact_3'] });
  });

  test('channels', async () => {
    expect((await client.channels.list()).data).toBeInstanceOf(Array);
    const channel = await client.channels.create({
      name: 'WhatsApp',
      type: 'whatsapp',
      config: {
        type: 'whatsapp',
        phoneNumberId: '123456789',
        businessAccountId: '987654321',
        accessToken: 'token',
        verifyToken: 'verify',
      },
    });
    await client.channels.connect(channel.id);
    expect((await client.channels.getStatus(channel.id)).status).toBeTypeOf('string');
  });

  test('bots', async () => {
    const bot = await client.bots.create({
      name: 'Support Bot',
      type: 'ai',
      config: {
        welcomeMessage: 'Hello!',
        aiConfig: { model: 'gpt-4', systemPrompt: 'You help.', useKnowledgeBase: true },
      },
      knowledgeBaseIds: ['kb_1'],
    });
    await client.bots.assignToChannels(bot.id, ['ch_1', 'ch_2']);
    expect((await client.bots.activate(bot.id)).status).toBeTypeOf('string');
  });

  test('AI', async () => {
    expect(await client.ai.completions.complete('What is 2 + 2?')).toBeTypeOf('string');
    let story = '';
    for await (const chunk of client.ai.completions.completeStream('Tell me a story')) story += chunk;
    expect(story).not.toBe('');
    const response = await client.ai.completions.create({
      messages: [
        { role: 'system', content: 'You are a helpful assistant.' },
        { role: 'user', content: 'What is the capital of France?' },
      ],
      model: 'gpt-4',
    });
    expect(response.message?.content).toBeTypeOf('string');
    const result = await client.ai.agents.invoke('agent_1', { message: 'How?', conversationId: 'conv_123' });
    expect(result).toBeTypeOf('object');
    // The specification's only example answers two texts; one text has one vector.
    const embedding = createClient({
      apiKey: credentials.apiKey,
      baseUrl,
      middleware: [
        async (request, next) => {
          const body = (await (await next(request)).json()) as { data: unknown[] };
          return Response.json({ ...body, data: body.data.slice(0, 1) });
        },
      ],
    });
    expect(await embedding.ai.embeddings.embed('Hello world')).toBeInstanceOf(Array);
  });

  test('knowledge bases', async () => {
    const kb = await client.knowledgeBases.create({ name: 'Docs', description: 'Product docs and FAQs' });
    await client.knowledgeBases.uploadDocument(kb.id, { name: 'FAQ.pdf', file: new Blob(['%PDF']) });
    const results = await client.knowledgeBases.query(kb.id, { query: 'How do I reset my password?', topK: 5 });
    for (const chunk of results.chunks)
      expect([chunk.content, chunk.score]).toEqual([expect.any(String), expect.any(Number)]);
    expect(await client.knowledgeBases.search(kb.id, 'reset password')).toBeInstanceOf(Array);
  });

  test('flows', async () => {
    const flow = await client.flows.create({
      name: 'Welcome Flow',
      nodes: [
        { id: 'start', type: 'start', position: { x: 0, y: 0 }, data: {} },
        { id: 'welcome', type: 'message', position: { x: 200, y: 0 }, data: { messageContent: 'Welcome!' } },
      ],
      edges: [{ id: 'e1', source: 'start', target: 'welcome' }],
    });
    const execution = await client.flows.execute(flow.id, {
      conversationId: 'conv_123',
      variables: { userName: 'John' },
    });
    expect((await client.flows.getExecution(flow.id, execution.id)).status).toBeTypeOf('string');
  });

  test('analytics', async () => {
    const range = { startDate: '2024-01-01', endDate: '2024-01-31' };
    await client.analytics.getDashboard(range);
    await client.analytics.getConversationMetrics();
    await client.analytics.getRealtime();
    const { downloadUrl } = await client.analytics.export({ type: 'conversations', range, format: 'csv' });
    expect(downloadUrl).toMatch(/^http/);
  });

  test('the Visual Response Engine', async () => {
    const image = await client.vre.render({
      tenantId: 'tenant_1',
      templateId: 'menu_opcoes',
      data: { titulo: 'Oi!', opcoes: [{ label: 'Pedidos', icone: 'pedido' }] },
      channel: 'whatsapp',
    });
    expect(image.imageBase64).toMatch(/^data:/);
    const sent = await client.vre.renderAndSend({
      conversationId: 'conv_123',
      templateId: 'card_produto',
      data: { nome: 'Robalo', preco: 62.5, unidade: 'kg', estoque: 12 },
      followUpText: 'Quer?',
    });
    expect(sent.messageId).toBeTypeOf('string');
    for (const template of (await client.vre.listTemplates()).templates) expect(template.id).toBeTypeOf('string');
    const preview = await client.vre.preview({
      templateId: 'status_pedido',
      data: { numeroPedido: '#77', statusAtual: 'transporte', valorTotal: 125 },
    });
    expect(preview.imageBase64).toMatch(/^data:/);
  });

  test('types', () => {
    expectTypeOf<[Agent, Bot, Channel, Contact, Flow, KnowledgeBase, Message]>().not.toBeAny();
  });
});

describe('errors', () => {
  test.each([
    [404, NotFoundError],
    [401, AuthenticationError],
    [429, RateLimitError],
    [400, ValidationError],
  ])('%i is told apart by its class', async (code, type) => {
    const failing = client.conversations.get('invalid-id', { headers: prefer({ code }), maxRetries: 0 });
    const error: unknown = await failing.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(type);
    if (!(error instanceof LinktorError)) throw error;
    expect(`[${error.code}]: ${error.message}`).toMatch(/^\[.+\]: .+/);
    expect([error.statusCode, error.requestId]).toEqual([code, expect.any(String)]);
    if (error instanceof RateLimitError) expect(error.retryAfter).toBeTypeOf('number');
    if (error instanceof ValidationError) expect(error.details).toBeDefined();
    expect(isRetryableError(error)).toBe(code === 429);
  });

  test('have one root', () => {
    for (const type of [AuthorizationError, ConflictError, ServerError, NetworkError, TimeoutError, WebSocketError])
      expect(new type('x')).toBeInstanceOf(LinktorError);
  });
});

test('realtime', async () => {
  await using server = await startRealtimeServer();
  const { ws } = new LinktorClient({ apiKey: credentials.apiKey, baseUrl, websocket: { url: server.url } });
  const seen: string[] = [];
  ws.on('connected', () => seen.push('connected'));
  ws.on('disconnected', ({ code, reason }) => seen.push(`disconnected ${code} ${typeof reason}`));
  ws.on('error', (error) => seen.push(`error ${error.message}`));
  await ws.connect();
  ws.subscribe('conv_123');
  ws.onMessage((event) => {
    // differs: the text of a message is `content.text`, or `messageText(event.message)`.
    seen.push(`message ${messageText(event.message)} in ${event.conversationId}`);
  });
  ws.onMessageStatus((event) => seen.push(`${event.messageId} ${event.status}`));
  ws.onTyping((event) => seen.push(`${event.userId} ${event.isTyping}`));
  const off = ws.onConversationUpdate((event) =>
    seen.push(`${event.conversationId} ${event.status} ${event.assignedTo}`),
  );
  // differs: events wait until the history of their conversation has been read, so that they come in order.
  await new Promise((resolve) => ws.on('synced', resolve));
  const at = new Date().toISOString();
  server.send({
    type: 'message_status',
    conversationId: 'conv_123',
    messageId: 'msg_1',
    status: 'read',
    timestamp: at,
  });
  server.send({ type: 'typing', conversationId: 'conv_123', userId: 'user_1', isTyping: true });
  server.send({ type: 'conversation_update', conversationId: 'conv_123', status: 'resolved', assignedTo: 'agent_1' });
  ws.sendTyping('conv_123', true);
  await server.waitFor(({ event, what }) => event === 'received' && what === 'typing');
  await vi.waitUntil(() => seen.length === 4);
  ws.unsubscribe('conv_123');
  await server.waitFor(({ event, what }) => event === 'received' && what === 'unsubscribe');
  off();
  await ws.disconnect();
  expect(seen).toEqual([
    'connected',
    'msg_1 read',
    'user_1 true',
    'conv_123 resolved agent_1',
    expect.stringMatching(/^disconnected 1000/),
  ]);
  expect(server.violations).toEqual([]);
});

describe('webhooks', () => {
  const secret = 'whsec_test';
  const delivery = async (scheme: 'body' | 'timestamped') => {
    const event = {
      id: 'evt_1',
      type: 'message.received',
      timestamp: new Date().toISOString(),
      tenantId: 't',
      data: {},
    };
    return client.webhooks.signTestPayload({ payload: JSON.stringify(event), secret, scheme });
  };

  test('body, signature, timestamp and secret, as on the documentation page', async () => {
    const { payload, headers } = await delivery('timestamped');
    const signature = headers['x-linktor-signature'] as string;
    const timestamp = headers['x-linktor-timestamp'] as string;
    const event = client.webhooks.constructEvent(payload, signature, timestamp, secret);
    if (client.webhooks.isEventType(event, 'message.received')) expect(event.data).toEqual({});
    else expect.unreachable();
    expect(client.webhooks.isEventType(event, 'conversation.created')).toBe(false);
    expect(() => client.webhooks.constructEvent(payload, signature, timestamp, 'another')).toThrow();
  });

  test('body, headers and secret, as in the README', async () => {
    const { payload, headers } = await delivery('body');
    const event = constructEvent(payload, headers, secret, { tolerance: 300 });
    switch (event.type) {
      case 'message.received':
        expect(event.data).toEqual({});
        break;
      default:
        expect.unreachable();
    }
    expect(() => constructEvent(payload, headers, 'another')).toThrow();
  });

  test('the helpers', async () => {
    const { payload, headers } = await delivery('body');
    const signature = headers['x-linktor-signature'] as string;
    expect(client.webhooks.verify(payload, signature, secret)).toBe(true);
    expect(verifyWebhookSignature(payload, 'ab', secret)).toBe(false);
    expect(client.webhooks.verifyWithTimestamp(payload, headers, secret)).toBe(true);
    const late = { ...headers, 'x-linktor-timestamp': '1' };
    expect(client.webhooks.verifyWithTimestamp(payload, late, secret, { tolerance: 300 })).toBe(false);
    expect(client.webhooks.computeSignature(payload, secret)).toBe(signature);
  });

  test('the handler factory', async () => {
    const seen: string[] = [];
    const handler = createWebhookHandler(secret, {
      'message.received': (event) => void seen.push(event.type),
      'conversation.created': (event) => void seen.push(event.type),
    });
    const { payload, headers } = await delivery('body');
    const result = await handler({ body: Buffer.from(payload), headers });
    expect([result.status, typeof result.body]).toEqual([200, 'string']);
    expect(seen).toEqual(['message.received']);
    // differs: 401 where the official SDK says 400, and the body does not say why.
    const silent = client.webhooks.createHandler({ secret, onError: () => {} });
    const forged = await silent.deliver({
      method: 'POST',
      headers: { ...headers, 'x-linktor-signature': '00' },
      body: payload,
    });
    expect([forged.status, forged.body]).toEqual([401, '{"error":"unauthorized"}']);
  });
});

test('changing the credential, and closing', async () => {
  const changing = new LinktorClient({ apiKey: 'first', baseUrl });
  changing.setApiKey('second');
  changing.setAccessToken('third');
  expect((await changing.auth.getCurrentUser()).id).toBeTypeOf('string');
  changing.close();
});
