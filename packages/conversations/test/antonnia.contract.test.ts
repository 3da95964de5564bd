import { NotFoundError, ValidationError } from '@linktor/core';
import { describe, expect, test } from 'vitest';
import { contract } from '../../../scripts/check/contract/contract.ts';
import { Antonnia, type MessageContent, opaqueContent } from '../src/antonnia/index.ts';

const { urls, credentials, expectViolation, prefer } = contract();
const { sessions, agents } = new Antonnia({ baseUrl: urls.antonnia, token: credentials.token });

describe('sessions', () => {
  test('go through their life', async () => {
    const session = await sessions.create({
      contact_id: 'user_12345',
      contact_name: 'John Doe',
      metadata: { internal: { user_id: 7 } },
    });
    expect(session.status).toBe('open');
    expect((await sessions.get(session.id)).id).toBeTypeOf('string');
    expect((await sessions.update(session.id, { metadata: { plan: 'pro' } })).id).toBeTypeOf('string');
    expect((await sessions.transfer(session.id, { agent_id: null })).id).toBeTypeOf('string');
    expect((await sessions.transfer(session.id, { agent_id: 'agent_1', auto_reply: true })).id).toBeTypeOf('string');
    expect((await sessions.reply(session.id)).id).toBeTypeOf('string');
    expect((await sessions.reply(session.id, { debounce_time: 60, starting_node_id: 'n' })).id).toBeTypeOf('string');
    expect((await sessions.reply(session.id, { debounce_time: 0 })).id).toBeTypeOf('string');
    expect((await sessions.finish(session.id)).id).toBeTypeOf('string');
    expect((await sessions.finish(session.id, { ending_survey_id: 'survey_1' })).id).toBeTypeOf('string');
  });

  test('are searched by nested metadata', async () => {
    const page = await sessions.search({ status: 'open', metadata: { 'internal.user_id': 7 }, limit: 50 });
    expect(page.data[0]?.id).toBeTypeOf('string');
  });

  test('are given a schedule', async () => {
    const message = { type: 'message', message: { type: 'text', text: 'Still there?' } } as const;
    const planned = await sessions.schedule('s', { scheduled_for: '2026-03-02T14:00:00Z', config: message });
    expect(planned.status).toBeTypeOf('string');
    const node = { type: 'node', node_id: 'n' } as const;
    expect(
      (await sessions.schedule('s', { scheduled_for: '2026-03-02T14:00:00+02:00', config: node })).id,
    ).toBeTruthy();
  });

  test('end with surveys', async () => {
    expect((await sessions.surveys.get('s', 'sub_1')).status).toBeTypeOf('string');
    expect((await sessions.surveys.reply('s', 'sub_1')).id).toBeTypeOf('string');
    expect((await sessions.surveys.cancel('s', 'sub_1')).status).toBe('cancelled');
  });
});

describe('messages', () => {
  const contents: MessageContent[] = [
    { type: 'text', text: 'Hello' },
    { type: 'text', text: 'Hello', template_id: 't', template_parameters: { name: 'John' } },
    { type: 'image', url: 'https://example.com/a.png' },
    { type: 'video', url: 'https://example.com/a.mp4' },
    { type: 'audio', url: 'https://example.com/a.ogg', transcript: 'Hello' },
    { type: 'file', url: 'https://example.com/a.pdf', mime_type: 'application/pdf', name: 'a.pdf' },
    { type: 'function_call', id: 'c', name: 'lookup', input: '{}' },
    { type: 'function_result', id: 'c', name: 'lookup', output: '{}' },
    { type: 'thought', thought: 'Hm.' },
    opaqueContent({ type: 'sticker', url: 'https://example.com/a.webp' }),
  ];

  test.each(contents)('are created with content of type $type', async (content) => {
    expect((await sessions.messages.create('s', { role: 'user', content })).id).toBeTypeOf('string');
  });

  test('name the run that wrote them, and may have no delivery state', async () => {
    const { messages } = sessions;
    const content = { type: 'text', text: 'Hello' } as const;
    expect((await messages.create('s', { role: 'assistant', content, run_id: 'run_1' })).id).toBeTypeOf('string');
  });

  test('of a known kind with a mistake, or of no kind, are refused by the platform, too', async () => {
    for (const content of [{ type: 'video', uri: 'u' }, {}]) {
      const answer = await fetch(`${urls.antonnia}/sessions/s/messages`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${credentials.token}`,
          'content-type': 'application/json',
          ...expectViolation,
        },
        body: JSON.stringify({ role: 'user', content }),
      });
      expect(answer.status).toBe(422);
    }
  });

  test('are read, changed and searched', async () => {
    expect((await sessions.messages.get('s', 'm'))?.id).toBeTypeOf('string');
    const changed = await sessions.messages.update('s', 'm', {
      delivery_status: 'delivered',
      delivered_at: '2026-03-02T14:00:00Z',
    });
    expect(changed.id).toBeTypeOf('string');
    expect((await sessions.messages.search('s', { role: 'user', limit: 10 })).data[0]?.id).toBeTypeOf('string');
    expect((await sessions.messages.searchAll({ provider_message_id: 'p' })).data.length).toBeGreaterThan(0);
  });
});

describe('agents', () => {
  test('are created, read, changed, searched and deleted', async () => {
    expect((await agents.create({ name: 'Ada', type: 'ai', assistant_id: 'a' })).id).toBeTypeOf('string');
    expect((await agents.create({ name: 'Bob', type: 'human', profile_id: 'p' })).id).toBeTypeOf('string');
    expect((await agents.get('agent_1')).type).toMatch(/^(?:ai|human)$/);
    expect((await agents.update('agent_1', { name: 'Eve' })).id).toBeTypeOf('string');
    expect((await agents.search({ type: 'ai' })).data.length).toBeGreaterThan(0);
    expect(await agents.delete('agent_1')).toBeUndefined();
  });
});

describe('what goes wrong on the server', () => {
  test('comes as a typed error, whether its detail is a text or a list', async () => {
    await expect(sessions.get('s', { headers: prefer({ code: 404 }) })).rejects.toBeInstanceOf(NotFoundError);
    const refused = await sessions
      .reply('s', {}, { headers: prefer({ code: 422 }) })
      .catch((error: unknown) => error as ValidationError);
    expect(refused).toBeInstanceOf(ValidationError);
    expect((refused as ValidationError).message).not.toContain('[object');
  });
});
