// All resources on one client, and the namespaces.
import { NotFoundError } from '@linktor/core';
import { ai, conversations, createClient, LinktorClient, realtime, webhooks } from '@linktor/sdk';

export async function chapter(t, { urls, realtime: server }) {
  await t.test('one client for everything', async () => {
    const client = new LinktorClient({ apiKey: 'k', baseUrl: urls.linktor, timeout: 30_000, maxRetries: 3 });
    t.ok((await client.conversations.sendText('conv_123', 'Hello')).id, 'conversations');
    t.ok((await client.contacts.list()).data.length > 0, 'contacts');
    t.ok((await client.ai.completions.complete('Hi')).length > 0, 'ai');
    t.ok((await client.bots.list()).data.length > 0, 'bots');
    t.ok((await client.flows.list()).data.length > 0, 'flows');
    t.equal(typeof (await client.analytics.getDashboard()), 'object', 'analytics');
    const gone = client.channels.get('c', { headers: { prefer: 'code=404' } });
    await t.rejects(gone, NotFoundError);
    await client.close();
  });
  await t.test('the namespaces are the packages', async () => {
    t.equal(typeof conversations.Conversations, 'function', 'conversations');
    t.equal(typeof ai.AI, 'function', 'ai');
    t.equal(typeof realtime.Realtime, 'function', 'realtime');
    t.equal(typeof webhooks.constructEvent, 'function', 'webhooks');
    t.ok(createClient({ apiKey: 'k', baseUrl: server.http }) instanceof LinktorClient, 'createClient');
  });
}
