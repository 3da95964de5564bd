import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EntryViolation } from '../api/types.ts';
import { markedLines, problemsOf } from './marked-lines.ts';

const wrong = (...location: string[]): EntryViolation => ({
  direction: 'request',
  location,
  severity: 'error',
  message: `${location.at(-1)} is wrong`,
});

const text = (value: unknown, violations: EntryViolation[] = []): string[] =>
  markedLines(value, problemsOf(violations, 'request', 'body')).map(({ depth, tokens, problems, missing }) => {
    const said = problems.length > 0 ? ` <- ${problems.map(({ message }) => message).join(', ')}` : '';
    return `${'  '.repeat(depth)}${tokens.map((token) => token.text).join('')}${missing ? '?' : ''}${said}`;
  });

test('a problem stands at its member, a missing member where it would stand', () => {
  const body = { nmae: 'Ann', phones: [{ number: 1 }, { number: 'x' }], tags: [] };
  expect(text(body, [wrong('body', 'nmae'), wrong('body', 'phones', '1', 'number'), wrong('body', 'name')])).toEqual([
    '{',
    '  "nmae": "Ann", <- nmae is wrong',
    '  "phones": [',
    '    {',
    '      "number": 1',
    '    },',
    '    {',
    '      "number": "x" <- number is wrong',
    '    }',
    '  ],',
    '  "tags": []',
    '  "name"? <- name is wrong',
    '}',
  ]);
});

test('a problem of the whole body, and one that lies deeper than the body goes, are not lost', () => {
  expect(text({}, [wrong('body')])).toEqual(['{} <- body is wrong']);
  expect(text({ a: 'x' }, [wrong('body', 'a', 'b', 'c')])).toEqual(['{', '  "a": "x" <- c is wrong', '}']);
  expect(text({}, [wrong('body', 'a')])).toEqual(['{', '  "a"? <- a is wrong', '}']);
});

test('only problems of this part and direction are marked, wherever their place begins', () => {
  const answer = { ...wrong('response', 'body', 'a'), direction: 'response' as const };
  const all = [wrong('query', 'a'), answer, wrong('body', 'a')];
  expect(problemsOf(all, 'request', 'body').map(({ at }) => at)).toEqual([['a']]);
  expect(problemsOf(all, 'response', 'body').map(({ at }) => at)).toEqual([['a']]);
});

test('without problems it is the document as JSON writes it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(text(value).join('\n')).toBe(JSON.stringify(value, null, 2));
    }),
  );
});
