import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linktor } from '../src/platforms/linktor/index.ts';
import { type Playing, play } from './play.ts';

// A platform for which nobody has written a handler: what a service has that was scaffolded a minute ago.

let playing: Playing;
beforeAll(async () => {
  playing = await play({ modules: [{ ...linktor, handlers: {}, tasks: {} }] });
});
afterAll(() => playing[Symbol.asyncDispose]());

interface Answer {
  status: number;
  body: Record<string, unknown>;
}

async function call(method: string, path: string, json?: unknown): Promise<Answer> {
  const response = await fetch(playing.mock.urls.linktor + path, {
    method,
    headers: { 'x-api-key': 'k', ...(json === undefined ? {} : { 'content-type': 'application/json' }) },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>) };
}

const MADE: Readonly<Record<string, object>> = {
  '/contacts': { name: 'Ada', phone: '+1' },
  '/bots': { name: 'Ada', type: 'flow' },
  '/ai/agents': { name: 'Ada', model: 'm' },
  '/knowledge-bases': { name: 'Ada' },
  '/flows': { name: 'Ada', nodes: [], edges: [] },
};

describe.each(Object.entries(MADE))('%s without a handler', (path, input) => {
  test('is created, listed, found, got, changed and deleted, and every answer is as the specification has it', async () => {
    playing.engine.reset();
    const made = await call('POST', path, input);
    expect(made).toMatchObject({ status: 201, body: { ...input, createdAt: '2026-01-01T12:00:00.000Z' } });
    // Of the example nothing that is not asked for: it is about somebody else.
    expect(made.body).not.toHaveProperty('description');
    const id = String(made.body['id']);
    const other = await call('POST', path, { ...input, name: 'Bo' });
    expect(other.body['id']).not.toBe(id);
    expect((await call('GET', `${path}/${id}`)).body).toEqual(made.body);
    expect((await call('GET', `${path}?search=ada`)).body['data']).toEqual([made.body]);
    expect((await call('GET', `${path}?limit=1`)).body).toMatchObject({
      data: [made.body],
      pagination: { total: 2, hasMore: true },
    });
    await playing.engine.clock.advance(1000);
    const changed = await call('PATCH', `${path}/${id}`, { name: 'Eve' });
    expect(changed.body).toEqual({ ...made.body, name: 'Eve', updatedAt: playing.engine.clock.iso() });
    expect((await call('DELETE', `${path}/${id}`)).status).toBe(204);
    expect((await call('GET', `${path}/${id}`)).status).toBe(404);
    expect((await call('DELETE', `${path}/${id}`)).status).toBe(404);
    expect((await call('GET', path)).body['data']).toEqual([other.body]);
    expect(playing.wrongs()).toEqual([]);
    await playing.mock.reset();
    playing.engine.clock.set(Date.parse('2026-01-01T12:00:00Z'));
  });
});

test('what goes through a document that is not there is a 404, and what nobody can know is the example', async () => {
  playing.engine.reset();
  expect((await call('GET', '/bots/bot_none/stats')).status).toBe(404);
  expect((await call('POST', '/knowledge-bases/kb_none/documents', { content: 'x' })).status).toBe(404);
  const { body } = await call('POST', '/bots', { name: 'x', type: 'ai' });
  expect((await call('GET', `/bots/${body['id']}/stats`)).status).toBe(200);
  expect([...playing.engine.examples]).toEqual(['linktor getBotStats']);
  const base = await call('POST', '/knowledge-bases', { name: 'x' });
  const [first, second] = [`/knowledge-bases/${base.body['id']}/documents`, '/knowledge-bases/none/documents'];
  const document = await call('POST', first, { name: 'D', type: 'txt', content: 'x' });
  expect(document).toMatchObject({ status: 201, body: { name: 'D' } });
  expect((await call('GET', `${first}/${document.body['id']}`)).status).toBe(200);
  expect((await call('GET', `${second}/${document.body['id']}`)).status).toBe(404);
});

test('any names come back as they were given', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ minLength: 1 }), { maxLength: 6 }), async (names) => {
      playing.engine.reset();
      for (const name of names) expect((await call('POST', '/bots', { name, type: 'ai' })).body['name']).toBe(name);
      const { body } = await call('GET', '/bots');
      expect((body['data'] as { name: string }[]).map(({ name }) => name)).toEqual(names);
    }),
    { numRuns: 20 },
  );
});
