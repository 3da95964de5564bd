// The main job on three platforms: send a message, page through a list, meet a typed error. `npm run quickstart` runs it
// against the mock, from the packed packages; point the URLs at the real platforms and it does the same there.
import { Contacts, Conversations } from '@linktor/conversations';
import { Antonnia } from '@linktor/conversations/antonnia';
import { Sinch } from '@linktor/conversations/sinch';
import { NotFoundError, ValidationError } from '@linktor/core';

const { LINKTOR_URL, ANTONNIA_URL, SINCH_URL } = process.env;
const say = (text) => console.log(`    ${text}`);

console.log('\n  Linktor');
const options = { apiKey: process.env.LINKTOR_API_KEY ?? 'demo-key', baseUrl: LINKTOR_URL };
const conversations = new Conversations(options);
const contact = await new Contacts(options).create({
  name: 'John Doe',
  email: 'john@example.com',
  phone: '+1234567890',
});
say(`created the contact ${contact.id}`);
const { data: message, requestId } = await conversations.sendText('conv_123', 'Hello from TypeScript!').withResponse();
say(`sent ${message.id}, status ${message.status}, request ${requestId}`);
let pages = 0;
let count = 0;
for await (const page of conversations.list({ limit: 2 }).pages()) {
  pages++;
  count += page.data.length;
  say(`page ${pages}: ${page.data.map(({ id, status }) => `${id} (${status})`).join(', ')}`);
}
say(`${count} conversations on ${pages} pages`);
try {
  // The mock answers what it is asked for; the real platform needs no asking.
  await conversations.get('conv_gone', { headers: { prefer: 'code=404' } });
} catch (error) {
  if (!(error instanceof NotFoundError)) throw error;
  say(`typed error: ${error.name} ${error.status} ${error.code}: ${error.message}`);
}

console.log('\n  Antonnia');
const antonnia = new Antonnia({ token: process.env.ANTONNIA_TOKEN ?? 'demo-token', baseUrl: ANTONNIA_URL });
const session = await antonnia.sessions.create({ contact_id: 'user_12345', contact_name: 'John Doe' });
say(`opened session ${session.id}, ${session.status}`);
const said = await antonnia.sessions.messages.create(session.id, {
  role: 'user',
  content: { type: 'text', text: 'Hello' },
});
say(`added message ${said.id}; asked the agent to answer`);
await antonnia.sessions.reply(session.id);
for await (const found of antonnia.sessions.search({ status: 'open' })) say(`found session ${found.id}`);
try {
  await antonnia.sessions.reply(session.id, { debounce_time: 1000 });
} catch (error) {
  if (!(error instanceof ValidationError)) throw error;
  say(`typed error, before anything was sent: ${error.message}. ${error.remediation}`);
}

console.log('\n  Sinch');
const sinch = new Sinch({
  projectId: 'demo-project',
  keyId: 'demo-key',
  keySecret: 'demo-secret',
  region: 'eu',
  baseUrl: SINCH_URL,
  authUrl: SINCH_URL,
});
const accepted = await sinch.messages.sendTextMessage({
  app_id: '01EB37HMH1M6SV18BSNS3G135H',
  text: 'Hi',
  recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }],
});
say(`sent ${accepted.message_id}, accepted ${accepted.accepted_time} (an OAuth2 token was fetched on the way)`);
for await (const page of sinch.messages.list({ page_size: 2 }).pages()) {
  say(`page: ${page.data.map(({ id, direction }) => `${id} ${direction}`).join(', ')}`);
}
try {
  await sinch.messages.send({ app_id: 'app', recipient: { contact_id: 'c' }, message: {} });
} catch (error) {
  if (!(error instanceof ValidationError)) throw error;
  say(`typed error, before anything was sent: ${error.message}`);
}
