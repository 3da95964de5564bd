import { expect, test } from 'vitest';
import { type SseEvent, SseParser } from './sse.ts';
import { Utf8Decoder } from './utf8.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const parse = (text: string | Uint8Array, size = 1_000_000): SseEvent[] => {
  const events: SseEvent[] = [];
  const parser = new SseParser((event) => events.push(event));
  const all = typeof text === 'string' ? bytes(text) : text;
  for (let at = 0; at < all.length; at += size) parser.feed(all.subarray(at, at + size));
  const last = parser.end();
  if (last) events.push({ ...last, event: `unfinished ${last.event}` });
  return events;
};

const data = (...values: string[]) => values.map((value) => ({ event: undefined, data: value, id: undefined }));

test.each([
  ['LF', 'data: a\n\ndata: b\n\n', data('a', 'b')],
  ['CRLF', 'data: a\r\n\r\ndata: b\r\n\r\n', data('a', 'b')],
  ['CR', 'data: a\r\rdata: b\r\r', data('a', 'b')],
  ['mixed terminators', 'data: a\r\n\ndata: b\n\r\ndata: c\r\r\n', data('a', 'b', 'c')],
  ['several data lines', 'data: a\ndata: b\ndata:\ndata: c\n\n', data('a\nb\n\nc')],
  ['no space after the colon', 'data:a\n\ndata:  b\n\n', data('a', ' b')],
  ['an empty data line', 'data\n\ndata:\n\n', data('', '')],
  ['comments', ': hello\ndata: a\n:\n\n: bye\n\n', data('a')],
  ['a byte order mark', '\uFEFFdata: a\n\n', data('a')],
  ['a second byte order mark is no mark', '\uFEFF\uFEFFdata: a\n\ndata: b\n\n', data('b')],
  ['unknown fields', 'foo: bar\nretry: 10\ndata: a\ndatabase: x\n\n', data('a')],
  ['nothing to dispatch', '\n\nevent: x\n\nid: 1\n\n', []],
  ['event and id', 'event: e\nid: 7\ndata: a\n\ndata: b\n\n', [{ event: 'e', data: 'a', id: '7' }, ...data('b')]],
  ['an id with NUL', 'id: a\0b\ndata: a\n\n', data('a')],
  [
    'an unfinished event',
    'data: a\n\ndata: b',
    [...data('a'), { event: 'unfinished undefined', data: 'b', id: undefined }],
  ],
  ['an unfinished blank line', 'data: b\n', [{ event: 'unfinished undefined', data: 'b', id: undefined }]],
  ['characters of all lengths', 'data: aé€😀\n\n', data('aé€😀')],
])('%s', (_name, text, expected) => {
  for (const size of [1, 2, 3, 5, 7, 64, 1_000_000]) expect(parse(text, size)).toEqual(expected);
});

test('a long line in small pieces takes linear time', () => {
  const line = `data: ${'x'.repeat(4_000_000)}\n\n`;
  const begun = performance.now();
  expect(parse(line, 64)[0]?.data.length).toBe(4_000_000);
  expect(performance.now() - begun).toBeLessThan(20_000);
});

test.each([0, 1, 2, 1_023, 1_024, 1_025, 1_026, 5_000])('%i further lines of data are joined as they came', (more) => {
  const lines = Array.from({ length: more + 1 }, (_, index) => (index % 3 ? `line ${index}` : ''));
  const text = lines.map((line) => `data: ${line}\n`).join('');
  const [first, second] = parse(`${text}\n${text}\n`, 4_096);
  expect(first?.data).toBe(lines.join('\n'));
  expect(second?.data).toBe(lines.join('\n'));
});

test('an event of lines of nothing has an end too', () => {
  const parser = new SseParser(() => {});
  const piece = bytes('data:\n'.repeat(2 ** 18));
  expect(() => {
    for (let i = 0; i < 45; i++) parser.feed(piece);
  }).toThrow(expect.objectContaining({ code: 'EVENT_TOO_LONG' }));
});

test('an event without end is refused instead of filling the memory', () => {
  const parser = new SseParser(() => {});
  const piece = bytes('x'.repeat(2 ** 20));
  parser.feed(bytes('data: '));
  expect(() => {
    for (let i = 0; i < 65; i++) parser.feed(piece);
  }).toThrow(expect.objectContaining({ code: 'EVENT_TOO_LONG' }));
});

test('invalid UTF-8 becomes the same replacement characters however it is cut', () => {
  const strange = [
    0xe2, 0x82, 0x41, 0xf0, 0x9f, 0x98, 0x80, 0xc3, 0xff, 0x80, 0x80, 0xed, 0xa0, 0x80, 0xf4, 0x90, 0xe0,
  ];
  const all = Uint8Array.from(strange);
  const whole = new TextDecoder().decode(all);
  for (let size = 1; size <= all.length; size++) {
    const decoder = new Utf8Decoder();
    let text = '';
    for (let at = 0; at < all.length; at += size) text += decoder.decode(all.subarray(at, at + size));
    expect(text + decoder.end()).toBe(whole);
  }
});

test('the bytes may be reused by the caller', () => {
  const decoder = new Utf8Decoder();
  const piece = bytes('€').slice(0, 2);
  const first = decoder.decode(piece);
  piece.fill(0);
  expect(first + decoder.decode(bytes('€').slice(2))).toBe('€');
});
