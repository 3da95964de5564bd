import { expect, test } from 'vitest';
import { setField } from './set.ts';

const event = () => ({
  data: {
    message: { id: 'm', content: { text: 'Hi' }, tags: ['a'] },
    count: 3,
    open: true,
    identity: '4670',
    gone: null,
  },
});

test.each<[string, unknown, object]>([
  ['data.message.content.text', 'Yo', { data: { message: { content: { text: 'Yo' } } } }],
  ['data.message.text', 'Yo', { data: { message: { content: { text: 'Yo' } } } }],
  ['data.count', '5', { data: { count: 5 } }],
  ['data.count', 'five', { data: { count: 'five' } }],
  ['data.open', 'false', { data: { open: false } }],
  ['data.identity', '46701', { data: { identity: '46701' } }],
  ['data.message.tags.0', 'b', { data: { message: { tags: ['b'] } } }],
  ['data.fresh', '{"a":1}', { data: { fresh: { a: 1 } } }],
  ['data.gone', 'x', { data: { gone: 'x' } }],
  ['data.message', { id: 'n' }, { data: { message: { id: 'n' } } }],
])('%s = %o', (path, value, wanted) => {
  const changed = event();
  setField(changed, path, value);
  expect(changed).toMatchObject(wanted);
});

test('a name that stands in two places below is taken as it is written', () => {
  const two = { data: { from: { name: 'a' }, to: { name: 'b' } } };
  setField(two, 'data.name', 'c');
  expect(two).toEqual({ data: { from: { name: 'a' }, to: { name: 'b' }, name: 'c' } });
});

test.each([
  ['data.nothing.text', /no object data\.nothing\. There is: message, count/],
  ['data..text', /is no path/],
  ['', /is no path/],
  ['__proto__.polluted', /is no path/],
  ['data.constructor.prototype', /is no path/],
  ['data.count.deep', /no object data\.count/],
])('%s is refused', (path, message) => {
  expect(() => setField(event(), path, 'x')).toThrow(
    expect.objectContaining({ code: 'INVALID_OPTION', message: expect.stringMatching(message) }),
  );
  expect(({} as { polluted?: unknown }).polluted).toBe(undefined);
});
