import { expect, test } from 'vitest';
import { NOON, type Playing, play } from './play.ts';

/** A script of requests, and everything that came of it, to the byte. */
async function script({ mock, engine, events }: Playing): Promise<string> {
  const lines: string[] = [];
  const call = async (method: string, path: string, json?: unknown): Promise<Record<string, string>> => {
    const response = await fetch(mock.urls.linktor + path, {
      method,
      headers: { authorization: 'Bearer k', ...(json === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(json === undefined ? {} : { body: JSON.stringify(json) }),
    });
    // When it was sent, and over which connection, is the machine's affair.
    const headers = [...response.headers].filter(([name]) => !['date', 'connection', 'keep-alive'].includes(name));
    const text = await response.text();
    lines.push(`${method} ${path} ${response.status} ${JSON.stringify(headers)} ${text}`);
    return text.startsWith('{') ? (JSON.parse(text) as Record<string, string>) : {};
  };
  const { accessToken } = await call('POST', '/auth/login', { email: 'a@b.example', password: 'p' });
  const contact = await call('POST', '/contacts', { name: 'Ada', phone: '+1' });
  const { conversationId } = engine.receive('linktor', { channel: 'whatsapp', from: '+1', content: { text: 'Hi' } });
  await call('POST', `/conversations/${conversationId}/messages`, { text: 'Hello' });
  await engine.clock.advance(300);
  await call('GET', `/conversations/${conversationId}/messages`);
  await call('POST', '/ai/completions', { messages: [{ role: 'user', content: 'one two' }], stream: true });
  await call('POST', '/v1/webhooks', { url: 'https://x.example', events: ['message.sent'] });
  await call('GET', '/contacts/none');
  await engine.clock.advance(10_000);
  await call('GET', '/conversations?limit=1');
  await call('DELETE', `/contacts/${contact['id']}`);
  return [...lines, accessToken, JSON.stringify(events), JSON.stringify(engine.snapshot())].join('\n');
}

test('the same script gives the same bytes, with the same seed, also after a reset', async () => {
  const outcomes: string[] = [];
  for (const seed of [7, 7, 8]) {
    await using playing = await play({ seed });
    outcomes.push(await script(playing));
    expect(playing.wrongs()).toEqual([]);
  }
  expect(outcomes[1]).toBe(outcomes[0]);
  expect(outcomes[2]).not.toBe(outcomes[0]);

  await using playing = await play({ seed: 7 });
  await script(playing);
  playing.engine.clock.set(NOON);
  playing.engine.reset();
  playing.events.length = 0;
  expect(await script(playing)).toBe(outcomes[0]);
});
