import type { Plan, Step } from '../plan.ts';

// The operations of the SDK, in the words of the SDK: on the hosted platform, or on a self-hosted server that they are carried
// out on. `$nothing` is an id that nothing has: what has no example to make is asked for in vain, in the form described.

const id = (name: string): Pick<Step, 'path'> => ({ path: { id: `$${name}` } });

const account: Step[] = [
  { run: 'login', body: { email: '$email', password: '$password' }, keep: { refresh: 'refreshToken' } },
  { run: 'refreshToken', body: { refreshToken: '$refresh' } },
  { run: 'getCurrentUser', keep: { me: 'id' } },
  { run: 'updateCurrentUser', body: { name: 'Conformance $run' } },
  { run: 'changePassword', body: { currentPassword: '$password', newPassword: '$password' } },
  { run: 'getCurrentTenant', keep: { tenant: 'id' } },
];

const channels: Step[] = [
  { run: 'listChannels', query: { limit: 5 } },
  {
    run: 'createChannel',
    body: {
      ...{ name: 'Conformance $run', type: 'telegram' },
      config: { type: 'telegram', botToken: 'no-token', botUsername: 'conformance_bot' },
    },
    keep: { channel: 'id' },
    undo: { run: 'deleteChannel', ...id('channel') },
  },
  { run: 'getChannel', ...id('channel') },
  { run: 'updateChannel', ...id('channel'), body: { name: 'Conformance $run, renamed' } },
  { run: 'connectChannel', ...id('channel') },
  { run: 'disconnectChannel', ...id('channel') },
  { run: 'getChannelStatus', ...id('channel') },
  { run: 'getChannelCapabilities', ...id('channel') },
  { run: 'testChannel', ...id('channel') },
  { run: 'getChannelWebhook', ...id('channel') },
  { run: 'regenerateChannelWebhook', ...id('channel') },
  { run: 'getChannelStats', ...id('channel') },
];

const contacts: Step[] = [
  {
    run: 'createContact',
    body: {
      ...{ name: 'Ann $run', email: 'ann-$run@example.com', tags: ['conformance'], customFields: { plan: 'pro' } },
      identifiers: [{ channelType: 'telegram', channelId: '$channel', identifier: '$run' }],
    },
    keep: { contact: 'id' },
    undo: { run: 'deleteContact', ...id('contact') },
  },
  {
    run: 'createContact',
    body: { name: 'Bob $run', email: 'bob-$run@example.com' },
    keep: { other: 'id' },
    undo: { run: 'deleteContact', ...id('other') },
  },
  { run: 'listContacts', query: { limit: 5, search: '$run' } },
  { run: 'searchContacts', body: { query: '$run', limit: 5, offset: 0 } },
  { run: 'getContact', ...id('contact') },
  { run: 'updateContact', ...id('contact'), body: { name: 'Ann B. $run', customFields: { plan: 'team' } } },
  { run: 'addContactTags', ...id('contact'), body: { tags: ['vip', 'billing'] } },
  { run: 'removeContactTags', ...id('contact'), body: { tags: ['billing'] } },
  { run: 'getContactByExternalId', path: { externalId: 'nobody-$run' } },
];

const conversations: Step[] = [
  {
    run: 'createConversation',
    body: { contactId: '$contact', channelId: '$channel' },
    keep: { conversation: 'id' },
    undo: { run: 'deleteConversation', ...id('conversation') },
  },
  { run: 'listConversations', query: { status: 'open', limit: 5 } },
  { run: 'getConversationCounts' },
  { run: 'getConversation', ...id('conversation') },
  { run: 'updateConversation', ...id('conversation'), body: { status: 'pending', priority: 'high' } },
  { run: 'assignConversation', ...id('conversation'), body: { agentId: '$me' } },
  { run: 'unassignConversation', ...id('conversation') },
  { run: 'snoozeConversation', ...id('conversation') },
  { run: 'addConversationTags', ...id('conversation') },
  { run: 'removeConversationTags', ...id('conversation') },
  { run: 'removeConversationTagsByPost', ...id('conversation') },
  { run: 'listConversationParticipants', ...id('conversation') },
  {
    run: 'sendConversationMessage',
    ...id('conversation'),
    body: { text: 'Hello from a conformance run' },
    keep: { message: 'id' },
    needs: 'messages',
  },
  { run: 'listConversationMessages', ...id('conversation'), query: { limit: 5 } },
  { run: 'getConversationMessage', path: { id: '$conversation', messageId: '$message' } },
  { run: 'markConversationRead', ...id('conversation'), body: { messageIds: ['$message'] } },
  { run: 'resolveConversation', ...id('conversation') },
  { run: 'reopenConversation', ...id('conversation') },
  { run: 'transferConversation', ...id('conversation'), body: { toAssigneeId: '$me' } },
  { run: 'closeConversation', ...id('conversation'), body: {} },
  { run: 'listContactConversations', ...id('contact') },
  { run: 'mergeContacts', body: { primaryContactId: '$contact', secondaryContactIds: ['$other'] } },
];

const messages: Step[] = [
  { run: 'listDocMessages' },
  {
    run: 'sendDocMessage',
    body: { channelId: '$channel', to: '$run', content: { type: 'text', text: 'Hello from a conformance run' } },
    keep: { docMessage: 'data.id' },
    undo: { run: 'deleteDocMessage', ...id('docMessage') },
    needs: 'messages',
  },
  { run: 'getDocMessage', ...id('docMessage') },
  { run: 'markDocMessagesRead', body: { messageIds: ['$docMessage'] } },
  { run: 'markDocMessageRead', ...id('docMessage') },
  { run: 'deleteDocMessage', ...id('docMessage') },
];

const knowledge: Step[] = [
  { run: 'listKnowledgeBases', query: { limit: 5 } },
  {
    run: 'createKnowledgeBase',
    body: { name: 'Conformance $run', description: 'Made by a conformance run' },
    keep: { base: 'id' },
    undo: { run: 'deleteKnowledgeBase', ...id('base') },
  },
  { run: 'getKnowledgeBase', ...id('base') },
  { run: 'updateKnowledgeBase', ...id('base'), body: { description: 'Changed by a conformance run' } },
  {
    run: 'uploadDocument',
    ...id('base'),
    body: { name: 'How to reset?', type: 'txt', content: 'Hold the button for 5 s.' },
    keep: { document: 'id' },
    undo: { run: 'deleteDocument', path: { id: '$base', documentId: '$document' } },
  },
  { run: 'listDocuments', ...id('base'), query: { limit: 5 } },
  { run: 'getDocument', path: { id: '$base', documentId: '$document' } },
  { run: 'updateDocument', path: { id: '$base', documentId: '$document' }, body: { title: 'How do I reset?' } },
  { run: 'getDocumentChunks', path: { id: '$base', documentId: '$document' } },
  { run: 'reprocessDocument', path: { id: '$base', documentId: '$document' }, needs: 'models' },
  { run: 'queryKnowledgeBase', ...id('base'), body: { query: 'reset', topK: 5 }, needs: 'models' },
  { run: 'reprocessKnowledgeBase', ...id('base'), needs: 'models' },
  { run: 'getKnowledgeBaseStats', ...id('base') },
];

const bots: Step[] = [
  { run: 'listBots', query: { limit: 5 } },
  {
    run: 'createBot',
    body: { name: 'Conformance $run', type: 'ai', config: { aiConfig: { model: '$model', useKnowledgeBase: false } } },
    keep: { bot: 'id' },
    undo: { run: 'deleteBot', ...id('bot') },
  },
  { run: 'getBot', ...id('bot') },
  { run: 'updateBot', ...id('bot'), body: { name: 'Conformance $run, renamed' } },
  { run: 'assignBotChannels', ...id('bot'), body: { channelIds: ['$channel'] } },
  { run: 'removeBotChannels', ...id('bot'), body: { channelIds: ['$channel'] } },
  { run: 'assignBotKnowledgeBases', ...id('bot'), body: { knowledgeBaseIds: ['$base'] } },
  { run: 'removeBotKnowledgeBases', ...id('bot'), body: { knowledgeBaseIds: ['$base'] } },
  { run: 'getBotStats', ...id('bot') },
  {
    run: 'duplicateBot',
    ...id('bot'),
    body: { name: 'Conformance $run, copied' },
    keep: { botCopy: 'id' },
    undo: { run: 'deleteBot', ...id('botCopy') },
  },
  { run: 'startBot', ...id('bot') },
  { run: 'getBotStatus', ...id('bot') },
  { run: 'stopBot', ...id('bot') },
];

const agents: Step[] = [
  { run: 'listAgents', query: { limit: 5 } },
  {
    run: 'createAgent',
    body: { name: 'Conformance $run', model: '$model', systemPrompt: 'Be brief.' },
    keep: { agent: 'id' },
    undo: { run: 'deleteAgent', ...id('agent') },
  },
  { run: 'getAgent', ...id('agent') },
  { run: 'updateAgent', ...id('agent') },
  { run: 'invokeAgent', ...id('agent'), body: { message: 'Hello' }, needs: 'models' },
  { run: 'assignAgentKnowledgeBases', ...id('agent'), body: { knowledgeBaseIds: ['$base'] } },
  { run: 'removeAgentKnowledgeBases', ...id('agent'), body: { knowledgeBaseIds: ['$base'] } },
  {
    run: 'duplicateAgent',
    ...id('agent'),
    keep: { agentCopy: 'id' },
    undo: { run: 'deleteAgent', ...id('agentCopy') },
  },
  // Where none can be made there is none to take back either.
  { run: 'deleteAgent', ...id('nothing') },
  {
    run: 'createCompletion',
    body: { model: '$model', messages: [{ role: 'user', content: 'Say hello' }], maxTokens: 20 },
    needs: 'models',
  },
  {
    run: 'createChatCompletion',
    body: { model: '$model', messages: [{ role: 'user', content: 'Say hello' }], maxTokens: 20 },
    needs: 'models',
  },
  { run: 'createEmbeddings', body: { input: 'hello' }, needs: 'models' },
  { run: 'searchEmbeddings', body: { query: 'hello', knowledgeBaseId: '$base' }, needs: 'models' },
];

const nodes = [
  { id: 'a', type: 'message', position: { x: 0, y: 0 }, data: { label: 'Greet', messageContent: 'Hello' } },
  { id: 'b', type: 'end', position: { x: 200, y: 0 }, data: { label: 'End' } },
];
const edges = [{ id: 'e', source: 'a', target: 'b' }];

const flows: Step[] = [
  { run: 'listFlows', query: { limit: 5 } },
  { run: 'listFlowNodeTypes' },
  {
    run: 'createFlow',
    body: { name: 'Conformance $run', nodes, edges },
    keep: { flow: 'id' },
    undo: { run: 'deleteFlow', ...id('flow') },
  },
  {
    run: 'importFlow',
    body: { name: 'Conformance $run, imported', status: 'inactive', version: 1, nodes, edges },
    keep: { flowImported: 'id' },
    undo: { run: 'deleteFlow', ...id('flowImported') },
  },
  { run: 'getFlow', ...id('flow') },
  { run: 'exportFlow', ...id('flow') },
  { run: 'updateFlow', ...id('flow'), body: { name: 'Conformance $run, renamed' } },
  {
    run: 'duplicateFlow',
    ...id('flow'),
    body: { name: 'Conformance $run, copied' },
    keep: { flowCopy: 'id' },
    undo: { run: 'deleteFlow', ...id('flowCopy') },
  },
  { run: 'validateFlow', ...id('flow') },
  { run: 'publishFlow', ...id('flow') },
  { run: 'unpublishFlow', ...id('flow') },
  { run: 'executeFlow', ...id('flow'), body: { conversationId: '$conversation' }, needs: 'messages' },
  { run: 'listFlowExecutions', ...id('flow') },
  { run: 'getFlowExecution', path: { id: '$flow', executionId: '$nothing' } },
  { run: 'cancelFlowExecution', path: { id: '$flow', executionId: '$nothing' } },
  { run: 'getFlowStats', ...id('flow') },
];

const range = { startDate: '2026-11-01', endDate: '2026-11-30' };

const data = { titulo: 'Menu', opcoes: [{ label: 'One' }, { label: 'Two' }] };

const figures: Step[] = [
  { run: 'getDashboardMetrics', query: range },
  { run: 'getConversationMetrics', query: range },
  { run: 'getMessageMetrics', query: range },
  { run: 'getAgentMetrics', query: range },
  { run: 'getBotMetrics', query: range },
  { run: 'getChannelMetrics', query: range },
  { run: 'getRealtimeMetrics' },
  { run: 'generateReport', body: { type: 'conversations', range, groupBy: 'week' } },
  { run: 'exportAnalytics', body: { type: 'conversations', range, format: 'csv' } },
  { run: 'listVreTemplates' },
  { run: 'renderVreImage', body: { tenant_id: '$tenant', template_id: '$template', data, channel: 'web' } },
  { run: 'previewVreTemplate', path: { templateId: '$template' } },
  {
    run: 'renderAndSendVreImage',
    body: { conversation_id: '$conversation', template_id: '$template', data },
    needs: 'messages',
  },
];

const webhooks: Step[] = [
  { run: 'listWebhooks' },
  {
    run: 'createWebhook',
    body: { url: 'https://conformance.invalid/$run', events: ['message.received'] },
    keep: { webhook: 'data.id' },
    undo: { run: 'deleteWebhook', ...id('webhook') },
  },
  { run: 'getWebhook', ...id('webhook') },
  { run: 'updateWebhook', ...id('webhook') },
  { run: 'deleteWebhook', ...id('nothing') },
  { run: 'testWebhook', ...id('webhook') },
  { run: 'listWebhookDeliveries', ...id('webhook') },
  { run: 'retryWebhookDelivery', path: { id: '$webhook', deliveryId: '$nothing' } },
];

export const linktor: Plan = {
  steps: [
    ...account,
    ...channels,
    ...contacts,
    ...conversations,
    ...messages,
    ...knowledge,
    ...bots,
    ...agents,
    ...flows,
    ...figures,
    ...webhooks,
    // Last, for it may end the session that the credentials stand for.
    { run: 'logout', needs: 'installation' },
  ],
  leftOut: {
    uploadMedia: 'takes a file, and what it stores cannot be deleted again',
  },
};
