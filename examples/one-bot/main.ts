// One bot on every platform: it answers on Linktor, Sinch and Antonnia with what a model says, and asks with buttons before it hands
// over to a person. Which platforms it is on the environment says; see the README.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMemoryState } from '@chat-adapter/state-memory';
import { createLinktor } from '@linktor/ai/ai-sdk';
import { createAntonniaAdapter } from '@linktor/chat/antonnia';
import { createLinktorAdapter } from '@linktor/chat/linktor';
import { createSinchAdapter } from '@linktor/chat/sinch';
import { streamText } from 'ai';
import { Actions, type Adapter, Button, Card, CardText, Chat, toAiMessages } from 'chat';

const { env } = process;
const adapters: Record<string, Adapter> = {
  ...(env['LINKTOR_WEBHOOK_SECRET'] ? { linktor: createLinktorAdapter() as Adapter } : {}),
  ...(env['SINCH_WEBHOOK_SECRET'] ? { sinch: createSinchAdapter() as Adapter } : {}),
  ...(env['ANTONNIA_WEBHOOK_SECRET'] ? { antonnia: createAntonniaAdapter() as Adapter } : {}),
};
if (Object.keys(adapters).length === 0) throw new Error('set LINKTOR_, SINCH_ or ANTONNIA_WEBHOOK_SECRET');

const linktor = createLinktor();
const bot = new Chat({ userName: 'support', adapters, state: createMemoryState(), logger: 'warn' });

bot.onDirectMessage(async (thread, message) => {
  if (/\b(human|person|agent)\b/i.test(message.text)) {
    const buttons = [
      Button({ id: 'hand-over', label: 'Yes, please', value: 'now' }),
      Button({ id: 'stay', label: 'No' }),
    ];
    await thread.post(Card({ children: [CardText('Shall a person take over?'), Actions(buttons)] }));
    return;
  }
  await thread.startTyping();
  const { messages } = await thread.adapter.fetchMessages(thread.id, { limit: 20 });
  // The platform may list the message a moment later than it delivers it.
  const history = messages.some(({ id }) => id === message.id) ? messages : [...messages, message];
  const { textStream } = streamText({
    model: linktor('gpt-4o-mini'),
    instructions: 'You answer the customers of a shop, briefly and politely.',
    messages: await toAiMessages(history),
    abortSignal: thread.signal,
  });
  await thread.post(textStream);
  console.log(`answered on ${thread.adapter.name}`);
});

bot.onAction('hand-over', async ({ thread, adapter }) => {
  await thread?.post('A person will write to you soon.');
  console.log(`handed over on ${adapter.name}`);
});
bot.onAction('stay', async ({ thread }) => void (await thread?.post('Then how can I help?')));

// Wherever requests are objects (Next.js, Hono, Workers), this is one line: `(request) => bot.webhooks.sinch(request)`.
const server = createServer(async (request, response) => {
  const name = request.url?.split(/[/?]/)[2] ?? '';
  const webhook = bot.webhooks[name];
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const headers = new Headers(
    Object.entries(request.headers).map(([key, value]): [string, string] => [key, String(value)]),
  );
  const body = request.method === 'POST' ? Buffer.concat(chunks) : null;
  const asked = new Request(`http://localhost${request.url}`, { method: request.method ?? 'GET', headers, body });
  const answer = webhook ? await webhook(asked) : new Response('no such platform', { status: 404 });
  response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
});

await bot.initialize();
server.listen(Number(env['PORT'] ?? 3000), () => {
  const { port } = server.address() as AddressInfo;
  console.log(`listening on http://localhost:${port}, on ${Object.keys(adapters).join(', ')}`);
});
process.once('SIGTERM', async () => {
  server.close();
  await bot.shutdown();
});
