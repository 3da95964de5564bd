import { expect, test } from 'vitest';
import { idOf, summary } from './summary.ts';

test('a document is called by its id and told by what tells most', () => {
  expect(summary({ id: 'c_1', name: 'Ann', metadata: {}, status: 'open', isTest: true })).toEqual({
    title: 'c_1',
    facts: [
      { name: 'name', value: 'Ann' },
      { name: 'status', value: 'open' },
    ],
  });
});

test('a message is told by its words, on each platform', () => {
  const words = [
    { id: '1', content: { text: 'Hi' } },
    { id: '1', content: { type: 'text', text: 'Hi' } },
    { id: '1', app_message: { text_message: { text: 'Hi' } } },
  ];
  for (const one of words) expect(summary(one).facts.at(-1)).toEqual({ name: 'text', value: 'Hi' });
});

test('without an id it is called by the member that is one', () => {
  expect(idOf({ name: 'x', message_id: 'm_1' })).toBe('m_1');
  expect(idOf({ name: 'x' })).toBeUndefined();
  expect(summary('x')).toEqual({ title: 'x', facts: [] });
});
