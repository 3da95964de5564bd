import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Agents, AI, Bots, Flows, KnowledgeBases } from '@linktor/ai';
import { Channels } from '@linktor/conversations';
import { afterEach, describe, expect, test } from 'vitest';
import type { ModelOptions } from '../src/index.ts';
import { type Playing, play, refusals } from './play.ts';

let playing: Playing;
afterEach(async () => {
  const wrongs = playing.wrongs();
  await playing[Symbol.asyncDispose]();
  expect(wrongs).toEqual([]);
});

async function begin(model?: ModelOptions) {
  playing = await play({ model });
  // No time-out of the client's: a machine that is busy elsewhere is no fault here, and the test has a bound of its own.
  const options = { apiKey: 'k', baseUrl: playing.mock.urls.linktor, maxRetries: 0, timeout: 0 };
  return {
    ai: new AI(options),
    agents: new Agents(options),
    bots: new Bots(options),
    flows: new Flows(options),
    bases: new KnowledgeBases(options),
    channels: new Channels(options),
  };
}

const joined = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};

describe('an answer of a model', () => {
  test('is what was said, unless somebody says otherwise', async () => {
    const { ai } = await begin();
    expect(await ai.completions.complete('What is 2 + 2?')).toBe('What is 2 + 2?');
    expect(
      await ai.completions.create({ messages: [{ role: 'user', content: 'One two three' }], model: 'gpt-4' }),
    ).toMatchObject({
      ...{ model: 'gpt-4', message: { role: 'assistant', content: 'One two three' }, finishReason: 'stop' },
      usage: { promptTokens: 3, completionTokens: 3, totalTokens: 6 },
    });
    expect(
      await ai.completions.create({ messages: [{ role: 'user', content: 'One two three' }], maxTokens: 2 }),
    ).toMatchObject({
      ...{ message: { content: 'One two ' }, finishReason: 'length' },
    });
  });

  test('comes from a script, whole or in pieces', async () => {
    const { ai } = await begin([
      { when: '2 + 2', say: 'It is 4.' },
      { when: /^hi\b/i, say: 'Hello!' },
    ]);
    expect(await ai.completions.complete('What is 2 + 2?')).toBe('It is 4.');
    expect(await ai.completions.complete('Hi there')).toBe('Hello!');
    expect(await ai.completions.complete('Else')).toBe('Else');
    const pieces: string[] = [];
    for await (const chunk of ai.completions.stream({ messages: [{ role: 'user', content: '2 + 2' }] }))
      pieces.push(chunk.delta.content ?? '');
    expect(pieces).toEqual(['It ', 'is ', '4.', '']);
    expect(
      (await ai.completions.chat({ messages: [{ role: 'user', content: '2 + 2' }], stopSequences: ['4'] })).message
        ?.content,
    ).toBe('It is ');
  });

  test('comes from a function', async () => {
    const { ai } = await begin(async ({ messages, temperature }) => `${messages.length} at ${temperature}`);
    expect(
      await ai.completions.create({
        messages: [
          { role: 'system', content: 'x' },
          { role: 'user', content: 'y' },
        ],
        temperature: 0.5,
      }),
    ).toMatchObject({
      message: { content: '2 at 0.5' },
    });
  });

  test('comes from a server, and its failures are refusals without its key', async () => {
    let mode = 'well';
    const asked: { url: string | undefined; authorization: string | undefined; body: Record<string, unknown> }[] = [];
    const server = createServer(async (request, response) => {
      const parts: Buffer[] = [];
      for await (const part of request) parts.push(part as Buffer);
      asked.push({
        url: request.url,
        authorization: request.headers.authorization,
        body: JSON.parse(Buffer.concat(parts).toString()),
      });
      if (mode === 'busy') return void response.writeHead(503).end();
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const content of ['Hel', 'lo ', 'you'])
        response.write(`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`);
      return void response.end(mode === 'broken' ? '' : 'data: [DONE]\n\n');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`;
    try {
      const { ai } = await begin({ url: `${url}/`, apiKey: 'sk-secret', model: 'tiny' });
      expect(await ai.completions.complete('Hi')).toBe('Hello you');
      expect(asked[0]).toMatchObject({
        url: '/v1/chat/completions',
        authorization: 'Bearer sk-secret',
        body: { model: 'tiny', stream: true },
      });
      mode = 'busy';
      const refused = await ai.completions.complete('Hi').then(null, (error: unknown) => String(error));
      expect(refused).toContain('did not answer: it answered 503');
      expect(refused).not.toContain('sk-secret');
      mode = 'broken';
      const stream = ai.completions.stream({ messages: [{ role: 'user', content: 'Hi' }] });
      await expect(
        (async () => {
          for await (const _ of stream);
        })(),
      ).rejects.toThrow('its stream broke off');
    } finally {
      server.closeAllConnections();
      server.close();
    }
    const { ai } = await (async () => {
      await playing[Symbol.asyncDispose]();
      return begin({ url });
    })();
    await expect(ai.completions.complete('Hi')).rejects.toThrow('no connection');
  });
});

test('an agent is made, knows its prompt and its knowledge bases, and remembers the conversation', async () => {
  const { agents, bases } = await begin(({ messages }) =>
    messages.map(({ role, content }) => `${role}: ${content}`).join(' | '),
  );
  const base = await bases.create({ name: 'Handbook' });
  await bases.uploadDocument(base.id, { name: 'Returns', content: 'Products may be returned within 30 days.' });
  await playing.engine.clock.advance(1000);
  const agent = await agents.create({
    name: 'Expert',
    model: 'gpt-4',
    systemPrompt: 'Be kind.',
    knowledgeBaseIds: [base.id],
  });
  expect(agent).toMatchObject({ status: 'draft', temperature: 0.7, maxTokens: 1024 });
  const first = await agents.invoke(agent.id, { message: 'May I return it?' });
  expect(first.response).toBe(
    'system: Be kind. | system: Products may be returned within 30 days. | user: May I return it?',
  );
  const { conversationId } = first;
  const streamed = await joined(agents.invokeStream(agent.id, { message: 'Sure?', conversationId }));
  expect(streamed).toContain('user: May I return it? | assistant: system: Be kind.');
  expect(streamed.endsWith('user: Sure?')).toBe(true);
  expect((await agents.invoke(agent.id, { message: 'Z', conversationId })).response).toContain(
    'user: Sure? | assistant:',
  );
  expect((await agents.activate(agent.id)).status).toBe('active');
  expect(await agents.duplicate(agent.id)).toMatchObject({
    name: 'Expert (copy)',
    status: 'draft',
    systemPrompt: 'Be kind.',
  });
  expect((await agents.removeKnowledgeBases(agent.id, [base.id])).knowledgeBaseIds).toEqual([]);
  expect((await agents.assignKnowledgeBases(agent.id, [base.id])).knowledgeBaseIds).toEqual([base.id]);
  expect((await agents.list({ status: 'active' })).data.map(({ id }) => id)).toEqual([agent.id]);
  await agents.delete(agent.id);
  expect(
    await refusals(
      () => agents.invoke(agent.id, { message: 'x' }),
      () => agents.create({ name: 'x', model: 'm', knowledgeBaseIds: ['kb_none'] }),
    ),
  ).toEqual(['NotFoundError', 'ValidationError']);
});

test('a knowledge base reads its documents, and finds by words', async () => {
  const { bases, ai } = await begin();
  const base = await bases.create({ name: 'Handbook', chunkSize: 60, chunkOverlap: 10 });
  expect(base).toMatchObject({ status: 'empty', documentCount: 0 });
  const returns = await bases.uploadDocument(base.id, {
    name: 'returns.md',
    content:
      'Products may be returned within 30 days. Shipping is paid by the customer. Gift cards cannot be returned at all.',
    metadata: { lang: 'en' },
  });
  const opening = await bases.uploadDocument(base.id, {
    file: new Blob(['We open at nine. Sunday we are closed.']),
    name: 'opening.txt',
  });
  const picture = await bases.uploadDocument(base.id, { name: 'plan', type: 'pdf', content: '%PDF' });
  expect([returns.type, returns.status, opening.type, opening.size]).toEqual(['markdown', 'pending', 'txt', 38]);
  expect((await bases.get(base.id)).status).toBe('processing');
  await playing.engine.clock.advance(100);
  expect((await bases.getDocument(base.id, returns.id)).status).toBe('processing');
  await playing.engine.clock.advance(400);
  expect(await bases.get(base.id)).toMatchObject({ status: 'active', documentCount: 3, totalChunks: 4 });
  expect(await bases.getDocument(base.id, picture.id)).toMatchObject({
    status: 'failed',
    error: expect.stringContaining('reads text'),
  });
  expect((await bases.getDocumentChunks(base.id, returns.id)).chunks).toHaveLength(3);

  const { chunks } = await bases.query(base.id, { query: 'When is it CLOSED, on sundays?', topK: 1 });
  expect(chunks).toMatchObject([
    { documentId: opening.id, content: expect.stringContaining('Sunday'), document: { name: 'opening.txt' } },
  ]);
  expect((await bases.query(base.id, { query: 'returned', filter: { lang: 'en' } })).chunks.length).toBeGreaterThan(1);
  expect((await bases.query(base.id, { query: 'returned', filter: { lang: 'de' } })).chunks).toEqual([]);
  expect((await bases.query(base.id, { query: 'zebra' })).chunks).toEqual([]);
  expect((await ai.embeddings.search({ query: 'gift cards', topK: 1 })).results?.[0]?.content).toContain('Gift cards');
  expect(await bases.getStats(base.id)).toMatchObject({ documentCount: 3, totalChunks: 4 });

  expect((await bases.listDocuments(base.id, { status: 'failed' })).data.map(({ id }) => id)).toEqual([picture.id]);
  const changed = await bases.updateDocument(base.id, opening.id, { title: 'Hours', content: 'We open at ten.' });
  expect(changed).toMatchObject({ name: 'Hours', status: 'pending', size: 15 });
  expect(await bases.reprocessDocument(base.id, opening.id)).toMatchObject({ status: 'pending' });
  await playing.engine.clock.advance(1000);
  expect((await bases.query(base.id, { query: 'ten' })).chunks).toMatchObject([{ content: 'We open at ten.' }]);
  await bases.reprocess(base.id);
  expect((await bases.get(base.id)).status).toBe('processing');
  await playing.engine.clock.advance(1000);
  await bases.deleteDocument(base.id, picture.id);
  expect(
    await refusals(
      () => bases.getDocument(base.id, picture.id),
      () => bases.getDocument('kb_x', returns.id),
    ),
  ).toEqual(['NotFoundError', 'NotFoundError']);
  await bases.update(base.id, { description: 'All of it' });
  expect((await bases.list({ search: 'all of' })).data.map(({ id }) => id)).toEqual([base.id]);
  await bases.delete(base.id);
  expect((await bases.list()).data).toEqual([]);
});

test('texts with the same words have vectors that are near', async () => {
  const { ai } = await begin();
  const { data } = await ai.embeddings.create({ input: ['where is my order', 'my order, where is it', 'zebra'] });
  const near = (a: number, b: number): number =>
    data[a]!.embedding.reduce((sum, each, i) => sum + each * data[b]!.embedding[i]!, 0);
  expect(near(0, 0)).toBeCloseTo(1, 4);
  expect(near(0, 1)).toBeGreaterThan(near(0, 2));
});

test('a bot is made, given channels, started, stopped, copied and deleted', async () => {
  const { bots, channels, bases } = await begin();
  const channel = await channels.create({ name: 'Chat', type: 'webchat', config: { type: 'webchat', widgetId: 'w' } });
  const base = await bases.create({ name: 'B' });
  const bot = await bots.create({
    name: 'Helper',
    type: 'ai',
    config: { welcomeMessage: 'Hi', aiConfig: { model: 'm', useKnowledgeBase: true } },
  });
  expect(bot).toMatchObject({ status: 'draft', channelIds: [] });
  expect((await bots.assignToChannels(bot.id, [channel.id])).channelIds).toEqual([channel.id]);
  expect((await bots.assignKnowledgeBases(bot.id, [base.id])).knowledgeBaseIds).toEqual([base.id]);
  expect((await bots.start(bot.id)).status).toBe('active');
  await playing.engine.clock.advance(1000);
  expect(await bots.getStatus(bot.id)).toEqual({
    id: bot.id,
    status: 'running',
    isRunning: true,
    activeConversations: 0,
    startedAt: '2026-01-01T12:00:00.000Z',
  });
  expect((await bots.list({ channelId: channel.id, status: 'active' })).data.map(({ id }) => id)).toEqual([bot.id]);
  expect((await bots.list({ channelId: 'other' })).data).toEqual([]);
  expect((await bots.update(bot.id, { config: { fallbackMessage: 'What?' } })).config).toMatchObject({
    welcomeMessage: 'Hi',
    fallbackMessage: 'What?',
  });
  expect((await bots.stop(bot.id)).status).toBe('inactive');
  expect(await bots.getStatus(bot.id)).toMatchObject({ isRunning: false });
  expect(await bots.getStats(bot.id, 'week')).toMatchObject({ conversationsHandled: 0 });
  expect(await bots.duplicate(bot.id, 'Second')).toMatchObject({
    name: 'Second',
    status: 'draft',
    channelIds: [channel.id],
  });
  expect((await bots.removeFromChannels(bot.id, [channel.id])).channelIds).toEqual([]);
  expect((await bots.removeKnowledgeBases(bot.id, [base.id])).knowledgeBaseIds).toEqual([]);
  await bots.delete(bot.id);
  expect(
    await refusals(
      () => bots.get(bot.id),
      () => bots.create({ name: 'x', type: 'ai', channelIds: ['ch_none'] }),
    ),
  ).toEqual(['NotFoundError', 'ValidationError']);
  const told = playing.events.map(({ type }) => type).filter((type) => type.startsWith('bot.'));
  expect(told).toEqual([
    'bot.created',
    'bot.updated',
    'bot.updated',
    'bot.started',
    'bot.updated',
    'bot.stopped',
    'bot.created',
    'bot.updated',
    'bot.updated',
  ]);
});

test('a flow is drawn, checked, published, run and carried elsewhere', async () => {
  const { flows } = await begin();
  const node = (id: string, type: string, data: object = {}) => ({ id, type, position: { x: 0, y: 0 }, data });
  const edge = (source: string, target: string) => ({ id: `${source}-${target}`, source, target });
  const condition = { id: 'c', variable: 'plan', operator: 'equals', value: 'gold', targetNodeId: 'gold' };
  const flow = await flows.create({
    name: 'Greeting',
    nodes: [
      node('s', 'start'),
      node('c', 'condition', { conditions: [condition] }),
      node('gold', 'assign', { assignments: [{ variable: 'vip', value: true }] }),
      node('ask', 'input'),
      node('e', 'end'),
    ],
    edges: [edge('s', 'c'), edge('c', 'ask'), edge('gold', 'e')],
    variables: [{ name: 'plan', type: 'string', defaultValue: 'free' }],
  });
  expect(flow).toMatchObject({ status: 'draft', version: 1 });
  expect(await flows.validate(flow.id)).toEqual({ valid: true, errors: [], warnings: [] });
  expect((await flows.publish(flow.id)).status).toBe('active');
  const { conversationId } = playing.engine.receive('linktor', {
    channel: 'whatsapp',
    from: '+1',
    content: { text: 'x' },
  });
  const free = await flows.execute(flow.id, { conversationId });
  const gold = await flows.execute(flow.id, { conversationId, variables: { plan: 'gold' } });
  const soon = await flows.execute(flow.id, { conversationId });
  expect(free).toMatchObject({ status: 'running', variables: { plan: 'free' } });
  expect(await flows.cancelExecution(flow.id, soon.id)).toMatchObject({ status: 'cancelled' });
  await playing.engine.clock.advance(100);
  expect(await flows.getExecution(flow.id, free.id)).toMatchObject({ status: 'waiting', currentNodeId: 'ask' });
  const done = await flows.getExecution(flow.id, gold.id);
  expect(done).toMatchObject({ status: 'completed', variables: { plan: 'gold', vip: true } });
  expect(done.history.map(({ nodeId }) => nodeId)).toEqual(['s', 'c', 'gold', 'e']);
  expect((await flows.getExecutions(flow.id, { status: 'completed' })).data).toEqual([done]);
  expect(await flows.getStats(flow.id)).toMatchObject({ totalExecutions: 3, successRate: 1 });
  expect(
    await refusals(
      () => flows.cancelExecution(flow.id, gold.id),
      () => flows.execute(flow.id, { conversationId: 'conv_none' }),
      () => flows.execute(flow.id, { conversationId, startNodeId: 'nowhere' }),
    ),
  ).toEqual(['ConflictError', 'NotFoundError', 'ValidationError']);

  const broken = await flows.update(flow.id, { edges: [edge('s', 'gone')] });
  expect(broken.version).toBe(2);
  expect(await flows.validate(flow.id)).toMatchObject({
    valid: false,
    errors: [{ nodeId: 's' }],
    warnings: [{ nodeId: 'c' }, {}, {}, {}],
  });
  const circle = await flows.create({
    name: 'Circle',
    nodes: [node('s', 'start'), node('a', 'message')],
    edges: [edge('s', 'a'), edge('a', 's')],
  });
  const { id } = await flows.execute(circle.id, { conversationId });
  await playing.engine.clock.advance(100);
  expect(await flows.getExecution(circle.id, id)).toMatchObject({
    status: 'failed',
    error: expect.stringContaining('circle'),
  });
  const copy = await flows.import(await flows.export(circle.id));
  expect(copy).toMatchObject({ name: 'Circle', status: 'draft', nodes: circle.nodes });
  expect(copy.id).not.toBe(circle.id);
  expect(await flows.duplicate(circle.id)).toMatchObject({ name: 'Circle (copy)', version: 1 });
  expect((await flows.getNodeTypes()).length).toBeGreaterThan(0);
  expect([...playing.engine.examples]).toEqual(['linktor listFlowNodeTypes']);
  expect((await flows.unpublish(flow.id)).status).toBe('inactive');
  await flows.delete(flow.id);
  expect((await flows.list()).data).toHaveLength(3);
  expect(playing.events.map(({ type }) => type).filter((type) => type.startsWith('flow.'))).toEqual([
    ...['flow.started', 'flow.started', 'flow.started', 'flow.completed', 'flow.started', 'flow.failed'],
  ]);
});
