import { expect, test } from 'vitest';
import { checkInbound } from './check.ts';
import type { Inbound } from './inbound.ts';

const from = { channel: 'whatsapp', from: '+46701234567' };

test.each<[string, object]>([
  ['a text', { ...from, text: 'Hi' }],
  ['a text with a name', { ...from, name: 'Ada', platform: 'sinch', text: 'Hi' }],
  ['a choice', { ...from, choose: { message: 'm', id: 'yes' } }],
  ['a picture', { ...from, media: { url: 'https://x.example/a.png', mime: 'image/png', caption: 'Look' } }],
  ['a place', { ...from, location: { latitude: 59.3, longitude: 18.1, name: 'Home' } }],
  ['a reaction', { ...from, reaction: { message: 'm', emoji: '👍' } }],
  ['a reaction taken back', { ...from, reaction: { message: 'm', emoji: '' } }],
])('%s comes in', (_, inbound) => {
  expect(checkInbound(inbound as Inbound)).toBe(undefined);
});

test.each<[string, unknown, RegExp]>([
  ['nothing', null, /no object/],
  ['nobody', { channel: 'whatsapp', text: 'Hi' }, /`from` is no text/],
  ['no channel', { from: 'x', text: 'Hi' }, /`channel`/],
  ['no content', from, /has no content. Give one of text, choose/],
  ['two contents', { ...from, text: 'a', location: { latitude: 1, longitude: 1 } }, /text and location/],
  ['an empty text', { ...from, text: '' }, /`text`/],
  ['a misspelt member', { ...from, txt: 'a' }, /no member "txt"/],
  ['an unknown platform', { ...from, platform: 'x', text: 'a' }, /linktor, antonnia, sinch/],
  ['a place beyond the pole', { ...from, location: { latitude: 91, longitude: 0 } }, /-90 to 90/],
  ['a place without longitude', { ...from, location: { latitude: 1 } }, /longitude/],
  ['a picture without an address', { ...from, media: { url: 'a.png', mime: 'image/png' } }, /absolute/],
  ['a picture without a type', { ...from, media: { url: 'https://x.example/a', mime: 'png' } }, /media type/],
  ['a choice without an id', { ...from, choose: { message: 'm' } }, /choose\.id/],
  ['a misspelt choice', { ...from, choose: { message: 'm', id: 'x', titel: 'y' } }, /no member "titel"/],
])('%s is refused', (_, inbound, message) => {
  expect(() => checkInbound(inbound as Inbound)).toThrow(
    expect.objectContaining({ code: 'INVALID_INBOUND', message: expect.stringMatching(message) }),
  );
});
