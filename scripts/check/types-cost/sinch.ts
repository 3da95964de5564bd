import { type ConversationMessage, type SendMessageRequest, Sinch } from '@linktor/conversations/sinch';

const sinch = new Sinch({ projectId: 'p', keyId: 'i', keySecret: 's', region: 'eu', timeout: 10_000 });
const app_id = '01EB37HMH1M6SV18BSNS3G135H';

const { message_id } = await sinch.messages.sendTextMessage({
  app_id,
  text: 'Hi',
  ttl: 60,
  recipient_identities: [{ channel: 'SMS', identity: '+46701234567' }],
});
const request: SendMessageRequest = {
  app_id,
  recipient: { contact_id: 'c' },
  message: { choice_message: { text_message: { text: 'Well?' }, choices: [{ text_message: { text: 'Yes' } }] } },
};
await sinch.messages.send(request);

const show = ({ app_message, contact_message }: ConversationMessage): string =>
  app_message?.text_message?.text ?? contact_message?.text_message?.text ?? '(something else)';
for await (const message of sinch.messages.list({ app_id, page_size: 100 })) {
  console.log(message.id === message_id, message.direction, show(message));
}
const recent = await sinch.conversations.listRecent({ app_id, order: 'ASC' });
for (const { conversation, last_message } of recent.data) console.log(conversation?.active, last_message?.accept_time);
await sinch.events.sendComposingEvent({ app_id, contact_id: 'c' });
await sinch.contacts.update('c', { email: 'john@example.com' }, { update_mask: ['email'] });
await sinch.webhooks.create({ app_id, target: 'https://example.com/hook', triggers: ['MESSAGE_INBOUND'] });
const { templates } = await sinch.templates.list();
console.log(templates?.map(({ id, version }) => `${id} ${version}`));
