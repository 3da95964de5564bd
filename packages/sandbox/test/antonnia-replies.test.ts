import { Antonnia } from '@linktor/conversations/antonnia';
import { expect, test, vi } from 'vitest';
import { antonniaStage, hello } from './antonnia.ts';
import { play } from './play.ts';

const stage = antonniaStage();
const john = { contact_id: 'user_1', contact_name: 'John Doe' };

const said = async (session: string): Promise<unknown[]> =>
  (await stage.sessions.messages.search(session, { role: 'assistant' })).data.map(
    ({ content }) => (content as { text?: string }).text,
  );
const ask = (session: string, text: string) =>
  stage.sessions.messages.create(session, { role: 'user', content: { type: 'text', text } });

test('the agent answers when the session has been silent for so many seconds, once', async () => {
  const { sessions, playing } = stage;
  const { clock } = playing.engine;
  const { id } = await sessions.create(john);
  await ask(id, 'One');
  await sessions.reply(id, { debounce_time: 5 });
  await clock.advance(4999);
  expect(await said(id)).toEqual([]);
  // A new message: the five seconds begin anew.
  await ask(id, 'Two');
  await clock.advance(4999);
  expect(await said(id)).toEqual([]);
  await clock.advance(1);
  expect(await said(id)).toEqual(['Two']);
  const [answer] = (await sessions.messages.search(id, { role: 'assistant' })).data;
  expect(answer).toMatchObject({ created_at: '2026-01-01T12:00:09.999Z', run_id: expect.any(String) });
  expect((await sessions.get(id)).thread_id).toBeTypeOf('string');
  await clock.advance(60_000);
  expect(await said(id)).toHaveLength(1);
  expect(playing.events.at(-1)).toMatchObject({ type: 'message.created', data: { object: answer } });
});

test('three seconds are waited unless another time is given, and a second request puts the first off', async () => {
  const { sessions, playing } = stage;
  const { clock } = playing.engine;
  const { id } = await sessions.create(john);
  await ask(id, 'Hi');
  await sessions.reply(id);
  await clock.advance(2000);
  await sessions.reply(id, { debounce_time: 10 });
  await clock.advance(9999);
  expect(await said(id)).toEqual([]);
  await clock.advance(1);
  expect(await said(id)).toEqual(['Hi']);
  await sessions.reply(id);
  await clock.advance(3000);
  expect(await said(id)).toHaveLength(2);
});

test('a debounce of none answers at once, a stopped clock or not', async () => {
  const { sessions, playing } = stage;
  const { id } = await sessions.create(john);
  await sessions.reply(id, { debounce_time: 0 });
  await playing.engine.clock.advance(0);
  expect(await said(id)).toEqual(['Hello! How can I help?']);
});

test('people answer by themselves; a closed session gets no answer', async () => {
  const { sessions, agents, playing } = stage;
  const { clock } = playing.engine;
  const human = await agents.create({ type: 'human', name: 'Ana', profile_id: 'p' });
  const attended = await sessions.create({ ...john, agent_id: human.id });
  await sessions.reply(attended.id);
  const closed = await sessions.create(john);
  await sessions.reply(closed.id);
  await sessions.finish(closed.id);
  await clock.advance(60_000);
  expect(await said(attended.id)).toEqual([]);
  expect(await said(closed.id)).toEqual([]);
});

test('an AI agent that takes over answers at once when it is told to', async () => {
  const { sessions, agents, playing } = stage;
  const bot = await agents.create({ type: 'ai', name: 'Bot', assistant_id: 'a' });
  const { id } = await sessions.create(john);
  await ask(id, 'Anybody there?');
  await sessions.transfer(id, { agent_id: bot.id });
  await playing.engine.clock.advance(60_000);
  expect(await said(id)).toEqual([]);
  await sessions.transfer(id, { agent_id: bot.id, auto_reply: true });
  await playing.engine.clock.advance(0);
  expect(await said(id)).toEqual(['Anybody there?']);
});

test('what is scheduled happens at its time, in a session that is still open', async () => {
  const { sessions, playing } = stage;
  const { engine } = playing;
  const [open, closed] = [await sessions.create(john), await sessions.create(john)];
  const config = { type: 'message', message: hello } as const;
  const due = { scheduled_for: '2026-01-01T15:00:00+02:00', config };
  const planned = await sessions.schedule(open.id, due);
  expect(planned).toMatchObject({
    status: 'scheduled',
    scheduled_for: '2026-01-01T13:00:00.000Z',
    session_id: open.id,
  });
  const failing = await sessions.schedule(closed.id, due);
  await ask(open.id, 'Where was I?');
  await sessions.schedule(open.id, { scheduled_for: '2026-01-01T14:00:00Z', config: { type: 'node', node_id: 'n' } });
  await sessions.finish(closed.id);

  await engine.clock.advance(60 * 60 * 1000 - 1);
  expect(await said(open.id)).toEqual([]);
  await engine.clock.advance(1);
  expect(await said(open.id)).toEqual(['Hello']);
  await engine.clock.advance(60 * 60 * 1000);
  expect(await said(open.id)).toEqual(['Hello', 'Where was I?']);
  expect(await said(closed.id)).toEqual([]);
  const schedules = engine.store.collection<{ status: string }>('antonnia', 'schedules');
  expect(schedules.get(planned.id)?.status).toBe('completed');
  expect(schedules.get(failing.id)?.status).toBe('failed');
});

test('a message that comes while the agent thinks makes it wait and think anew', async () => {
  let answer: ((text: string) => void) | undefined;
  const model = (): string | Promise<string> =>
    answer === undefined ? new Promise<string>((resolve) => (answer = resolve)) : 'To both';
  await using playing = await play({ model });
  const { sessions } = new Antonnia({ baseUrl: playing.mock.urls.antonnia, token: 'sk_1', maxRetries: 0, timeout: 0 });
  const { id } = await sessions.create(john);
  await sessions.messages.create(id, { role: 'user', content: hello });
  await sessions.reply(id, { debounce_time: 1 });
  const advancing = playing.engine.clock.advance(1000);
  await vi.waitFor(() => expect(answer).toBeDefined());
  await sessions.messages.create(id, { role: 'user', content: { type: 'text', text: 'And another thing' } });
  answer?.('To the first');
  await advancing;
  await playing.engine.clock.advance(1000);
  const said = (await sessions.messages.search(id, { role: 'assistant' })).data;
  expect(said.map(({ content }) => content)).toEqual([{ type: 'text', text: 'To both' }]);
});
