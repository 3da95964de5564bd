// A support inbox on a Linktor server of your own: the open conversations and who is in them, the last messages of one, what
// arrives while you look, who is typing, and your answers.
import { createInterface } from 'node:readline/promises';
import { Contacts, Conversations, LinktorError, type Message } from '@linktor/conversations';
import { Realtime } from '@linktor/realtime';
import { selfHosted } from '@linktor/self-hosted';

const { LINKTOR_SERVER_URL = 'http://localhost:8081', LINKTOR_EMAIL, LINKTOR_PASSWORD } = process.env;
const say = (line: string): void => console.log(line);

const server = selfHosted({ baseUrl: LINKTOR_SERVER_URL, email: LINKTOR_EMAIL, password: LINKTOR_PASSWORD });
const conversations = new Conversations(server);
const contacts = new Contacts(server);

// The server tells of a conversation whose it is, and not who that is.
const { data: open, pagination } = await conversations.list({ status: 'open' });
say(`${open.length} open conversations${pagination.hasMore ? ', and there may be more than this server lists' : ''}`);
for (const { id, channelType, contactId } of open) {
  const { name, phone } = await contacts.get(contactId);
  say(`  ${id}  ${channelType.padEnd(9)} ${name ?? phone ?? contactId}`);
}

const chosen = process.argv[2] ?? open[0]?.id;
if (chosen === undefined) process.exit(0);

const shown = new Set<string>();
const show = ({ id, createdAt, direction, content, contentType }: Message): void => {
  if (shown.has(id)) return;
  shown.add(id);
  const time = new Date(createdAt).toISOString().slice(11, 16);
  say(`  ${time} ${direction === 'inbound' ? '‹' : '›'} ${content.text ?? `[${contentType}]`}`);
};

say(`\n${chosen}: type to answer, /resolve when done, /quit to leave`);
const { data: recent } = await conversations.listMessages(chosen, { limit: 10 });
for (const message of recent.toReversed()) show(message);

// Messages come from the histories, once every second here; the socket tells who is typing and who is there.
const realtime = new Realtime(
  server.realtime({
    backfill: conversations,
    pollInterval: 1_000,
    onPresence: ({ userId, status }) => say(`  — ${userId} is ${status}`),
  }),
);
const ready = new Promise<void>((resolve) => realtime.on('synced', () => resolve()));
realtime.on('gap', ({ reason }) => say(`  — something may be missing or out of order (${reason})`));
realtime.on('error', (error) => say(`  — ${error.message}`));
realtime.onTyping(({ isTyping }) => isTyping && say('  — typing …'));
realtime.onMessage(({ message }) => show(message));
realtime.subscribe(chosen);
await realtime.connect();
await ready;
say('  — up to date');

const lines = createInterface({ input: process.stdin });
process.once('SIGINT', () => lines.close());
for await (const line of lines) {
  const text = line.trim();
  if (text === '/quit') break;
  if (text === '') continue;
  try {
    if (text === '/resolve') {
      await conversations.resolve(chosen);
      say('  — resolved');
    } else show(await conversations.sendText(chosen, text));
  } catch (error) {
    // A message that was not sent must not end the program; anything else is a bug of ours.
    if (!(error instanceof LinktorError)) throw error;
    say(`  — not sent: ${error.message}${error.remediation ? ` ${error.remediation}` : ''}`);
  }
}
lines.close();
await realtime.disconnect();
say('bye');
