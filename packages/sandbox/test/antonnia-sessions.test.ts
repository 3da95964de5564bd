import { expect, test } from 'vitest';
import { antonniaStage, hello } from './antonnia.ts';
import { refusal } from './stage.ts';

const stage = antonniaStage();
const john = { contact_id: 'user_1', contact_name: 'John Doe' };
const types = (): string[] => stage.playing.events.map(({ type }) => type);

test('a session is opened, read, changed and closed', async () => {
  const { sessions, playing } = stage;
  const opened = await sessions.create({ ...john, metadata: { plan: 'free' } });
  expect(opened).toMatchObject({
    contact_id: 'user_1',
    status: 'open',
    agent: null,
    metadata: { plan: 'free' },
    created_at: '2026-01-01T12:00:00.000Z',
  });
  expect(await sessions.get(opened.id)).toEqual(opened);

  await playing.engine.clock.advance(1000);
  const changed = await sessions.update(opened.id, { metadata: { plan: 'pro' }, thread_id: 't' });
  expect(changed).toEqual({
    ...opened,
    metadata: { plan: 'pro' },
    thread_id: 't',
    updated_at: '2026-01-01T12:00:01.000Z',
  });
  // `null` clears what can be cleared; what a session cannot be without stays.
  const cleared = await sessions.update(opened.id, { metadata: null, thread_id: null, status: null });
  expect(cleared).toMatchObject({ metadata: {}, thread_id: null, status: 'open' });

  const closed = await sessions.finish(opened.id);
  expect(closed.status).toBe('closed');
  expect(await sessions.get(opened.id)).toEqual(closed);
  expect(types()).toEqual(['session.created', 'session.finished']);
  expect(playing.events[1]).toMatchObject({ data: { object: closed }, conversationId: opened.conversation_id });
});

test('a conversation outlives its sessions', async () => {
  const { sessions } = stage;
  const first = await sessions.create(john);
  await sessions.finish(first.id);
  const second = await sessions.create(john);
  expect(second.conversation_id).toBe(first.conversation_id);
  expect((await sessions.create({ ...john, contact_id: 'user_2' })).conversation_id).not.toBe(first.conversation_id);
});

test('what is not there is a 404, what cannot be now a 422', async () => {
  const { sessions, agents } = stage;
  const { id } = await sessions.create(john);
  expect(await refusal(sessions.get('nobody'))).toContain('404 Session not found');
  expect(await refusal(sessions.update('nobody', { thread_id: 't' }))).toContain('404');
  expect(await refusal(sessions.create({ ...john, agent_id: 'nobody' }))).toContain('422');
  expect(await refusal(sessions.transfer(id, { agent_id: 'nobody' }))).toContain('404 Agent not found');
  await sessions.finish(id);
  const schedule = { scheduled_for: '2026-01-02T00:00:00Z', config: { type: 'message', message: hello } } as const;
  const calls = [
    sessions.finish(id),
    sessions.reply(id),
    sessions.transfer(id, { agent_id: null }),
    sessions.schedule(id, schedule),
    sessions.messages.create(id, { role: 'user', content: hello }),
  ];
  for (const call of calls) expect(await refusal(call)).toContain('422 Session is not open');
  expect((await agents.search()).data).toEqual([]);
});

test('closing by an update is closing; a session can be opened again', async () => {
  const { sessions } = stage;
  const { id } = await sessions.create(john);
  await sessions.update(id, { status: 'closed' });
  expect(types()).toEqual(['session.created', 'session.finished']);
  await sessions.update(id, { status: 'open' });
  expect((await sessions.messages.create(id, { role: 'user', content: hello })).session_id).toBe(id);
});

test('sessions are searched by contact, status and nested metadata', async () => {
  const { sessions } = stage;
  const nested = await sessions.create({ ...john, metadata: { internal: { user_id: 42, tier: 'a' } } });
  const dotted = await sessions.create({ ...john, metadata: { 'internal.user_id': 42 } });
  const text = await sessions.create({
    contact_id: 'user_2',
    contact_name: 'Ann',
    metadata: { internal: { user_id: '42' } },
  });
  await sessions.finish(dotted.id);
  const found = async (query: Parameters<typeof sessions.search>[0]): Promise<string[]> =>
    (await sessions.search(query)).data.map(({ id }) => id);

  // Newest first.
  expect(await found({})).toEqual([text.id, dotted.id, nested.id]);
  expect(await found({ metadata: { 'internal.user_id': 42 } })).toEqual([dotted.id, nested.id]);
  expect(await found({ metadata: { 'internal.user_id': '42' } })).toEqual([text.id]);
  expect(await found({ metadata: { 'internal.user_id': 42, 'internal.tier': 'a' } })).toEqual([nested.id]);
  expect(await found({ metadata: { 'internal.user_id.more': 42 } })).toEqual([]);
  expect(await found({ metadata: { 'constructor.name': 'Object' } })).toEqual([]);
  expect(await found({ contact_id: 'user_1', status: 'open' })).toEqual([nested.id]);
});

test('a search gives its pages one after the other', async () => {
  const { sessions } = stage;
  const made: string[] = [];
  for (let i = 0; i < 7; i++) made.unshift((await sessions.create({ ...john, contact_id: `user_${i}` })).id);
  expect((await sessions.search({ offset: 5, limit: 3 })).data.map(({ id }) => id)).toEqual(made.slice(5));
  expect((await sessions.search({ limit: 0 })).data).toEqual([]);
  const walked: string[] = [];
  for await (const { id } of sessions.search({ limit: 3 })) walked.push(id);
  expect(walked).toEqual(made);
});

test('a session is handed over, and taken off its agent', async () => {
  const { sessions, agents } = stage;
  const ana = await agents.create({ type: 'human', name: 'Ana', profile_id: 'p' });
  const { id } = await sessions.create(john);
  expect((await sessions.transfer(id, { agent_id: ana.id })).agent).toEqual(ana);
  // A session shows its agent as it is now.
  await agents.update(ana.id, { name: 'Ana Souza' });
  expect((await sessions.get(id)).agent?.name).toBe('Ana Souza');
  expect((await sessions.transfer(id, { agent_id: null })).agent).toBeNull();
  expect(types()).toEqual(['session.created', 'session.transferred', 'session.transferred']);

  await sessions.transfer(id, { agent_id: ana.id });
  await agents.delete(ana.id);
  expect((await sessions.get(id)).agent).toBeNull();
});

test('a survey at the end takes one reply, unless it is cancelled or too late', async () => {
  const { sessions, playing } = stage;
  const survey = async (): Promise<{ session: string; id: string }> => {
    const { id: session } = await sessions.create(john);
    const closed = await sessions.finish(session, { ending_survey_id: 'survey_1' });
    return { session, id: closed.ending_survey_submission_id ?? '' };
  };
  const answered = await survey();
  expect(await sessions.surveys.get(answered.session, answered.id)).toMatchObject({
    survey_id: 'survey_1',
    status: 'pending',
    session_id: answered.session,
    expires_at: '2026-01-02T12:00:00.000Z',
  });
  // The contact may still write: the survey reacts to it.
  await sessions.messages.create(answered.session, { role: 'user', content: { type: 'text', text: 'Very good' } });
  expect(await sessions.surveys.reply(answered.session, answered.id)).toMatchObject({
    status: 'finished',
    finished_at: '2026-01-01T12:00:00.000Z',
  });
  expect(await refusal(sessions.surveys.reply(answered.session, answered.id))).toContain('422');
  expect(await refusal(sessions.surveys.cancel(answered.session, answered.id))).toContain('422');
  const late = { role: 'user', content: hello } as const;
  expect(await refusal(sessions.messages.create(answered.session, late))).toContain('422');

  const cancelled = await survey();
  expect((await sessions.surveys.cancel(cancelled.session, cancelled.id)).status).toBe('cancelled');
  expect(await refusal(sessions.surveys.get(answered.session, cancelled.id))).toContain('404');

  const expired = await survey();
  await playing.engine.clock.advance(24 * 60 * 60 * 1000);
  expect(await refusal(sessions.surveys.reply(expired.session, expired.id))).toContain('422');
});
