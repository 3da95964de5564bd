// One message of every kind, as the platforms write them.
import type { MessageContent } from '@linktor/core-gen/linktor';
import type { AppMessage } from '@linktor/core-gen/sinch';
import type { PhoneMessage } from '../src/api/types.ts';

const PICTURE =
  'data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg" width="400" height="260"><rect width="400" height="260" fill="%23f2c57c"/><path d="M110 80 200 45l90 35v95l-90 40-90-40z" fill="%23b9793a"/><path d="m110 80 90 35 90-35M200 115v100" stroke="%23804f20" stroke-width="6" fill="none"/></svg>';

const at = (minute: number): string => `2026-01-01T09:${String(minute).padStart(2, '0')}:00.000Z`;

const app = (id: string, minute: number, content: MessageContent, more: Partial<PhoneMessage> = {}): PhoneMessage => ({
  ...{ id, from: 'app', content, status: 'read', at: at(minute), ...more },
});

const customer = (id: string, minute: number, content: MessageContent): PhoneMessage => ({
  ...{ id, from: 'customer', content, status: 'delivered', at: at(minute) },
});

export const LINKTOR_MESSAGES: readonly PhoneMessage[] = [
  customer('m1', 1, { text: 'Hi! Where is my parcel?' }),
  app('m2', 2, { text: 'Hi Maria! It left *Malmö* this morning: https://example.com/t/4711' }),
  app('m3', 3, { media: { url: PICTURE, mimeType: 'image/svg+xml', caption: 'Your parcel, a minute ago.' } }),
  app(
    'm4',
    4,
    {
      text: 'Shall we bring it tomorrow?',
      buttons: [
        { type: 'reply', text: 'Yes, please', payload: 'yes' },
        { type: 'reply', text: 'Another day', payload: 'later' },
        { type: 'url', text: 'Track it', url: 'https://example.com/t/4711' },
      ],
    },
    { status: 'delivered' },
  ),
  customer('m5', 5, { text: 'Another day' }),
  app('m6', 6, {
    text: 'Then choose a time:',
    listSections: [
      {
        title: 'Friday',
        rows: [
          { id: 'fri-am', title: '8 to 12', description: 'Before lunch' },
          { id: 'fri-pm', title: '13 to 17' },
        ],
      },
      { title: 'Saturday', rows: [{ id: 'sat', title: '9 to 13' }] },
    ],
  }),
  customer('m7', 7, { location: { latitude: 59.3293, longitude: 18.0686, name: 'Home', address: 'Gamla stan 4' } }),
  app('m8', 8, {
    template: {
      name: 'delivery_confirmed',
      language: 'en_GB',
      components: [
        {
          type: 'body',
          parameters: [
            { type: 'text', text: 'Maria' },
            { type: 'text', text: 'Friday' },
          ],
        },
      ],
    },
  }),
  app('m9', 9, { contact: { name: 'Driver Ahmed', phones: ['+46 70 000 00 01'] } }, { status: 'sent' }),
  app(
    'm10',
    10,
    {
      text: 'How was it?',
      buttons: ['1', '2', '3', '4', '5'].map((text) => ({ type: 'reply' as const, text })),
    },
    { status: 'failed', refused: 'WhatsApp takes at most 3 reply buttons; this message has 5.' },
  ),
  app('m11', 11, { text: 'Anything else?' }, { status: 'pending' }),
];

const card = (title: string, description: string): NonNullable<AppMessage['carousel_message']>['cards'][number] => ({
  ...{ title, description, media_message: { url: PICTURE } },
  choices: [
    { text_message: { text: 'Take it' }, postback_data: title },
    { url_message: { title: 'More', url: 'https://example.com' } },
  ],
});

const sinch = (id: string, minute: number, content: AppMessage): PhoneMessage => ({
  ...{ id, from: 'app', content, status: 'READ', at: at(minute) },
});

export const SINCH_MESSAGES: readonly PhoneMessage[] = [
  { id: 's1', from: 'customer', content: { text_message: { text: 'What have you got?' } }, status: 'READ', at: at(1) },
  sinch('s2', 2, {
    carousel_message: { cards: [card('Box S', 'For books'), card('Box M', 'For shoes'), card('Box L', 'For a chair')] },
  }),
  sinch('s3', 3, {
    list_message: {
      title: 'Sizes',
      description: 'Or choose from the list',
      sections: [{ title: 'Boxes', items: [{ choice: { title: 'Box S', postback_data: 's' } }] }],
      message_properties: { menu: 'All boxes' },
    },
  }),
  sinch('s4', 4, { media_message: { url: 'https://example.com/files/prices.pdf' } }),
  sinch('s5', 5, {
    choice_message: {
      text_message: { text: 'Call us?' },
      choices: [{ call_message: { title: 'Call', phone_number: '+46700000000' } }],
    },
  }),
];

export const ANTONNIA_MESSAGES: readonly PhoneMessage[] = [
  { id: 'a1', from: 'customer', content: { type: 'text', text: 'Cancel my order' }, status: 'read', at: at(1) },
  {
    id: 'a2',
    from: 'app',
    content: { type: 'thought', thought: 'They want to cancel. Look for the order first.' },
    status: 'read',
    at: at(1),
  },
  {
    id: 'a3',
    from: 'app',
    content: { type: 'function_call', id: 'c1', name: 'find_order', input: '{"phone":"+46701234567"}' },
    status: 'read',
    at: at(1),
  },
  { id: 'a4', from: 'app', content: { type: 'text', text: 'Done: it is cancelled.' }, status: 'delivered', at: at(2) },
];
