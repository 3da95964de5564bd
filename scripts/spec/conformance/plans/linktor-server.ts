import type { Plan, Step } from '../plan.ts';

// The routes of the self-hosted server. Conversations cannot be deleted there: they go with their channel and contact.

const id = (name: string): Pick<Step, 'path'> => ({ path: { id: `$${name}` } });

const account: Step[] = [
  { run: 'getHealth' },
  { run: 'getReadiness' },
  { run: 'login', body: { email: '$email', password: '$password' }, keep: { refresh: 'data.refresh_token' } },
  { run: 'refreshToken', body: { refresh_token: '$refresh' } },
  { run: 'getCurrentUser', keep: { me: 'data.id' } },
  { run: 'updateCurrentUser', body: { name: 'Conformance $run' } },
  { run: 'changePassword', body: { current_password: '$password', new_password: '$password' } },
  { run: 'getTenant', keep: { tenantName: 'data.name' } },
  { run: 'updateTenant', body: { name: '$tenantName' }, needs: 'installation' },
  { run: 'getTenantUsage' },
];

const people: Step[] = [
  { run: 'listUsers' },
  {
    run: 'createUser',
    body: { email: 'second-$run@example.com', password: '$password', name: 'Second $run', role: 'agent' },
    keep: { user: 'data.id' },
    undo: { run: 'deleteUser', ...id('user') },
  },
  { run: 'getUser', ...id('user') },
  { run: 'updateUser', ...id('user'), body: { name: 'Second $run, renamed' } },
  { run: 'listApiKeys' },
  {
    run: 'createApiKey',
    body: { name: 'conformance-$run', scopes: ['read'], expires_at: '2037-01-01T00:00:00Z' },
    keep: { key: 'data.id' },
    undo: { run: 'deleteApiKey', ...id('key') },
  },
];

const channels: Step[] = [
  { run: 'listChannels' },
  {
    run: 'createChannel',
    body: {
      type: 'telegram',
      name: 'Conformance $run',
      config: { bot_name: 'conformance_bot' },
      credentials: { bot_token: 'no-token' },
    },
    keep: { channel: 'data.id' },
    undo: { run: 'deleteChannel', ...id('channel') },
  },
  { run: 'getChannel', ...id('channel') },
  { run: 'replaceChannel', ...id('channel'), body: { type: 'telegram', name: 'Conformance $run, renamed' } },
  { run: 'connectChannel', ...id('channel') },
  { run: 'disconnectChannel', ...id('channel') },
  { run: 'setChannelEnabled', ...id('channel'), body: { enabled: false } },
  { run: 'setChannelStatus', ...id('channel'), body: { status: 'active' } },
  { run: 'testChannelSettings', body: { type: 'telegram', credentials: { bot_token: 'no-token' } } },
  { run: 'pairChannel', ...id('channel'), body: { phone_number: '+491700000001' } },
  { run: 'getCoexistenceStatus', ...id('channel') },
  {
    run: 'createChannel',
    body: { type: 'webchat', name: 'Conformance $run, webchat' },
    keep: { webchat: 'data.id' },
    undo: { run: 'deleteChannel', ...id('webchat') },
  },
  { run: 'getWebchatConfig', path: { channelId: '$webchat' } },
];

const contacts: Step[] = [
  {
    run: 'createContact',
    body: { name: 'Ann $run', email: 'ann-$run@example.com', custom_fields: { plan: 'pro' }, tags: ['conformance'] },
    keep: { contact: 'data.id' },
    undo: { run: 'deleteContact', ...id('contact') },
  },
  { run: 'listContacts', query: { page: 1, page_size: 5, search: '$run' } },
  { run: 'listContacts', query: { search: 'nobody-$run' } },
  {
    run: 'addContactIdentity',
    ...id('contact'),
    body: { channel_type: 'telegram', identifier: '$run', metadata: { username: 'ann' } },
    keep: { identity: 'data.identities.0.id' },
  },
  { run: 'getContact', ...id('contact') },
  { run: 'replaceContact', ...id('contact'), body: { name: 'Ann B. $run', email: 'ann-$run@example.com' } },
  { run: 'removeContactIdentity', path: { id: '$contact', identityId: '$identity' } },
];

const conversations: Step[] = [
  {
    run: 'createConversation',
    body: { contact_id: '$contact', channel_id: '$channel', subject: 'Conformance $run', priority: 'high' },
    keep: { conversation: 'data.id' },
  },
  { run: 'listConversations', query: { status: 'open' } },
  { run: 'getConversation', ...id('conversation') },
  { run: 'updateConversation', ...id('conversation'), body: { status: 'pending', priority: 'urgent' } },
  { run: 'assignConversation', ...id('conversation'), body: { user_id: '$me' } },
  { run: 'listMessages', ...id('conversation') },
  {
    run: 'sendMessage',
    ...id('conversation'),
    body: { content_type: 'text', content: 'Hello from a conformance run', metadata: { run: '$run' } },
    keep: { message: 'data.id' },
    needs: 'messages',
  },
  { run: 'listMessages', ...id('conversation') },
  { run: 'getMessage', ...id('message') },
  {
    run: 'reactToMessage',
    path: { id: '$conversation', messageId: '$message' },
    body: { emoji: '👍' },
    needs: 'messages',
  },
  {
    run: 'reportMessageStatus',
    path: { channelId: '$channel' },
    body: { message_id: '$message', status: 'delivered' },
  },
  {
    run: 'receiveMessage',
    path: { channelId: '$channel' },
    body: {
      ...{ message_id: 'in-$run', sender_id: 'visitor-$run', sender_name: 'Visitor $run', content_type: 'text' },
      ...{ content: 'Hello', metadata: { source: 'conformance' } },
    },
    keep: { inbound: 'message_id' },
    needs: 'messages',
  },
  // The contact that came with the message is this run's as well.
  {
    run: 'listContacts',
    query: { search: 'Visitor $run' },
    keep: { visitor: 'data.0.id' },
    undo: { run: 'deleteContact', ...id('visitor') },
    needs: 'messages',
    later: true,
  },
  { run: 'getEscalationContext', ...id('conversation'), needs: 'models' },
  { run: 'resolveConversation', ...id('conversation') },
  { run: 'reopenConversation', ...id('conversation') },
  { run: 'escalateConversation', ...id('conversation'), body: { reason: 'conformance', priority: 'low' } },
  {
    run: 'escalateFromBot',
    body: { conversation_id: '$conversation', channel_id: '$channel', contact_id: '$contact', reason: 'conformance' },
  },
];

const knowledge: Step[] = [
  { run: 'listKnowledgeBases', query: { page: 1, page_size: 5 } },
  {
    run: 'createKnowledgeBase',
    body: { name: 'Conformance $run', type: 'faq' },
    keep: { base: 'data.id' },
    undo: { run: 'deleteKnowledgeBase', ...id('base') },
  },
  { run: 'getKnowledgeBase', ...id('base') },
  { run: 'updateKnowledgeBase', ...id('base'), body: { description: 'Made by a conformance run' } },
  {
    run: 'createKnowledgeItem',
    ...id('base'),
    body: { question: 'How to reset?', answer: 'Hold the button', keywords: ['reset'], metadata: { run: '$run' } },
    keep: { item: 'data.id' },
    undo: { run: 'deleteKnowledgeItem', path: { id: '$base', itemId: '$item' } },
  },
  { run: 'createKnowledgeItems', ...id('base'), body: { items: [{ question: 'A?', answer: 'B' }] } },
  { run: 'listKnowledgeItems', ...id('base'), query: { page: 1, page_size: 5 } },
  { run: 'getKnowledgeItem', path: { id: '$base', itemId: '$item' } },
  { run: 'updateKnowledgeItem', path: { id: '$base', itemId: '$item' }, body: { answer: 'Hold it for 10 s' } },
  { run: 'searchKnowledgeBase', ...id('base'), body: { query: 'reset', limit: 5 } },
  { run: 'regenerateEmbeddings', ...id('base'), needs: 'models' },
];

const bots: Step[] = [
  { run: 'listAiProviders', keep: { provider: 'data.providers.0.name', model: 'data.providers.0.models.0' } },
  { run: 'listAiModels', path: { provider: '$provider' } },
  { run: 'listBots', query: { page: 1, page_size: 5 } },
  {
    run: 'createBot',
    body: { name: 'Conformance $run', type: 'ai', provider: '$provider', model: '$model', temperature: 0.2 },
    keep: { bot: 'data.id' },
    undo: { run: 'deleteBot', ...id('bot') },
  },
  { run: 'getBot', ...id('bot') },
  { run: 'updateBot', ...id('bot'), body: { welcome_message: 'Hello', temperature: 0 } },
  {
    run: 'updateBotConfig',
    ...id('bot'),
    body: {
      knowledge_base_id: '$base',
      working_hours: {
        enabled: true,
        timezone: 'Europe/Berlin',
        schedule: [{ day: 1, start_time: '09:00', end_time: '17:00' }],
      },
    },
  },
  { run: 'addEscalationRule', ...id('bot'), body: { condition: 'keyword', value: 'human', priority: 'high' } },
  { run: 'assignBotChannel', ...id('bot'), body: { channel_id: '$channel' } },
  { run: 'removeBotChannel', path: { id: '$bot', channelId: '$channel' } },
  { run: 'activateBot', ...id('bot') },
  { run: 'deactivateBot', ...id('bot') },
  { run: 'testBot', ...id('bot'), body: { message: 'Hi' }, needs: 'models' },
  {
    run: 'createCompletion',
    body: {
      provider: '$provider',
      model: '$model',
      messages: [{ role: 'user', content: 'Say hello' }],
      max_tokens: 20,
    },
    needs: 'models',
  },
  { run: 'classifyIntent', body: { message: 'I want a refund', intents: ['refund'] }, needs: 'models' },
  { run: 'analyzeSentiment', body: { message: 'I am happy' }, needs: 'models' },
];

const flows: Step[] = [
  { run: 'listFlows', query: { page: 1, page_size: 5, is_active: true } },
  {
    run: 'createFlow',
    body: {
      ...{ name: 'Conformance $run', trigger: 'manual', start_node_id: 'a' },
      nodes: [
        { id: 'a', type: 'message', content: 'Hello', transitions: [{ id: 't', to_node_id: 'b' }] },
        { id: 'b', type: 'end', metadata: { position: { x: 1, y: 2 } } },
      ],
    },
    keep: { flow: 'data.id' },
    undo: { run: 'deleteFlow', ...id('flow') },
  },
  { run: 'getFlow', ...id('flow') },
  { run: 'updateFlow', ...id('flow'), body: { name: 'Conformance $run, renamed' } },
  { run: 'activateFlow', ...id('flow') },
  { run: 'deactivateFlow', ...id('flow') },
  { run: 'testFlow', ...id('flow'), body: { inputs: ['hi'] } },
];

// No space in it: the server's renderer does not read one back.
const svg = '<svg\nxmlns="http://www.w3.org/2000/svg"\nwidth="10"\nheight="10"></svg>';

const figures: Step[] = [
  { run: 'getAnalyticsOverview', query: { start_date: '2026-01-01', end_date: '2026-12-31' } },
  { run: 'getConversationAnalytics', query: { period: 'weekly' } },
  { run: 'getChannelAnalytics', query: { period: 'weekly' } },
  { run: 'renderImage', body: { svg, channel: 'web' } },
  { run: 'renderAndSendImage', body: { svg, channel: 'web', send_to: 'nobody' }, needs: 'messages' },
  { run: 'listVreTemplates' },
  { run: 'previewVreTemplate', ...id('template') },
  { run: 'getVreConfig' },
  { run: 'clearVreCache', needs: 'installation' },
  { run: 'getQueue', keep: { stream: 'streams.0.name' } },
  { run: 'getQueueStream', path: { stream: '$stream' } },
  { run: 'listLogs', query: { limit: 5 } },
  { run: 'getServerStats' },
  { run: 'listMessageTemplates' },
];

export const linktorServer: Plan = {
  steps: [
    ...account,
    ...people,
    ...channels,
    ...contacts,
    ...conversations,
    ...knowledge,
    ...bots,
    ...flows,
    ...figures,
  ],
  leftOut: {
    replaceVreConfig: 'would change how the pictures of the whole tenant look',
    resetQueueConsumer: 'would make the whole installation read its queue anew',
  },
};
