import type { Plan, Step } from '../plan.ts';

// In a project and an app that are there already (`--project-id`, `--app-id`). What is sent goes to a number of the range that
// belongs to nobody.

const NOBODY = '12025550123';
const project = { project_id: '$project' };
const at = (more: Record<string, string> = {}): Pick<Step, 'path'> => ({ path: { ...project, ...more } });
const nobody = { identified_by: { channel_identities: [{ channel: 'SMS', identity: NOBODY }] } };
const translations = [{ language_code: 'en-US', version: '1', text_message: { text: 'Hello' } }];

const contacts: Step[] = [
  {
    run: 'createContact',
    ...at(),
    body: {
      display_name: 'Ann $run',
      language: 'EN_US',
      external_id: '$run',
      channel_identities: [{ channel: 'SMS', identity: NOBODY }],
    },
    keep: { contact: 'id' },
    undo: { run: 'deleteContact', ...at({ contact_id: '$contact' }) },
  },
  {
    run: 'createContact',
    ...at(),
    body: {
      ...{ display_name: 'Bob $run', language: 'EN_US' },
      channel_identities: [{ channel: 'SMS', identity: '12025550124' }],
    },
    keep: { other: 'id' },
    undo: { run: 'deleteContact', ...at({ contact_id: '$other' }) },
  },
  { run: 'listContacts', ...at(), query: { page_size: 5, external_id: '$run' } },
  { run: 'getContact', ...at({ contact_id: '$contact' }) },
  { run: 'updateContact', ...at({ contact_id: '$contact' }), body: { display_name: 'Ann B. $run' } },
  { run: 'mergeContact', ...at({ destination_id: '$contact' }), body: { source_id: '$other', strategy: 'MERGE' } },
  { run: 'listIdentityConflicts', ...at(), query: { page_size: 5 } },
  { run: 'getChannelProfile', ...at(), body: { app_id: '$app', recipient: nobody, channel: 'MESSENGER' } },
];

const conversations: Step[] = [
  {
    run: 'createConversation',
    ...at(),
    body: { app_id: '$app', contact_id: '$contact', active: true, active_channel: 'SMS', metadata: '$run' },
    keep: { conversation: 'id' },
    undo: { run: 'deleteConversation', ...at({ conversation_id: '$conversation' }) },
  },
  { run: 'getConversation', ...at({ conversation_id: '$conversation' }) },
  { run: 'listConversations', ...at(), query: { app_id: '$app', only_active: true, page_size: 5 } },
  { run: 'listRecentConversations', ...at(), query: { app_id: '$app', page_size: 5 } },
  { run: 'updateConversation', ...at({ conversation_id: '$conversation' }), body: { correlation_id: 'in-$run' } },
  {
    run: 'injectMessage',
    ...at({ conversation_id: '$conversation' }),
    body: {
      ...{ contact_message: { text_message: { text: 'Hello' } }, accept_time: '2026-01-01T12:00:00Z' },
      ...{ channel_identity: { channel: 'SMS', identity: NOBODY }, contact_id: '$contact', direction: 'TO_APP' },
    },
    needs: 'messages',
  },
  {
    run: 'injectEvent',
    ...at({ conversation_id: '$conversation' }),
    body: {
      app_event: { agent_joined_event: { agent: { display_name: 'Ada', type: 'HUMAN' } } },
      ...{ accept_time: '2026-01-01T12:00:00Z', conversation_id: '$conversation' },
    },
    needs: 'messages',
  },
  { run: 'stopActiveConversation', ...at({ conversation_id: '$conversation' }) },
];

const messages: Step[] = [
  {
    run: 'sendMessage',
    ...at(),
    body: { app_id: '$app', recipient: nobody, message: { text_message: { text: 'From a conformance run' } } },
    keep: { message: 'message_id' },
    undo: { run: 'deleteMessage', ...at({ message_id: '$message' }) },
    needs: 'messages',
  },
  { run: 'listMessages', ...at(), query: { app_id: '$app', page_size: 5 } },
  { run: 'getMessage', ...at({ message_id: '$message' }) },
  { run: 'updateMessageMetadata', ...at({ message_id: '$message' }), body: { metadata: '$run' } },
  {
    run: 'listLastMessagesByChannelIdentity',
    ...at(),
    body: { channel_identities: [NOBODY], channel: 'SMS', messages_source: 'CONVERSATION_SOURCE', page_size: 5 },
  },
  {
    run: 'transcodeMessage',
    ...at(),
    body: { app_id: '$app', app_message: { text_message: { text: 'Pick a size' } }, channels: ['SMS'] },
  },
  { run: 'lookupCapability', ...at(), body: { app_id: '$app', recipient: nobody }, needs: 'messages' },
  {
    run: 'sendEvent',
    ...at(),
    body: { app_id: '$app', recipient: { contact_id: '$contact' }, event: { composing_event: {} } },
    needs: 'messages',
  },
  { run: 'listEvents', ...at(), query: { contact_id: '$contact', page_size: 5 } },
  { run: 'getEvent', ...at({ event_id: '$nothing' }) },
  { run: 'deleteEvent', ...at({ event_id: '$nothing' }) },
];

const setUp: Step[] = [
  { run: 'listApps', ...at() },
  {
    run: 'createApp',
    ...at(),
    body: { display_name: 'Conformance $run', channel_credentials: [] },
    keep: { ownApp: 'id' },
    undo: { run: 'deleteApp', ...at({ app_id: '$ownApp' }) },
    needs: 'installation',
  },
  { run: 'getApp', ...at({ app_id: '$app' }) },
  { run: 'updateApp', ...at({ app_id: '$ownApp' }), body: { display_name: 'Conformance $run, renamed' } },
  {
    run: 'createWebhook',
    ...at(),
    body: {
      ...{ app_id: '$ownApp', target: 'https://conformance.invalid/$run', target_type: 'HTTP' },
      triggers: ['MESSAGE_INBOUND'],
    },
    keep: { webhook: 'id' },
    undo: { run: 'deleteWebhook', ...at({ webhook_id: '$webhook' }) },
  },
  { run: 'listWebhooks', ...at({ app_id: '$app' }) },
  { run: 'getWebhook', ...at({ webhook_id: '$webhook' }) },
  {
    run: 'updateWebhook',
    ...at({ webhook_id: '$webhook' }),
    body: { target: 'https://conformance.invalid/$run/2', target_type: 'HTTP', triggers: ['MESSAGE_DELIVERY'] },
  },
  { run: 'listConsentIdentities', ...at({ app_id: '$app', list_type: 'OPT_OUT_ALL' }) },
  { run: 'listConsentAuditRecords', ...at({ app_id: '$app', identity: NOBODY }) },
  { run: 'getProjectSettings', ...at() },
  { run: 'listTemplates', ...at() },
  {
    run: 'createTemplate',
    ...at(),
    body: { description: 'Conformance $run', default_translation: 'en-US', translations },
    keep: { reply: 'id' },
    undo: { run: 'deleteTemplate', ...at({ template_id: '$reply' }) },
  },
  { run: 'getTemplate', ...at({ template_id: '$reply' }) },
  {
    run: 'updateTemplate',
    ...at({ template_id: '$reply' }),
    body: {
      id: '$reply',
      description: 'Conformance $run, renamed',
      version: 1,
      default_translation: 'en-US',
      translations,
    },
  },
  { run: 'listTemplateTranslations', ...at({ template_id: '$reply' }) },
];

export const sinch: Plan = {
  steps: [...setUp, ...contacts, ...conversations, ...messages],
  leftOut: {
    createToken: 'the client does that by itself, before its first call',
    createProjectSettings: 'would change the settings of the whole project',
    updateProjectSettings: 'would change the settings of the whole project',
    deleteProjectSettings: 'would change the settings of the whole project',
  },
};
