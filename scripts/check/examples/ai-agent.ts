import assert from 'node:assert/strict';
import { sampleMessage } from '@linktor/mock/realtime';
import { signTestPayload } from '@linktor/webhooks';
import type { Example } from './example.ts';
import { startPlatform } from './platform.ts';
import { Program } from './program.ts';
import { assertClean, requestsOf } from './requests.ts';

const secret = 'whsec_example';

/** What the model says: first that it wants the tool, then its answer. */
const completion = (id: string, message: object, finishReason: string): object => ({
  id,
  model: 'gpt-4o-mini',
  message: { role: 'assistant', content: '', ...message },
  usage: { promptTokens: 40, completionTokens: 10, totalTokens: 50 },
  finishReason,
});
const call = { id: 'call_1', type: 'function', function: { name: 'order_status', arguments: '{"order":"7"}' } };
const ANSWER = 'Your order 7 is packed and leaves tomorrow.';

export const aiAgent: Example = {
  name: 'ai-agent',
  async run() {
    await using platform = await startPlatform();
    const { mock, realtime, env } = platform;
    realtime.publish(sampleMessage({ id: 'msg_1', content: { text: 'Where is order 7?' } }));
    const target = { surface: 'linktor', operationId: 'createCompletion' } as const;
    await mock.once(target, { body: completion('cmpl_1', { toolCalls: [call] }, 'tool_calls') });
    await mock.once(target, { body: completion('cmpl_2', { content: ANSWER }, 'stop') });

    await using agent = new Program('ai-agent/main.ts', { ...env, LINKTOR_WEBHOOK_SECRET: secret, PORT: '0' });
    const url = await agent.url();
    const { payload, headers } = await signTestPayload({
      secret,
      payload: { id: 'evt_1', type: 'message.received', data: { conversationId: 'conv_123' } },
    });
    const deliver = async (body: string): Promise<number> =>
      (await fetch(url, { method: 'POST', headers, body })).status;
    assert.equal(await deliver(String(payload)), 200);
    assert.equal(await deliver(String(payload)), 200, 'a redelivery is accepted');
    assert.equal(await deliver(String(payload).replace('conv_123', 'conv_666')), 401, 'a forgery is refused');
    await agent.prints(/answered in conv_123 after 2 steps/);

    const [, second] = requestsOf(mock, 'createCompletion');
    const { messages = [] } = (second?.body ?? {}) as { messages?: { role: string; content: string }[] };
    assert.deepEqual(
      messages.map(({ role }) => role),
      ['system', 'user', 'assistant', 'tool'],
    );
    assert.match(messages.at(-1)?.content ?? '', /packed/);
    const sent = requestsOf(mock, 'sendConversationMessage');
    assert.deepEqual(
      sent.map(({ body }) => body),
      [{ text: ANSWER }],
      'answered once',
    );
    assert.equal(sent[0]?.headers['idempotency-key'], 'answer-to-evt_1');
    assertClean(mock);
    agent.signal('SIGTERM');
    assert.equal(await agent.exit(), 0);
    return 'webhook in, tool run, answer sent once although the event came twice';
  },
};
