import { expect, test } from 'vitest';
import { settings } from './settings.ts';

test('a line sets a field; what is JSON is taken as such', () => {
  expect(settings('data.message.content.text=Hi = there\n\n data.count = 3 \ndata.open=true')).toEqual([
    { path: 'data.message.content.text', value: 'Hi = there' },
    { path: 'data.count', value: 3 },
    { path: 'data.open', value: true },
  ]);
});

test('a line that sets nothing is named', () => {
  expect(settings('data.text')).toBe('“data.text” sets nothing: write path=value.');
  expect(settings('=x')).toContain('sets nothing');
});
