import { expect, test } from 'vitest';
import { askFor } from './consent.ts';
import { readOptions, UsageError } from './options.ts';
import type { Consent } from './plan.ts';

const TARGET = ['--target', 'http://localhost:8081/'];

test('credentials come from the command line or the environment', () => {
  const options = readOptions(['--', ...TARGET, '--email', 'a@b.c', '--send-messages'], { CONFORMANCE_PASSWORD: 'p' });
  expect(options).toMatchObject({
    surface: 'linktor-server',
    target: 'http://localhost:8081',
    credentials: { email: 'a@b.c', password: 'p' },
    consents: new Set(['messages']),
    write: true,
  });
  expect(readOptions(['--help'], {})).toBe('help');
});

test('only a part of the operations leaves the table as it is', () => {
  const part = [...TARGET, '--email', 'a', '--password', 'p', '--only', 'Contact'];
  expect(readOptions(part, {})).toMatchObject({ only: 'Contact', write: false });
});

test.each([
  ['nothing', [], /--email, --password/],
  ['no password', [...TARGET, '--email', 'a'], /needs --password/],
  ['no target', ['--email', 'a', '--password', 'b'], /--target must be the address/],
  ['no address', ['--target', 'x', '--email', 'a', '--password', 'b'], /--target must be the address/],
  ['an option nobody knows', ['--tarket', 'x'], /--help/],
  ['a surface nobody knows', ['--surface', 'x'], /no surface "x"; there are linktor-server, linktor/],
])('%s: a sentence that names the remedy', (_, args, words) => {
  expect(() => readOptions(args, {})).toThrow(UsageError);
  expect(() => readOptions(args, {})).toThrow(words);
});

test('what was not allowed is asked for, and anything but yes is no', async () => {
  const consents = new Set<Consent>(['messages']);
  const asked: string[] = [];
  const answers = ['', 'Y'];
  await askFor(consents, async (question) => {
    asked.push(question);
    return answers.shift() ?? '';
  });
  expect(asked).toHaveLength(2);
  expect([...consents]).toEqual(['messages', 'installation']);
});
