import type { Message } from '@linktor/conversations/antonnia';
import { expect, test } from 'vitest';
import { antonniaStage, hello } from './antonnia.ts';
import { refusal } from './stage.ts';

const stage = antonniaStage();
const john = { contact_id: 'user_1', contact_name: 'John Doe' };
const text = (words: string) => ({ type: 'text', text: words }) as const;

test('messages are added, read, changed and searched', async () => {
  const { sessions, playing } = stage;
  const { messages } = sessions;
  const { id, conversation_id } = await sessions.create(john);
  const asked = await messages.create(id, { role: 'user', content: hello, provider_message_id: 'wamid.1' });
  expect(asked).toMatchObject({
    session_id: id,
    conversation_id,
    role: 'user',
    content: hello,
    delivery_status: 'pending',
  });
  expect(await messages.get(id, asked.id)).toEqual(asked);
  const answered = await messages.create(id, {
    role: 'assistant',
    content: { type: 'file', url: 'https://x.example/a.pdf', mime_type: 'application/pdf', name: 'a.pdf' },
    replied_provider_message_id: 'wamid.1',
    run_id: 'run_1',
  });
  // Oldest first, as it is read.
  expect((await messages.search(id)).data).toEqual([asked, answered]);
  expect((await messages.search(id, { role: 'assistant' })).data).toEqual([answered]);
  expect((await messages.search(id, { provider_message_id: 'wamid.1' })).data).toEqual([asked]);
  expect((await messages.searchAll({ replied_provider_message_id: 'wamid.1' })).data).toEqual([answered]);

  await playing.engine.clock.advance(5000);
  const failed = {
    delivery_status: 'failed',
    delivery_error_code: 131047,
    delivery_error_message: 'Too late',
  } as const;
  const changed = await messages.update(id, answered.id, failed);
  expect(changed).toEqual({ ...answered, ...failed, updated_at: '2026-01-01T12:00:05.000Z' });
  expect(await messages.get(id, answered.id)).toEqual(changed);
  expect(playing.events.map(({ type }) => type)).toEqual(['session.created', 'message.created', 'message.created']);
  expect(playing.events[1]?.data).toEqual({ object: asked });
});

test('a message is found in its own session only', async () => {
  const { sessions } = stage;
  const [one, two] = [await sessions.create(john), await sessions.create(john)];
  const { id } = await sessions.messages.create(one.id, { role: 'user', content: hello });
  expect(await refusal(sessions.messages.get(two.id, id))).toContain('404 Message not found');
  expect(await refusal(sessions.messages.get('nobody', id))).toContain('404 Session not found');
  expect(await refusal(sessions.messages.update(one.id, 'none', { delivery_status: 'sent' }))).toContain('404');
  expect((await sessions.messages.search(two.id)).data).toEqual([]);
  expect(await refusal(sessions.messages.search('nobody'))).toContain('404');
});

test('pages of a search, forwards and from any place', async () => {
  const { sessions } = stage;
  const { id } = await sessions.create(john);
  const made: Message[] = [];
  for (let i = 0; i < 5; i++) made.push(await sessions.messages.create(id, { role: 'user', content: text(`${i}`) }));
  expect((await sessions.messages.search(id, { offset: 3, limit: 2 })).data).toEqual(made.slice(3));
  const walked: Message[] = [];
  for await (const message of sessions.messages.search(id, { limit: 2 })) walked.push(message);
  expect(walked).toEqual(made);
});

test('what a contact writes on a channel goes into the open session, and what is said there is delivered', async () => {
  const { sessions, playing } = stage;
  const { engine } = playing;
  const inbound = { channel: 'whatsapp', from: '+46701234567', name: 'Ann', content: { text: 'Hi' } };
  const first = engine.receive('antonnia', inbound);
  const second = engine.receive('antonnia', {
    ...inbound,
    content: { media: { url: 'https://x.example/a.png', mimeType: 'image/png' } },
  });
  expect(second.conversationId).toBe(first.conversationId);
  const [session] = (await sessions.search({ contact_id: '+46701234567' })).data;
  if (session === undefined) throw new Error('no session was opened');
  const said = (await sessions.messages.search(session.id)).data;
  expect(said.map(({ role, content }) => ({ role, content }))).toEqual([
    { role: 'user', content: text('Hi') },
    { role: 'user', content: { type: 'image', url: 'https://x.example/a.png' } },
  ]);
  expect(playing.events.map(({ type }) => type)).toEqual(['session.created', 'message.created', 'message.created']);

  const { id } = await sessions.messages.create(session.id, { role: 'assistant', content: hello });
  const status = async (): Promise<unknown> => (await sessions.messages.get(session.id, id))?.delivery_status;
  expect(await status()).toBe('pending');
  await engine.clock.advance(200);
  expect(await status()).toBe('sent');
  await engine.clock.advance(800);
  expect(await status()).toBe('delivered');
  await engine.clock.advance(2000);
  expect(await sessions.messages.get(session.id, id)).toMatchObject({
    delivery_status: 'read',
    delivered_at: '2026-01-01T12:00:01.000Z',
  });

  // A closed session is not written into: the next message opens another.
  await sessions.finish(session.id);
  expect(engine.receive('antonnia', inbound).conversationId).toBe(first.conversationId);
  expect((await sessions.search({ contact_id: '+46701234567' })).data).toHaveLength(2);
});

test('whoever delivers by itself reports by itself: nothing moves meanwhile', async () => {
  const { sessions, playing } = stage;
  const { id } = await sessions.create(john);
  const message = await sessions.messages.create(id, { role: 'assistant', content: hello });
  await playing.engine.clock.advance(60_000);
  expect(await sessions.messages.get(id, message.id)).toEqual(message);
});
