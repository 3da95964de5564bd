import { Antonnia, type Message, type MessageContent } from '@linktor/conversations/antonnia';

const antonnia = new Antonnia({ token: () => Promise.resolve('sk_live_1') });

const session = await antonnia.sessions.create({
  contact_id: 'user_12345',
  contact_name: 'John Doe',
  metadata: { internal: { user_id: 7 } },
});

const contents: MessageContent[] = [
  { type: 'text', text: 'Hello' },
  { type: 'image', url: 'https://example.com/a.png' },
];
for (const content of contents) {
  await antonnia.sessions.messages.create(session.id, { role: 'user', content });
}
await antonnia.sessions.reply(session.id, { debounce_time: 5 });

const show = (message: Message): string => {
  if (message.content.type === 'text') return message.content.text;
  return message.content.type;
};
for await (const message of antonnia.sessions.messages.search(session.id, { role: 'assistant' })) {
  console.log(show(message), message.delivery_status);
}
for await (const found of antonnia.sessions.search({ status: 'open', metadata: { 'internal.user_id': 7 } })) {
  if (found.agent?.type === 'ai') console.log(found.agent.assistant_id);
}
await antonnia.sessions.finish(session.id, { ending_survey_id: 'survey_1' });
