// The sandbox, where what the programs name is there: they call each method by itself, in the order of the alphabet, so that
// whatever a call changes is put back before the next.
import { type Mock, startMock } from '../../../packages/mock/src/index.ts';
import { Engine } from '../../../packages/sandbox/src/engine/engine.ts';
import type { Store } from '../../../packages/sandbox/src/engine/store.ts';
import { platforms } from '../../../packages/sandbox/src/platforms/index.ts';

export async function startStaged(): Promise<Mock<'antonnia' | 'sinch'>> {
  const engine = new Engine({ modules: platforms });
  stageAntonnia(engine.store, engine.clock.iso());
  stageSinch(engine.store, engine.clock.iso());
  const staged = engine.snapshot();
  const mock = await startMock({
    surfaces: ['antonnia', 'sinch'],
    port: 0,
    history: 0,
    respond: engine.respond,
    onRequest: () => engine.restore(staged),
  });
  return {
    ...mock,
    async stop() {
      await mock.stop();
      engine.close();
    },
  };
}

function stageAntonnia(store: Store, now: string): void {
  const put = putter(store, 'antonnia');
  const organization_id = 'org_sandbox';
  const shared = { organization_id, created_at: now };
  put('agents', { id: 'agent_1', type: 'ai', name: 'Bot', assistant_id: 'assistant_1', ...shared });
  put('contacts', { id: 'user_12345', name: 'John Doe', conversation_id: 'conv_1' });
  const session = { id: 'sess_1', contact_id: 'user_12345', conversation_id: 'conv_1', status: 'open', metadata: {} };
  put('sessions', { ...session, agent_id: null, thread_id: null, ...shared });
  const content = { type: 'text', text: 'Hello' };
  put('messages', { id: 'msg_1', session_id: 'sess_1', conversation_id: 'conv_1', role: 'user', content, ...shared });
  const expires_at = new Date(Date.parse(now) + 86_400_000).toISOString();
  put('surveys', {
    id: 'sub_1',
    survey_id: 'survey_1',
    session_id: 'sess_1',
    status: 'pending',
    expires_at,
    ...shared,
  });
}

function stageSinch(store: Store, now: string): void {
  const put = putter(store, 'sinch');
  const channel_credentials = [
    { channel: 'SMS', static_bearer: { claimed_identity: 'plan', token: 'token' } },
    { channel: 'MESSENGER', static_token: { token: 'token' } },
  ];
  put('apps', { id: 'app_1', display_name: 'Shop', processing_mode: 'CONVERSATION', channel_credentials });
  const address = { channel: 'MESSENGER', identity: '7746490198930851', app_id: 'app_1' };
  put('contacts', { id: 'contact_1', display_name: 'Ann', language: 'EN', channel_identities: [address] });
  put('addresses', { id: 'contact_1', address: address.identity, contact_id: 'contact_1' });
  const number = { channel: 'SMS', identity: '46700000002', app_id: '' };
  put('contacts', { id: 'contact_2', display_name: 'Bob', language: 'EN', channel_identities: [number] });
  const of = { contact_id: 'contact_1', conversation_id: 'conversation_1', channel_identity: address };
  // Not active, so that another can be created.
  put('conversations', { id: 'conversation_1', app_id: 'app_1', contact_id: 'contact_1', active: false });
  const sent = { direction: 'TO_CONTACT', accept_time: now, processing_mode: 'CONVERSATION', metadata: '' };
  const message = { id: 'message_1', app_message: { text_message: { text: 'Hi' } }, ...of, ...sent };
  const kept = { address: address.identity, conversation_id: 'conversation_1', source: 'CONVERSATION_SOURCE' };
  put('messages', { id: 'message_1', app_id: 'app_1', ...kept, status: 'DELIVERED', message, others: [] });
  const event = { id: 'event_1', app_event: { composing_event: {} }, ...of, processing_mode: 'CONVERSATION' };
  put('events', { id: 'event_1', app_id: 'app_1', kept: true, event, metadata: '' });
  put('webhooks', { id: 'webhook_1', app_id: 'app_1', target: 'https://example.com/first', triggers: [] });
  const translation = { language_code: 'en-US', text_message: { text: 'Hello' } };
  const translations = ['1', 'latest'].map((version) => ({ ...translation, version }));
  put('templates', { id: 'template_1', version: 1, default_translation: 'en-US', translations });
  put('project', { id: 'project', project_id: 'proj_1', settings: {} });
}

const putter =
  (store: Store, platform: 'antonnia' | 'sinch') =>
  (collection: string, document: { id: string; [member: string]: unknown }): void =>
    void store.collection<typeof document>(platform, collection).put(document.id, document);
