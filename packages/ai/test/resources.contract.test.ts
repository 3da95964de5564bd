import { expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { AI, Bots, Flows } from '../src/index.ts';

const { urls, credentials } = contract();
const options = { baseUrl: urls.linktor, apiKey: credentials.apiKey, maxRetries: 0 };

const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const item of items) {
    all.push(item);
    if (all.length === 3) break;
  }
  return all;
};

test('bots', async () => {
  const bots = new Bots(options);
  const page = await bots.list({ status: 'active', type: 'ai', channelId: 'ch_1', search: 'help', limit: 1 });
  expect(page.data[0]?.id).toBeTypeOf('string');
  expect((await collect(bots.list({ limit: 1 }))).length).toBeGreaterThan(0);
  expect((await bots.get('bot_1')).status).toBeTypeOf('string');
  expect((await bots.create({ name: 'Helper', type: 'ai' })).id).toBeTypeOf('string');
  expect((await bots.update('bot_1', { name: 'Helper' })).id).toBeTypeOf('string');
  expect(await bots.delete('bot_1')).toBeUndefined();
  expect((await bots.activate('bot_1')).id).toBeTypeOf('string');
  expect((await bots.deactivate('bot_1')).id).toBeTypeOf('string');
  expect((await bots.start('bot_1')).id).toBeTypeOf('string');
  expect((await bots.stop('bot_1')).id).toBeTypeOf('string');
  expect((await bots.getStatus('bot_1')).isRunning).toBeTypeOf('boolean');
  expect((await bots.assignToChannels('bot_1', ['ch_1'])).channelIds).toBeInstanceOf(Array);
  expect((await bots.removeFromChannels('bot_1', ['ch_1'])).channelIds).toBeInstanceOf(Array);
  expect((await bots.assignKnowledgeBases('bot_1', ['kb_1'])).id).toBeTypeOf('string');
  expect((await bots.removeKnowledgeBases('bot_1', ['kb_1'])).id).toBeTypeOf('string');
  expect((await bots.getStats('bot_1', 'week')).messagesProcessed).toBeTypeOf('number');
  expect((await bots.getStats('bot_1')).messagesProcessed).toBeTypeOf('number');
  expect((await bots.duplicate('bot_1', 'Copy')).id).toBeTypeOf('string');
  expect((await bots.duplicate('bot_1')).id).toBeTypeOf('string');
});

test('agents', async () => {
  const { agents } = new AI(options);
  expect((await agents.list({ status: 'active', search: 'x', limit: 1 })).data).toBeInstanceOf(Array);
  expect((await collect(agents.list({ limit: 1 }))).length).toBeGreaterThan(0);
  expect((await agents.get('agent_1')).model).toBeTypeOf('string');
  expect((await agents.create({ name: 'Ada', model: 'gpt-4o-mini', temperature: 0.2 })).id).toBeTypeOf('string');
  expect((await agents.update('agent_1', { maxTokens: 100 })).id).toBeTypeOf('string');
  expect(await agents.delete('agent_1')).toBeUndefined();
  expect((await agents.activate('agent_1')).id).toBeTypeOf('string');
  expect((await agents.deactivate('agent_1')).id).toBeTypeOf('string');
  expect((await agents.invoke('agent_1', { message: 'Hello' })).response).toBeTypeOf('string');
  expect((await agents.assignKnowledgeBases('agent_1', ['kb_1'])).id).toBeTypeOf('string');
  expect((await agents.removeKnowledgeBases('agent_1', ['kb_1'])).id).toBeTypeOf('string');
  expect((await agents.duplicate('agent_1', 'Copy')).id).toBeTypeOf('string');
  expect((await agents.duplicate('agent_1')).id).toBeTypeOf('string');
});

test('agents answer in a stream', async () => {
  const { agents } = new AI(options);
  const pieces = await collect(agents.invokeStream('agent_1', { message: 'Where is it?', context: { order: 7 } }));
  expect(pieces).toEqual(['Your order ', 'ships tomorrow.']);
  expect(await agents.invokeStream('agent_1', { message: 'Hello' }).finalMessage()).toBe('Your order ships tomorrow.');
});

test('flows', async () => {
  const flows = new Flows(options);
  expect((await flows.list({ status: 'active', search: 'x', limit: 1 })).data).toBeInstanceOf(Array);
  expect((await collect(flows.list({ limit: 1 }))).length).toBeGreaterThan(0);
  const flow = await flows.get('flow_1');
  expect(flow.nodes).toBeInstanceOf(Array);
  expect((await flows.create({ name: 'Welcome', nodes: flow.nodes, edges: flow.edges })).id).toBeTypeOf('string');
  expect((await flows.update('flow_1', { description: 'x' })).id).toBeTypeOf('string');
  expect(await flows.delete('flow_1')).toBeUndefined();
  expect((await flows.activate('flow_1')).id).toBeTypeOf('string');
  expect((await flows.deactivate('flow_1')).id).toBeTypeOf('string');
  expect((await flows.publish('flow_1')).id).toBeTypeOf('string');
  expect((await flows.unpublish('flow_1')).id).toBeTypeOf('string');
  expect((await flows.duplicate('flow_1', 'Copy')).id).toBeTypeOf('string');
  expect((await flows.duplicate('flow_1')).id).toBeTypeOf('string');
  const started = await flows.execute('flow_1', { conversationId: 'conv_1', variables: { name: 'Ada' } });
  expect(started.status).toBeTypeOf('string');
  expect((await flows.getExecutions('flow_1', { status: 'running', limit: 1 })).data).toBeInstanceOf(Array);
  expect((await collect(flows.getExecutions('flow_1', { limit: 1 }))).length).toBeGreaterThan(0);
  expect((await flows.getExecution('flow_1', 'exec_1')).id).toBeTypeOf('string');
  await flows.cancelExecution('flow_1', 'exec_1');
  expect(await flows.getNodeTypes()).toBeInstanceOf(Array);
  expect((await flows.validate('flow_1')).valid).toBeTypeOf('boolean');
  const exported = await flows.export('flow_1');
  expect((await flows.import(exported)).id).toBeTypeOf('string');
  expect((await flows.getStats('flow_1', 'day')).totalExecutions).toBeTypeOf('number');
});
