// Sinch's own Node client, every method of its conversation domain once, with what its documentation shows.
// node sinch-node.mjs <folder it is installed in> <url of the mock>: a line of JSON per method.
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, url] = process.argv.slice(2);
const { SinchClient } = createRequire(join(folder, 'package.json'))('@sinch/sdk-core');
const { conversation } = new SinchClient({
  projectId: 'proj_1',
  keyId: 'key',
  keySecret: 'secret',
  authHostname: url,
  conversationHostname: url,
  conversationTemplatesHostname: url,
});

const app_id = 'app_1';
const to = { app_id, recipient: { contact_id: 'contact_1' } };
const identity = { channel: 'SMS', identity: '46701234567' };
const direct = { app_id, recipient: { identified_by: { channel_identities: [identity] } } };
const media = { url: 'https://example.com/cat.jpg' };
const send = (message, recipient = to) => ({ sendMessageRequestBody: { ...recipient, message } });
const event = (body, recipient = to) => ({ sendEventRequestBody: { ...recipient, event: body } });
const choice = { title: 'Yes', postback_data: 'yes' };
const card = {
  title: 'A card',
  description: 'Of paper',
  choices: [{ text_message: { text: 'Yes' } }],
  media_message: media,
};
const template = {
  default_translation: 'en-US',
  translations: [
    { language_code: 'en-US', version: '1', content: '{}', variables: [{ key: 'name', preview_value: 'Ann' }] },
  ],
};
const templateV2 = {
  default_translation: 'en-US',
  description: 'A greeting',
  translations: [
    {
      language_code: 'en-US',
      version: '1',
      text_message: { text: 'Hello' },
      variables: [{ key: 'name', preview_value: 'Ann' }],
    },
  ],
};
const settings = { conversation_contact_display_name_enabled: true };
const webhook = { app_id, target: 'https://example.com/hook', target_type: 'HTTP', triggers: ['MESSAGE_INBOUND'] };

/** What each method is called with. */
const CALLS = {
  app: {
    create: {
      appCreateRequestBody: {
        display_name: 'Shop',
        channel_credentials: [{ channel: 'SMS', static_bearer: { claimed_identity: 'plan', token: 'token' } }],
      },
    },
    delete: { app_id },
    get: { app_id },
    list: {},
    update: { app_id, update_mask: ['display_name'], appUpdateRequestBody: { display_name: 'Shop 2' } },
  },
  capability: { lookup: { lookupCapabilityRequestBody: direct } },
  consents: {
    listIdentities: { app_id, list_type: 'OPT_OUT_ALL', page_size: 10 },
    listAuditRecords: { app_id, identity: '46701234567' },
  },
  contact: {
    create: { contactCreateRequestBody: { channel_identities: [identity], language: 'EN_US', display_name: 'Ann' } },
    delete: { contact_id: 'contact_1' },
    get: { contact_id: 'contact_1' },
    getChannelProfile: { getChannelProfileRequestBody: { ...to, channel: 'MESSENGER' } },
    list: { page_size: 10, channel: 'SMS', identity: '46701234567' },
    listIdentityConflicts: { page_size: 10 },
    mergeContact: {
      destination_id: 'contact_1',
      mergeContactRequestBody: { source_id: 'contact_2', strategy: 'MERGE' },
    },
    update: {
      contact_id: 'contact_1',
      update_mask: ['display_name', 'email'],
      updateContactRequestBody: { display_name: 'Ann', email: null },
    },
  },
  conversation: {
    create: {
      createConversationRequestBody: {
        app_id,
        contact_id: 'contact_1',
        active: true,
        active_channel: 'SMS',
        metadata: '',
      },
    },
    delete: { conversation_id: 'conversation_1' },
    get: { conversation_id: 'conversation_1' },
    injectEvent: {
      conversation_id: 'conversation_1',
      injectConversationEventRequestBody: {
        accept_time: new Date(0),
        app_event: { composing_event: {} },
        channel_identity: identity,
        contact_id: 'contact_1',
      },
    },
    injectMessage: {
      conversation_id: 'conversation_1',
      injectMessageRequestBody: {
        app_message: { text_message: { text: 'Hi' } },
        direction: 'TO_CONTACT',
        accept_time: new Date(0),
        channel_identity: identity,
        contact_id: 'contact_1',
      },
    },
    list: { app_id, only_active: true, page_size: 10 },
    listRecent: { app_id, page_size: 10 },
    stopActive: { conversation_id: 'conversation_1' },
    update: {
      conversation_id: 'conversation_1',
      update_mask: ['metadata'],
      updateConversationRequestBody: { metadata: 'vip' },
    },
  },
  events: {
    delete: { event_id: 'event_1' },
    get: { event_id: 'event_1' },
    list: { contact_id: 'contact_1', page_size: 10 },
    send: event({ composing_event: {} }),
    sendAgentJoinedEvent: event({ agent_joined_event: { agent: { display_name: 'Bob', type: 'HUMAN' } } }),
    sendAgentLeftEvent: event({ agent_left_event: { agent: { display_name: 'Bob', type: 'HUMAN' } } }),
    sendCommentReplyEvent: event({ comment_reply_event: { text: 'Thanks' } }),
    sendComposingEndEvent: event({ composing_end_event: {} }, direct),
    sendComposingEvent: event({ composing_event: {} }, direct),
    sendGenericEvent: event({ generic_event: { payload: { a: 1 } } }),
  },
  messages: {
    delete: { message_id: 'message_1', messages_source: 'CONVERSATION_SOURCE' },
    get: { message_id: 'message_1' },
    list: { app_id, page_size: 10, start_time: new Date(0), view: 'WITH_METADATA', channel: 'SMS' },
    listLastMessagesByChannelIdentity: {
      listLastMessagesByChannelIdentityRequestBody: {
        channel_identities: ['46701234567'],
        messages_source: 'DISPATCH_SOURCE',
      },
    },
    send: send({ text_message: { text: 'Hi' } }, direct),
    sendCardMessage: send({ card_message: card }),
    sendCarouselMessage: send({ carousel_message: { cards: [card, card] } }),
    sendChoiceMessage: send({
      choice_message: {
        text_message: { text: 'Well?' },
        choices: [
          { text_message: { text: 'Yes' }, postback_data: 'yes' },
          { call_message: { title: 'Call', phone_number: '+46701234567' } },
        ],
      },
    }),
    sendContactInfoMessage: send({
      contact_info_message: {
        name: { full_name: 'Ann Smith' },
        phone_numbers: [{ phone_number: '+46701234567', type: 'Home' }],
      },
    }),
    sendListMessage: send({
      list_message: {
        title: 'Choose',
        description: 'One',
        sections: [{ title: 'A', items: [{ choice }] }],
        message_properties: { menu: 'Open' },
      },
    }),
    sendLocationMessage: send({ location_message: { title: 'Here', coordinates: { latitude: 55.6, longitude: 13 } } }),
    sendMediaMessage: send({ media_message: media }),
    sendTemplateMessage: send({
      template_message: {
        omni_template: { template_id: 'template_1', version: 'latest', parameters: { name: 'Ann' } },
      },
    }),
    sendTextMessage: send({ text_message: { text: 'Hi' } }),
    update: { message_id: 'message_1', updateMessageRequestBody: { metadata: 'order-1' } },
  },
  projectSettings: {
    create: { createProjectSettingsRequestBody: settings },
    delete: {},
    get: {},
    update: { update_mask: ['conversation_contact_display_name_enabled'], updateProjectSettingsRequestBody: settings },
  },
  templatesV1: {
    create: { createTemplateRequestBody: template },
    delete: { template_id: 'template_1' },
    get: { template_id: 'template_1' },
    list: {},
    update: { template_id: 'template_1', updateTemplateRequestBody: template },
  },
  templatesV2: {
    create: { createTemplateRequestBody: templateV2 },
    delete: { template_id: 'template_1' },
    get: { template_id: 'template_1' },
    list: {},
    listTranslations: { template_id: 'template_1' },
    update: { template_id: 'template_1', updateTemplateRequestBody: { ...templateV2, version: 1 } },
  },
  transcoding: {
    transcodeMessage: {
      transcodeMessageRequestBody: { app_id, channels: ['MESSENGER'], app_message: { text_message: { text: 'Hi' } } },
    },
  },
  webhooks: {
    create: { webhookCreateRequestBody: webhook },
    delete: { webhook_id: 'webhook_1' },
    get: { webhook_id: 'webhook_1' },
    list: { app_id },
    update: {
      webhook_id: 'webhook_1',
      update_mask: ['target'],
      webhookUpdateRequestBody: { target: 'https://example.com/hook2' },
    },
  },
};

/** Settings of the client, and what TypeScript calls private. */
const NOT_CALLS = new Set([
  ...['client', 'getSinchClient', 'setHostname', 'setRegion', 'setCredentials', 'getApiClient', 'resetApiClient'],
  ...['buildHostname', 'sendEvent', 'sendMessage', 'performSendMessageRequestBodyTransformation', 'constructor'],
]);

for (const [domain, api] of Object.entries(conversation)) {
  if (typeof api !== 'object' || !/Api$/.test(api.constructor.name) || domain.startsWith('lazy')) continue;
  for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(api))) {
    if (NOT_CALLS.has(name)) continue;
    const input = CALLS[domain]?.[name];
    const method = `${domain}.${name}`;
    if (input === undefined) report(method, 'uncalled', 'a method this program does not know');
    else await drive(method, () => api[name](input));
  }
}

async function drive(method, call) {
  try {
    const answer = await call();
    // A list: the first page, and that it knows its end.
    if (typeof answer?.hasNextPage === 'boolean' && !Array.isArray(answer.data)) throw new Error('a page without data');
    report(method, 'ok');
  } catch (error) {
    const status = error.statusCode ?? error.status;
    report(method, status >= 400 ? 'refused' : 'unparsable', `${status ?? ''} ${error.data ?? error.message}`);
  }
}

function report(method, verdict, detail = '') {
  console.log(JSON.stringify({ method, verdict, detail: detail.trim().slice(0, 300) }));
}
