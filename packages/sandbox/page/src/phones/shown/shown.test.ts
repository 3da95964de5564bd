import { describe, expect, test } from 'vitest';
import { ANTONNIA_MESSAGES, LINKTOR_MESSAGES, SINCH_MESSAGES } from '../../../test/gallery.ts';
import type { PhoneMessage } from '../../api/types.ts';
import { showMessage } from './index.ts';
import { pickedLabel } from './picked.ts';
import { asPlain } from './plain.ts';
import { fileName, mediaKind } from './shown.ts';

const linktor = (id: string) =>
  showMessage('linktor', 'whatsapp', LINKTOR_MESSAGES.find((one) => one.id === id) as PhoneMessage);
const sinch = (id: string) =>
  showMessage('sinch', 'WHATSAPP', SINCH_MESSAGES.find((one) => one.id === id) as PhoneMessage);

describe('a message of Linktor', () => {
  test('shows its buttons, and picking one says its payload, or its text where it has none', () => {
    expect(linktor('m4').choices).toEqual([
      { kind: 'reply', label: 'Yes, please', id: 'yes' },
      { kind: 'reply', label: 'Another day', id: 'later' },
      { kind: 'url', label: 'Track it', id: 'Track it', detail: 'https://example.com/t/4711' },
    ]);
    expect(linktor('m10').choices?.map(({ id }) => id)).toEqual(['1', '2', '3', '4', '5']);
  });

  test('shows pictures with their caption, lists, places, people and templates', () => {
    expect(linktor('m3')).toMatchObject({ text: 'Your parcel, a minute ago.', media: { kind: 'image' } });
    expect(linktor('m6').menu?.sections[0]?.rows[0]).toEqual({
      id: 'fri-am',
      title: '8 to 12',
      description: 'Before lunch',
    });
    expect(linktor('m7').place).toEqual({
      latitude: 59.3293,
      longitude: 18.0686,
      title: 'Home',
      address: 'Gamla stan 4',
    });
    expect(linktor('m8').template).toEqual({
      name: 'delivery_confirmed',
      language: 'en_GB',
      parameters: [
        { name: 'body', value: 'Maria' },
        { name: 'body', value: 'Friday' },
      ],
    });
    expect(linktor('m9').person).toEqual({ name: 'Driver Ahmed', lines: ['+46 70 000 00 01'] });
  });
});

describe('a message of Sinch', () => {
  test('shows cards, each with its choices', () => {
    const cards = sinch('s2').cards ?? [];
    expect(cards.map(({ title }) => title)).toEqual(['Box S', 'Box M', 'Box L']);
    expect(cards[0]?.choices).toEqual([
      { kind: 'reply', label: 'Take it', id: 'Box S' },
      { kind: 'url', label: 'More', id: 'More', detail: 'https://example.com' },
    ]);
  });

  test('shows lists, files and calls', () => {
    expect(sinch('s3').menu).toEqual({
      button: 'All boxes',
      sections: [{ title: 'Boxes', rows: [{ id: 's', title: 'Box S' }] }],
    });
    expect(sinch('s4').media).toEqual({
      kind: 'document',
      url: 'https://example.com/files/prices.pdf',
      name: 'prices.pdf',
    });
    expect(sinch('s5').choices?.[0]).toMatchObject({ kind: 'call', detail: '+46700000000' });
  });

  test("prefers the channel's own message and template", () => {
    const message = (content: unknown): PhoneMessage => ({ id: 'x', from: 'app', content, status: 'SENT', at: '' });
    expect(
      showMessage('sinch', 'WHATSAPP', message({ explicit_channel_message: { WHATSAPP: '{"type":"text"}' } })),
    ).toMatchObject({ raw: '{"type":"text"}' });
    const templates = {
      omni_template: { template_id: 'omni', version: '1' },
      channel_template: { WHATSAPP: { template_id: 'own', language_code: 'sv' } },
    };
    expect(showMessage('sinch', 'WHATSAPP', message({ template_message: templates })).template?.name).toBe('own');
    expect(showMessage('sinch', 'SMS', message({ template_message: templates })).template?.name).toBe('omni');
  });
});

test("an agent's thoughts and calls are no messages on the phone", () => {
  const shown = ANTONNIA_MESSAGES.map((one) => showMessage('antonnia', 'whatsapp', one));
  expect(shown.map(({ aside, text }) => aside ?? text)).toEqual([
    'Cancel my order',
    'The agent thinks',
    'The agent calls find_order',
    'Done: it is cancelled.',
  ]);
});

test.each([null, 7, {}, { buttons: 'many' }, { location_message: {} }])(
  'what cannot be read, %j, is shown as it is',
  (content) => {
    for (const platform of ['linktor', 'sinch', 'antonnia'] as const) {
      const shown = showMessage(platform, 'WHATSAPP', { id: 'x', from: 'app', content, status: '', at: '' });
      expect(shown.raw).toEqual(content);
    }
  },
);

test('an SMS has words only: choices numbered, places as an address', () => {
  expect(asPlain(linktor('m4'), 'sms').text).toBe(
    'Shall we bring it tomorrow?\n1. Yes, please\n2. Another day\n3. Track it: https://example.com/t/4711',
  );
  expect(asPlain(linktor('m7'), 'sms').text).toBe('Home\nhttps://maps.google.com/?q=59.3293,18.0686');
  expect(asPlain(sinch('s4'), 'sms')).toEqual({ text: 'prices.pdf: https://example.com/files/prices.pdf' });
  expect(asPlain(sinch('s4'), 'mms').media).toBeDefined();
  expect(asPlain(linktor('m3'), 'sms').text).toBe('Your parcel, a minute ago.\n(file)');
});

test('the kind of a file is that of its media type, or of its name', () => {
  expect(mediaKind('https://x.io/a', 'image/jpeg')).toBe('image');
  expect(mediaKind('https://x.io/a.MP4?x=1')).toBe('video');
  expect(mediaKind('https://x.io/a.webp')).toBe('sticker');
  expect(mediaKind('data:audio/ogg;base64,AA')).toBe('audio');
  expect(mediaKind('https://x.mp3')).toBe('document');
  expect(fileName('https://x.io/a%20b.pdf?x')).toBe('a b.pdf');
  expect(fileName('https://x.io/%ff.pdf')).toBe('%ff.pdf');
});

test('what a customer picked is shown by its words, on buttons, rows and cards', () => {
  expect(pickedLabel('later', linktor('m4'))).toBe('Another day');
  expect(pickedLabel('fri-pm', linktor('m6'))).toBe('13 to 17');
  expect(pickedLabel('Box M', sinch('s2'))).toBe('Take it');
  expect(pickedLabel('something else', linktor('m4'))).toBeUndefined();
  expect(pickedLabel('later', undefined)).toBeUndefined();
});
