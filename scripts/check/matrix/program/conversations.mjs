// Three platforms, each through its client, against the mock, which refuses what the specification does not allow.
import { Channels, Contacts, Conversations } from '@linktor/conversations';
import { Antonnia } from '@linktor/conversations/antonnia';
import { Sinch } from '@linktor/conversations/sinch';
import { AuthenticationError, LinktorError, NotFoundError, ValidationError } from '@linktor/core';

export async function chapter(t, { urls }) {
  const options = { apiKey: 'k', baseUrl: urls.linktor };
  const client = new Conversations(options);

  await t.test('Linktor: send', async () => {
    const { data, response, requestId } = await client.sendText('conv_123', 'Größe 😀').withResponse();
    t.ok(data.id.length > 0, 'the message has an id');
    t.equal(response.status, 201, 'the status');
    t.ok(requestId === undefined || requestId.length > 0, 'the request id is one or none');
    t.equal((await client.sendText('conv_123', 'again').asResponse()).ok, true, 'the raw response');
  });
  await t.test('Linktor: two pages', async () => {
    let pages = 0;
    const ids = [];
    for await (const page of client.list({ limit: 2 }).pages()) {
      pages++;
      ids.push(...page.data.map(({ id }) => id));
    }
    t.equal(pages, 2, 'pages');
    const items = [];
    for await (const { id } of client.list({ limit: 2 })) items.push(id);
    t.equal(items, ids, 'what the walk over items meets');
    const first = await client.list({ limit: 2 });
    t.equal(first.data.length, 2, 'items on the first page');
  });
  await t.test('Linktor: typed errors', async () => {
    const error = await t.rejects(client.get('conv_gone', { headers: { prefer: 'code=404' } }), NotFoundError, {
      status: 404,
      name: 'NotFoundError',
      path: '/conversations/{id}',
    });
    t.ok(error instanceof LinktorError && !(error instanceof ValidationError), 'of its class and its parents');
    const refused = client.get('c', { headers: { prefer: 'code=401' } });
    await t.rejects(refused, AuthenticationError, { status: 401 });
  });
  await t.test('Linktor: contacts and channels', async () => {
    const contact = await new Contacts(options).create({ name: 'John', email: 'john@example.com' });
    t.ok(contact.id, 'a contact');
    t.ok((await new Channels(options).list()).data.length > 0, 'channels');
  });
  await t.test('Antonnia', async () => {
    const antonnia = new Antonnia({ token: 't', baseUrl: urls.antonnia });
    const session = await antonnia.sessions.create({ contact_id: 'user_1', contact_name: 'John' });
    t.ok(session.id, 'a session');
    const content = { type: 'text', text: 'Hello' };
    t.ok((await antonnia.sessions.messages.create(session.id, { role: 'user', content })).id, 'a message');
    t.ok((await antonnia.sessions.reply(session.id)).id, 'an answer');
    await t.rejects(antonnia.sessions.reply(session.id, { debounce_time: 1000 }), ValidationError);
  });
  await t.test('Sinch, with an OAuth2 token', async () => {
    const keys = { projectId: 'p', keyId: 'k', keySecret: 's', region: 'eu' };
    const sinch = new Sinch({ ...keys, baseUrl: urls.sinch, authUrl: urls.sinch });
    const accepted = await sinch.messages.sendTextMessage({
      app_id: 'app',
      text: 'Hi',
      recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }],
    });
    t.ok(accepted.message_id, 'accepted');
    let pages = 0;
    for await (const page of sinch.messages.list({ page_size: 2 }).pages()) pages += page.data.length > 0 ? 1 : 0;
    t.ok(pages >= 2, 'two pages of messages');
    const nothing = sinch.messages.send({ app_id: 'a', recipient: { contact_id: 'c' }, message: {} });
    await t.rejects(nothing, ValidationError);
  });
}
