import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, markIn } from './mark.ts';

const ID = '01890a5d-ac96-774b-bcce-b302099a8057';

describe('Linktor', () => {
  it.each([
    ['sendMessage', ['c', { text: 'hi', metadata: { a: 1 } }], { text: 'hi', metadata: { a: 1, linktor_outbox: ID } }],
    ['sendText', ['c', 'hi'], { text: 'hi', metadata: { linktor_outbox: ID } }],
    [
      'sendImage',
      ['c', 'u', 'look'],
      { media: { type: 'image', url: 'u', caption: 'look' }, metadata: { linktor_outbox: ID } },
    ],
    ['sendAudio', ['c', 'u'], { media: { type: 'audio', url: 'u' }, metadata: { linktor_outbox: ID } }],
    ['sendDocument', ['c', 'u'], { media: { type: 'document', url: 'u' }, metadata: { linktor_outbox: ID } }],
  ])('%s becomes a message with metadata', (call, args, data) => {
    expect(mark('linktor', call, args, ID)).toEqual({ call: 'sendMessage', args: ['c', data], marked: true });
  });

  it.each([
    ['sendText', ['c', ' ']],
    ['sendLocation', ['c', 91, 0]],
    ['sendMessage', ['c', { text: 'hi', metadata: 'mine' }]],
    ['assign', ['c', 'agent']],
    ['toString', ['c']],
  ])('%s %o goes as it is', (call, args) => {
    expect(mark('linktor', call, args, ID)).toEqual({ call, args, marked: false });
  });
});

describe('Sinch', () => {
  const send = (message_metadata?: unknown) => mark('sinch', 'send', [{ app_id: 'a', message_metadata }], ID);

  it('adds to the metadata, and leaves what is there as it is written', () => {
    expect(send().args[0]).toEqual({ app_id: 'a', message_metadata: `{"linktor_outbox":"${ID}"}` });
    expect(send('{ "n": 12345678901234567890, "a": [ 1.0 ] } ').args[0]).toMatchObject({
      message_metadata: `{ "n": 12345678901234567890, "a": [ 1.0 ] ,"linktor_outbox":"${ID}"}`,
    });
  });

  it.each(['order-17', '[1]', '{"a":', 'null', `{"a":"${'x'.repeat(1_000)}"}`, 7])('leaves %o alone', (metadata) => {
    expect(send(metadata)).toEqual({
      call: 'send',
      args: [{ app_id: 'a', message_metadata: metadata }],
      marked: false,
    });
  });

  it('is found again in any metadata that is an object, which is otherwise unchanged', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (object) => {
        const text = JSON.stringify(object);
        const { args, marked } = send(text);
        const { message_metadata } = args[0] as { message_metadata: string };
        if (!marked) return;
        expect(markIn(message_metadata)).toBe(ID);
        const { linktor_outbox: _, ...rest } = JSON.parse(message_metadata);
        const { linktor_outbox: __, ...given } = JSON.parse(text);
        expect(rest).toEqual(given);
      }),
    );
  });
});

describe('Antonnia', () => {
  it('marks a session, and cannot mark a message', () => {
    const session = { contact_id: 'c', contact_name: 'C', metadata: { a: 1 } };
    expect(mark('antonnia', 'create', [session], ID).args[0]).toMatchObject({ metadata: { a: 1, linktor_outbox: ID } });
    expect(mark('antonnia', 'messages.create', ['s', {}], ID).marked).toBe(false);
  });
});

it.each([
  undefined,
  null,
  '',
  'text',
  '{"linktor_outbox":7}',
  { linktor_outbox: '' },
  [ID],
  Object.create({ linktor_outbox: ID }),
])('finds no mark in %o', (metadata) => {
  expect(markIn(metadata)).toBeUndefined();
});
