import { Contacts, type Conversation, Conversations } from '@linktor/conversations';

const options = { apiKey: process.env['LINKTOR_API_KEY'], timeout: 10_000 };
const conversations = new Conversations(options);
const contacts = new Contacts(options);

const contact = await contacts.create({
  name: 'John Doe',
  email: 'john@example.com',
  phone: '+1234567890',
  customFields: { company: 'Acme Inc' },
});

async function* open(): AsyncGenerator<Conversation> {
  for await (const conversation of conversations.list({ status: 'open', contactId: contact.id, limit: 20 })) {
    yield conversation;
  }
}

for await (const { id, unreadCount, lastMessage } of open()) {
  if (unreadCount === 0) continue;
  const page = await conversations.listMessages(id, { limit: 10 });
  const texts: (string | undefined)[] = page.data.map((message) => message.content.text);
  console.log(texts, lastMessage?.status, page.pagination.hasMore);
  const { data: sent, requestId } = await conversations.sendText(id, 'Hello!').withResponse();
  await conversations.sendButtons(id, 'Was this helpful?', [{ type: 'reply', text: 'Yes', payload: 'yes' }]);
  await conversations.assign(id, 'agent_1');
  await conversations.resolve(id);
  console.log(sent.createdAt, requestId);
}
