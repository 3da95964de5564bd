// A support inbox in the terminal: the open conversations, the last messages of one of them, what arrives while you look
// (and what arrived while the connection was down), and your answers.
import { createInterface } from 'node:readline/promises';
import { Conversations, LinktorError } from '@linktor/conversations';
import { Realtime } from '@linktor/realtime';
import { conversationLine, messageLine } from './lines.ts';

const { LINKTOR_API_KEY, LINKTOR_URL, LINKTOR_WS_URL } = process.env;
const say = (line: string): void => console.log(line);

const conversations = new Conversations({ apiKey: LINKTOR_API_KEY, baseUrl: LINKTOR_URL });

const { data: open } = await conversations.list({ status: 'open', limit: 20 });
say(`${open.length} open conversations`);
for (const conversation of open) say(conversationLine(conversation));

const chosen = process.argv[2] ?? open[0]?.id;
if (chosen === undefined) process.exit(0);

say(`\n${chosen}: type to answer, /resolve when done, /quit to leave`);
const { data: recent } = await conversations.listMessages(chosen, { limit: 10 });
for (const message of recent.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt))) say(messageLine(message));

const shown = new Set(recent.map(({ id }) => id));
const realtime = new Realtime({
  apiKey: LINKTOR_API_KEY,
  baseUrl: LINKTOR_URL,
  url: LINKTOR_WS_URL,
  backfill: conversations, // what the connection missed is read from here
});
realtime.on('connected', ({ reconnected }) => say(reconnected ? '  — back online' : '  — online'));
realtime.on('synced', ({ recovered }) => say(`  — up to date${recovered > 0 ? `, ${recovered} caught up` : ''}`));
realtime.on('reconnecting', ({ error }) => say(`  — connection lost, coming back (${error.code})`));
realtime.on('gap', ({ reason }) => say(`  — something may be missing or out of order (${reason})`));
realtime.on('error', (error) => say(`  — ${error.message}`));
realtime.onTyping(({ isTyping }) => isTyping && say('  — typing …'));
realtime.onMessage(({ message, recovered }) => {
  // Our own answers come back on the connection, too.
  if (shown.has(message.id)) return;
  shown.add(message.id);
  say(messageLine(message, recovered ? 'while you were offline' : ''));
});
realtime.subscribe(chosen);
await realtime.connect();

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
      continue;
    }
    const message = await conversations.sendText(chosen, text);
    shown.add(message.id);
    say(messageLine(message, message.status));
  } catch (error) {
    // A message that was not sent must not end the program; anything else is a bug of ours.
    if (!(error instanceof LinktorError)) throw error;
    say(`  — not sent: ${error.message}${error.remediation ? ` ${error.remediation}` : ''}`);
  }
}
lines.close();
await realtime.disconnect();
say('bye');
