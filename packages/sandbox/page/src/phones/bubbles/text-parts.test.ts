import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textParts } from './text-parts.ts';

const kinds = (text: string): string[] => textParts(text).map((part) => `${part.kind}:${part.text}`);

test('marks are read as WhatsApp reads them', () => {
  expect(kinds('*bold* _slanted_ ~struck~ `code`')).toEqual([
    'bold:bold',
    'text: ',
    'slanted:slanted',
    'text: ',
    'struck:struck',
    'text: ',
    'code:code',
  ]);
  expect(kinds('```a\n*b*```')).toEqual(['code:a\n*b*']);
});

test('addresses are links, without the full stop behind them', () => {
  expect(kinds('See https://x.io/a?b=1_2_3.')).toEqual(['text:See ', 'link:https://x.io/a?b=1_2_3', 'text:.']);
});

test.each(['order_confirmed_v2', 'a_b_ c', '2 * 3 * 4', '* not bold *', 'a~b~c'])('%s has no marks', (text) => {
  expect(kinds(text)).toEqual([`text:${text}`]);
});

test('nothing of a text is lost but the marks, and no text takes long', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('*', '_', '~', '`', ' ', 'a', '\n', 'https://x'), maxLength: 300 }),
      (text) => {
        const bare = (words: string): string => words.replace(/[*_~`]/g, '');
        expect(
          bare(
            textParts(text)
              .map((part) => part.text)
              .join(''),
          ),
        ).toBe(bare(text));
      },
    ),
  );
});
